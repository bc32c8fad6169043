import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rebuild } from '../../../electron/service/desk/view';
import { planOf } from '../../../electron/service/vault/sql';
import { minutesView } from '../../../electron/service/views/minutes/projection';
import * as query from '../../../electron/service/views/minutes/sql';
import type { MinuteDraft } from '../../../shared/contract/minute';
import type { MinuteId } from '../../../shared/kernel/ids';
import { aMeeting, anItem, aFamily } from '../../builders/discussion';
import { otherItem } from '../../builders/discussed';
import { anId, colleagues } from '../../builders/directory';
import { aMinute, aMinutedDesk, holdDiscussion, holdOtherDiscussion, passphraseOf, type MinutedDesk } from '../../builders/minuted';
import { rowsOf } from '../../builders/rows-of';
import { inFolderMeanwhile, run } from './tools';

// A page, two signatures and four tools of the system take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let minuted: MinutedDesk;
beforeEach(async () => {
  minuted = await aMinutedDesk();
});
afterEach(() => minuted.desk.close());

async function draft(discussion = anItem): Promise<MinuteDraft> {
  const answer = await minuted.desk.ask('minute.draft', { discussion });
  if (answer === null) throw new Error('there is no draft');
  return answer;
}

async function attest(
  options: {
    minute?: MinuteId;
    who?: typeof colleagues.priyanka;
    passphrase?: string;
    discussion?: typeof anItem;
    otherPeople?: string[];
  } = {},
) {
  const { minute = aMinute, who = colleagues.priyanka, discussion = anItem, otherPeople = [] } = options;
  const { recordHash } = await draft(discussion);
  const passphrase = options.passphrase ?? passphraseOf(who);
  return minuted.acts['minute.attest']({ minute, discussion, who, passphrase, recordHash, otherPeople });
}

const sign = (who = colleagues.adaeze, passphrase = passphraseOf(who)) => minuted.acts['minute.sign']({ minute: aMinute, who, passphrase });

const refused = (code: string) => ({ ok: false, refusal: { code } });

describe('a draft', () => {
  test('is there as soon as the item is closed, in typed words, own words apart, without what the police hold back', async () => {
    await holdDiscussion(minuted);
    const { record, status, lines, familySaid, heard } = await draft();
    expect(status).toBe('to-check');
    expect(record.familySaid.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Jude Marchetti', 'Boxing’s the only place nobody’s on at me.'],
    ]);
    expect(record.heard.map(({ speaker, text, code }) => [code, speaker, text])).toEqual([
      ['POL', 'PC Rhys Mallory', 'Missing again on 6 March for 6 hours.'],
      ['EH', 'Bethan Pryce', 'Bedtimes are calmer when Pat stays.'],
    ]);
    expect(record.heldBack).toBe(1);
    expect(JSON.stringify(record)).not.toContain('second phone');
    expect(lines.map(({ isHeldBack }) => isHeldBack)).toEqual([false, true, false, false]);
    expect([familySaid, heard].map((ids) => ids.length)).toEqual([1, 2]);
    expect(record.meeting).toMatchObject({ item: 2, chair: 'Adaeze Whitmore', minuteTaker: 'Priyanka Sood', quorate: true });
    expect(record.leftBlank).toHaveLength(3);
  });

  test('is seen by chair and minute-taker only; a signed minute by everyone who works with the family', async () => {
    await holdDiscussion(minuted);
    minuted.desk.seat(colleagues.rhys, ['specialist']);
    expect(await minuted.desk.ask('minute.draft', { discussion: anItem })).toBeNull();
    expect((await minuted.desk.ask('minute.queue', {})).meetings).toEqual([]);
    minuted.desk.seat(colleagues.priyanka);
    await attest();
    await sign();
    minuted.desk.seat(colleagues.rhys, ['specialist']);
    expect((await draft()).status).toBe('signed');
  });

  test('that names somebody of the other family cannot be attested until the line is corrected', async () => {
    await holdDiscussion(minuted, [{ text: 'He was seen with grace BELLWEATHER’s nephew.' }]);
    expect((await draft()).otherNames).toMatchObject([{ spot: 'heard.0.text', kind: 'name' }]);
    expect(await attest()).toEqual(refused('minute-names-others'));
  });

  test('with a first name the other family also has waits for the minute-taker to say it is somebody else', async () => {
    await holdDiscussion(minuted, [{ text: 'His friend Grace walked him home.' }]);
    expect(await attest()).toEqual(refused('minute-first-name'));
    expect(await attest({ otherPeople: ['heard.0.text'] })).toMatchObject({ ok: true });
  });
});

describe('attesting and signing', () => {
  beforeEach(() => holdDiscussion(minuted));

  test('needs the minute-taker of that meeting and their own passphrase', async () => {
    expect(await attest({ who: colleagues.tom })).toEqual(refused('minute-not-minute-taker'));
    expect(await attest({ passphrase: 'not that one' })).toEqual(refused('wrong-passphrase'));
    expect((await draft()).status).toBe('to-check');
    expect(await attest()).toMatchObject({ ok: true });
    expect(await draft()).toMatchObject({ status: 'to-sign', attested: { name: 'Priyanka Sood' } });
  });

  test('the chair signs after the minute-taker, with their own passphrase at the same desk', async () => {
    expect(await sign()).toEqual(refused('minute-not-attested'));
    await attest();
    expect(await sign(colleagues.priyanka)).toEqual(refused('minute-not-chair'));
    expect(await sign(colleagues.adaeze, 'wrong')).toEqual(refused('wrong-passphrase'));
    expect(await sign()).toMatchObject({ ok: true });
    expect(await draft()).toMatchObject({ status: 'signed', signed: { name: 'Adaeze Whitmore' } });
  });

  test('a page that changed since it was read is not attested', async () => {
    const { recordHash } = await draft();
    await minuted.desk.done('family.setLevel', { family: aFamily, level: 3, why: 'Agreed' });
    await minuted.desk.done('family.setLead', { family: aFamily, lead: colleagues.kwame });
    const input = {
      minute: aMinute,
      discussion: anItem,
      who: colleagues.priyanka,
      passphrase: passphraseOf(colleagues.priyanka),
      recordHash,
      otherPeople: [],
    };
    expect(await minuted.acts['minute.attest'](input)).toEqual(refused('minute-out-of-date'));
  });

  test('what changed after attesting is noticed at signing, and returning makes it a draft again', async () => {
    await attest();
    await minuted.desk.done('family.setLead', { family: aFamily, lead: colleagues.kwame });
    expect(await sign()).toEqual(refused('minute-out-of-date'));
    expect((await draft()).isOutOfDate).toBe(true);
    await minuted.desk.done('minute.return', { minute: aMinute, why: 'The lead practitioner changed.' });
    expect(await draft()).toMatchObject({ status: 'to-check', returnedWhy: 'The lead practitioner changed.' });
    await attest();
    expect(await sign()).toMatchObject({ ok: true });
  });

  test('nothing changes a signed minute', async () => {
    await attest();
    await sign();
    const before = await draft();
    expect(await minuted.desk.act('minute.return', { minute: aMinute, why: 'A slip' })).toEqual(refused('minute-signed'));
    expect(await attest()).toEqual(refused('minute-signed'));
    expect(await attest({ minute: anId<MinuteId>(0x799) })).toEqual(refused('minute-exists'));
    expect(await sign()).toEqual(refused('minute-signed'));
    const reopened = await minuted.desk.act('discussion.reopen', { discussion: anItem, why: 'A slip' });
    expect(reopened.ok).toBe(false);
    await minuted.desk.done('family.rename', { family: aFamily, name: 'Another name' });
    const after = await draft();
    expect(after.record).toEqual(before.record);
    expect(after.recordHash).toBe(before.recordHash);
  });
});

describe('the queue', () => {
  test('follows a minute from check to filed', async () => {
    await holdDiscussion(minuted);
    await holdOtherDiscussion(minuted);
    const statuses = async () => {
      const { meetings, notFiled, done } = await minuted.desk.ask('minute.queue', {});
      return {
        waiting: meetings.flatMap(({ minutes }) => minutes.map(({ status }) => status)),
        notFiled: notFiled.length,
        done: done.length,
      };
    };
    expect(await statuses()).toEqual({ waiting: ['to-check', 'to-check'], notFiled: 0, done: 0 });
    await attest();
    expect(await statuses()).toEqual({ waiting: ['to-sign', 'to-check'], notFiled: 0, done: 0 });
    await sign();
    expect(await statuses()).toEqual({ waiting: ['to-check'], notFiled: 1, done: 0 });
    await minuted.desk.done('minute.file', { minute: aMinute, system: 'KMC Case' });
    expect(await statuses()).toEqual({ waiting: ['to-check'], notFiled: 0, done: 1 });
  });

  test('the meeting’s own record says who met and names no family', async () => {
    await holdDiscussion(minuted);
    const record = await minuted.desk.ask('minute.meetingRecord', { meeting: aMeeting });
    expect(record?.present.map(({ name }) => name)).toContain('Adaeze Whitmore');
    expect(record?.items[1]).toEqual({ number: 2, title: '', outcome: 'done', minutes: 10 });
    expect(JSON.stringify(record)).not.toMatch(/Marchetti|Bellweather/);
  });

  test('finds every list by an index', () => {
    const { read } = minuted.desk.hub;
    const visible = { kind: 'all' } as const;
    const queries = [
      query.unsettledItems(visible),
      query.settledItems(visible, 0),
      query.unsettledItems({ kind: 'except', families: [aFamily] }),
      query.itemOf(anItem, visible),
      query.actionsOf(anItem),
      query.personsOf(aFamily),
      query.familyOf(aFamily),
    ];
    for (const one of queries) expect(planOf(read, one)).not.toMatch(/\bSCAN\b/);
    expect(planOf(read, query.unsettledItems(visible))).toContain('minutes_item_by_settled');
  });

  test('is the same after a rebuild from the journal', async () => {
    await holdDiscussion(minuted);
    await attest();
    await sign();
    const before = rowsOf(minuted.desk.hub, minutesView);
    minuted.desk.hub.write((tx) => rebuild(tx, minutesView));
    expect(rowsOf(minuted.desk.hub, minutesView)).toBe(before);
  });
});

describe('the package', () => {
  test('of each family names nobody of the other, in text and metadata, and verifies as good', async () => {
    await holdDiscussion(minuted);
    await holdOtherDiscussion(minuted);
    const second = anId<MinuteId>(0x702);
    await attest();
    await attest({ minute: second, discussion: otherItem });
    await sign();
    await minuted.acts['minute.sign']({ minute: second, who: colleagues.adaeze, passphrase: passphraseOf(colleagues.adaeze) });
    const names = { first: /marchetti|doyle|tara|jude/i, second: /bellweather|grace/i };
    for (const [minute, own, others] of [
      [aMinute, names.first, names.second],
      [second, names.second, names.first],
    ] as const) {
      await inFolderMeanwhile(async (folder) => {
        const saved = await minuted.acts['minute.savePackage']({ minute, place: minuted.choose(folder) });
        if (!saved.ok) throw new Error(saved.refusal.code);
        const path = join(folder, saved.value.folder);
        const pdf = join(path, 'data', `${saved.value.folder}.pdf`);
        const everything = [
          run('pdftotext', [pdf, '-']),
          run('pdfinfo', [pdf]),
          run('pdfinfo', ['-meta', pdf]),
          run('qpdf', ['--qdf', pdf, '-']),
          run('cat', [pdf.replace('.pdf', '.json')]),
          run('cat', [join(path, 'data', 'index.csv')]),
        ].join('\n');
        expect(everything).toMatch(own);
        expect(everything).not.toMatch(others);
        const verdict = await minuted.acts['package.verify']({ place: minuted.choose(path) });
        expect(verdict).toMatchObject({ ok: true, value: { outcome: 'good', findings: [] } });
      });
    }
  });

  test('saved twice is the same, byte for byte, and the event remembers the folder', async () => {
    await holdDiscussion(minuted);
    await attest();
    await sign();
    await inFolderMeanwhile(async (one) =>
      inFolderMeanwhile(async (two) => {
        for (const folder of [one, two, one]) await minuted.acts['minute.savePackage']({ minute: aMinute, place: minuted.choose(folder) });
        expect(run('diff', ['-r', one, two])).toBe('');
      }),
    );
    expect((await draft()).savedTo).toBe((await draft()).packageName);
  });

  test('is not there before the chair signed', async () => {
    await holdDiscussion(minuted);
    await attest();
    expect(await minuted.acts['minute.savePackage']({ minute: aMinute, place: minuted.choose('/tmp') })).toEqual(
      refused('minute-not-signed'),
    );
  });

  test('a place that is gone says so', async () => {
    expect(await minuted.acts['package.verify']({ place: 'never chosen' })).toEqual(refused('package-place-missing'));
    expect(await minuted.acts['package.verify']({ place: minuted.choose('/nowhere/at/all') })).toEqual(refused('package-unreadable'));
  });
});

describe('correcting a line', () => {
  test('opens the item, changes the line and closes it again, and the page follows', async () => {
    await holdDiscussion(minuted);
    const { lines, overrideReason } = await draft();
    const statement = lines[0]?.statement;
    if (statement === undefined) throw new Error('there is no line');
    const { desk } = minuted.desk;
    const calls = [
      { op: 'discussion.reopen', input: { discussion: anItem, why: 'The day was wrong.' } },
      { op: 'discussion.changeStatement', input: { discussion: anItem, statement: { ...statement, text: 'Missing again on 7 March.' } } },
      { op: 'discussion.close', input: { discussion: anItem, overrideReason } },
    ];
    expect(await desk.batch(calls, anId(0x9001))).toMatchObject({ ok: true });
    expect(await draft()).toMatchObject({ status: 'to-check', record: { heard: [{ text: 'Missing again on 7 March.' }, {}] } });
    await attest();
    expect(await desk.batch(calls, anId(0x9002))).toEqual(refused('minute-attested'));
  });

  test('leaves a provisional item provisional', async () => {
    minuted.desk.close();
    minuted = await aMinutedDesk([colleagues.adaeze, colleagues.priyanka, colleagues.callum, colleagues.bethan, colleagues.ingrid]);
    await holdDiscussion(minuted);
    expect((await draft()).status).toBe('provisional');
    expect(await attest()).toEqual(refused('minute-provisional'));
  });
});
