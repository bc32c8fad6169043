import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minuteAggregate, type MinuteCommand, type MinuteContext, type MinuteFacts } from '../../../shared/domain/minute/decide';
import type { MinuteEvent } from '../../../shared/domain/minute/events';
import type { MinuteState } from '../../../shared/domain/minute/state';
import { fold } from '../../../shared/kernel/aggregate';
import type { Recorded } from '../../../shared/kernel/event';
import { anId, colleagues } from '../../builders/directory';
import { aFamily, aMeeting, anItem } from '../../builders/discussion';
import { aDay, aRecord, attestedAt, hashOf, signedAt } from '../../builders/minute';

const record = aRecord();
const recordHash = hashOf(record);
const facts: MinuteFacts = {
  meeting: aMeeting,
  family: aFamily,
  isClosed: true,
  isProvisional: false,
  chair: colleagues.adaeze,
  minuteTaker: colleagues.priyanka,
  recordHash,
  hits: [],
  hasOtherMinute: false,
};
const pdf = { base64: 'AA==', approval: { field: 1, page: 2, font: 3, size: 10, box: [0, 0, 1, 1], text: [0, 0], glyphs: {} } } as const;
const attest: MinuteCommand = {
  type: 'attest',
  discussion: anItem,
  who: colleagues.priyanka,
  at: attestedAt,
  record,
  recordHash,
  pdf,
  otherPeople: [],
};
const sign: MinuteCommand = { type: 'sign', who: colleagues.adaeze, at: signedAt, pdfHash: 'aa', files: { 'bagit.txt': 'AA==' } };
const giveBack: MinuteCommand = { type: 'return', why: 'The date is wrong' };

function context(change: Partial<MinuteFacts> | null = {}): MinuteContext {
  const now = { now: signedAt, today: aDay('2026-03-12'), by: colleagues.priyanka, newId: () => anId(1) };
  return { ...now, facts: change === null ? null : { ...facts, ...change } };
}

const recorded = (body: MinuteEvent): Recorded<MinuteEvent> => ({ header: {} as never, body });

function after(...commands: MinuteCommand[]): MinuteState {
  return commands.reduce<MinuteState>((state, command) => {
    const decided = minuteAggregate.decide(state, command, context());
    if (!decided.ok) throw new Error(decided.refusal.code);
    return decided.value.map(recorded).reduce(minuteAggregate.evolve, state);
  }, minuteAggregate.initial);
}

function codeOf(state: MinuteState, command: MinuteCommand, change: Partial<MinuteFacts> | null = {}): string {
  const decided = minuteAggregate.decide(state, command, context(change));
  return decided.ok ? decided.value.map(({ type }) => type).join() || 'nothing to do' : decided.refusal.code;
}

const draft = minuteAggregate.initial;
const hit = { spot: 'heard.0.text', text: 'Grace', kind: 'given-name' } as const;

describe('attesting', () => {
  test.each([
    ['freezes the record', {}, 'MinuteAttested'],
    ['needs a discussion of a family', null, 'minute-unknown'],
    ['waits for the item to close', { isClosed: false }, 'minute-item-open'],
    ['is not for a provisional item', { isProvisional: true }, 'minute-provisional'],
    ['is the minute-taker’s alone', { minuteTaker: colleagues.tom }, 'minute-not-minute-taker'],
    ['is nobody’s when no minute-taker is named', { minuteTaker: null }, 'minute-not-minute-taker'],
    ['needs the page as it is now', { recordHash: 'other' }, 'minute-out-of-date'],
    ['stops at another family’s name', { hits: [{ ...hit, kind: 'name' }] }, 'minute-names-others'],
    ['asks about a shared first name', { hits: [hit] }, 'minute-first-name'],
    ['happens once for a discussion', { hasOtherMinute: true }, 'minute-exists'],
  ] as const)('%s', (_what, change, outcome) => {
    expect(codeOf(draft, attest, change)).toBe(outcome);
  });

  test('takes the minute-taker’s word that a first name is somebody else’s', () => {
    expect(codeOf(draft, { ...attest, otherPeople: [hit.spot] }, { hits: [hit] })).toBe('MinuteAttested');
  });

  test('is not done twice, and can be done again after it was returned', () => {
    expect(codeOf(after(attest), attest)).toBe('minute-already-attested');
    expect(codeOf(after(attest, giveBack), attest)).toBe('MinuteAttested');
  });
});

describe('signing', () => {
  test.each([
    ['needs the minute-taker first', draft, {}, 'minute-not-attested'],
    ['is the chair’s alone', after(attest), { chair: colleagues.tom }, 'minute-not-chair'],
    ['is not for a provisional item', after(attest), { isProvisional: true }, 'minute-provisional'],
    ['waits for an item that was opened again', after(attest), { isClosed: false }, 'minute-item-open'],
    ['needs the record the minute-taker attested', after(attest), { recordHash: 'other' }, 'minute-out-of-date'],
    ['needs the discussion', after(attest), null, 'minute-unknown'],
    ['happens once', after(attest, sign), {}, 'minute-signed'],
    ['makes it version 1', after(attest), {}, 'MinuteSigned'],
  ] as const)('%s', (_what, state, change, outcome) => {
    expect(codeOf(state, sign, change)).toBe(outcome);
  });
});

describe('returning, saving and filing', () => {
  test.each([
    ['a draft has nothing to return', draft, giveBack, 'minute-not-attested'],
    ['a return says why', after(attest), { type: 'return', why: ' ' }, 'minute-why-missing'],
    ['an attested minute can be returned', after(attest), giveBack, 'MinuteReturned'],
    ['a signed one cannot', after(attest, sign), giveBack, 'minute-signed'],
    ['only a signed minute is saved', after(attest), { type: 'keepSaved', folderName: 'x' }, 'minute-not-signed'],
    ['saving is remembered', after(attest, sign), { type: 'keepSaved', folderName: 'x' }, 'MinutePackageSaved'],
    ['only a signed minute is filed', draft, { type: 'file', system: 'KMC Case' }, 'minute-not-signed'],
    ['filing is remembered', after(attest, sign), { type: 'file', system: 'KMC Case' }, 'MinuteFiled'],
    [
      'and once is enough',
      after(attest, sign, { type: 'file', system: 'KMC Case' }),
      { type: 'file', system: 'KMC Case' },
      'nothing to do',
    ],
  ] as const)('%s', (_what, state, command, outcome) => {
    expect(codeOf(state, command as MinuteCommand)).toBe(outcome);
  });
});

test('no history of events after signing changes what was signed', () => {
  const signed = after(attest, sign);
  if (signed.status !== 'signed') throw new Error('not signed');
  const { record: signedRecord, files, pdfHash } = signed.signed;
  const other = aRecord({ family: 'Somebody else' });
  const event = fc.constantFrom<MinuteEvent>(
    {
      type: 'MinuteAttested',
      v: 1,
      discussion: anItem,
      meeting: aMeeting,
      family: aFamily,
      record: other,
      recordHash: 'x',
      pdf,
      otherPeople: [],
      signature: { who: colleagues.tom, role: 'minute-taker', at: 1 },
    },
    { type: 'MinuteReturned', v: 1, why: 'x' },
    { type: 'MinuteSigned', v: 1, version: 9, pdfHash: 'x', files: {}, signature: { who: colleagues.tom, role: 'chair', at: 1 } },
    { type: 'MinutePackageSaved', v: 1, folderName: 'x' },
    { type: 'MinuteFiled', v: 1, system: 'x' },
  );
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const state = events.map(recorded).reduce(minuteAggregate.evolve, signed);
      expect(
        state.status === 'signed' && { record: state.signed.record, files: state.signed.files, pdfHash: state.signed.pdfHash },
      ).toEqual({ record: signedRecord, files, pdfHash });
    }),
  );
  expect(fold(minuteAggregate, [])).toBe(draft);
});
