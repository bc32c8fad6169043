import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minuteWords } from '../../../electron/service/views/minutes/words';
import { composeRecord } from '../../../shared/domain/minute/compose-record';
import type { MinuteSources } from '../../../shared/domain/minute/sources';
import { disclosures, statementKinds } from '../../../shared/domain/statement/statement';
import { jude, tara } from '../../builders/capture';
import { aDirectory, agencies, colleagues, disciplines } from '../../builders/directory';
import { aStatement } from '../../builders/discussion';
import { aDay } from '../../builders/minute';

const words = minuteWords(aDirectory());

function someSources(
  change: {
    discussion?: Partial<MinuteSources['discussion']>;
    meeting?: Partial<MinuteSources['meeting']>;
    family?: Partial<MinuteSources['family']>;
  } & Partial<Pick<MinuteSources, 'actions' | 'formulation'>> = {},
): MinuteSources {
  const { discussion, meeting, family, ...rest } = change;
  return {
    hub: { name: 'Kelderwick East Family Hub', site: '3 Sawmill Street, ZZ9 1AA', controller: 'Kelderwick Metropolitan Council' },
    discussion: {
      question: 'Has anything eased this week?',
      statements: [],
      decision: null,
      agreed: false,
      disagreements: [],
      told: null,
      review: null,
      hypothesisCheck: null,
      blanks: [],
      closed: {
        at: Date.UTC(2026, 2, 12, 9, 44),
        quoracy: { quorate: true, missing: [], inWriting: [] },
        overrideReason: '',
        provisional: false,
      },
      ...discussion,
    },
    meeting: {
      title: 'Daily MDT',
      on: aDay('2026-03-12'),
      chair: colleagues.adaeze,
      minuteTaker: colleagues.priyanka,
      item: 4,
      openedAt: Date.UTC(2026, 2, 12, 9, 32),
      present: [colleagues.rhys],
      inWriting: [],
      apologies: [],
      ...meeting,
    },
    family: {
      name: 'Marchetti-Doyle',
      reference: 'KE-0417',
      persons: [
        { id: tara, name: 'Tara Doyle' },
        { id: jude, name: 'Jude Marchetti' },
      ],
      consents: [],
      lead: null,
      level: null,
      ...family,
    },
    actions: [],
    formulation: null,
    ...rest,
  };
}

const composed = (change: Parameters<typeof someSources>[0]) => composeRecord(someSources(change), 1, words);

describe('a record', () => {
  test('has the family’s words apart and everything else in the order it was said', () => {
    const statements = [
      aStatement({ text: 'First' }),
      aStatement({ text: 'Theirs', kind: 'own-words', speaker: { kind: 'family', person: jude } }),
      aStatement({ text: 'Last', speaker: { kind: 'colleague', colleague: colleagues.ingrid }, kind: 'opinion' }),
    ];
    const record = composed({ discussion: { statements } });
    expect(record.familySaid.map(({ speaker, text }) => [speaker, text])).toEqual([['Jude Marchetti', 'Theirs']]);
    expect(record.heard.map(({ code, text }) => [code, text])).toEqual([
      ['POL', 'First'],
      ['MH', 'Last'],
    ]);
  });

  test('every line is shown in its typed words or counted as held back, never both and never lost', () => {
    const line = fc.record({
      text: fc.string({ minLength: 1 }),
      kind: fc.constantFrom(...statementKinds),
      disclosure: fc.constantFrom(...disclosures),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const record = composed({ discussion: { statements: lines.map((one) => aStatement(one)) } });
        const shown = [...record.familySaid, ...record.heard];
        expect(shown.length + record.heldBack).toBe(lines.length);
        expect(shown.map(({ text }) => text).sort()).toEqual(
          lines
            .filter(({ disclosure }) => disclosure !== 'ask-police-first')
            .map(({ text }) => text)
            .sort(),
        );
      }),
    );
  });

  test.each([
    ['given', { state: 'given', on: aDay('2026-02-27') }, 'Given by Tara Doyle, 27 February'],
    [
      'in part, not school',
      { state: 'in-part', notAgencies: [agencies[7]?.id], notInWords: '' },
      'Given in part by Tara Doyle, not Oakmere Secondary',
    ],
    ['in part, with “not” typed', { state: 'in-part', notInWords: 'not school' }, 'Given in part by Tara Doyle, not school'],
    ['in part, in words', { state: 'in-part', notInWords: 'her GP' }, 'Given in part by Tara Doyle, not her GP'],
    ['declined', { state: 'declined' }, 'Declined by Tara Doyle'],
    ['withdrawn', { state: 'withdrawn' }, 'Withdrawn by Tara Doyle'],
    ['overridden', { state: 'overridden' }, 'Overridden for Tara Doyle'],
    ['thinking', { state: 'thinking' }, 'Tara Doyle is thinking about it'],
    ['not asked', { state: 'not-asked' }, 'Tara Doyle was not asked yet'],
    ['not required', { state: 'not-required' }, ''],
  ])('says consent %s in words', (_what, consent, said) => {
    const full = { how: 'spoken', on: null, notAgencies: [], notInWords: '', ...consent } as const;
    expect(composed({ family: { consents: [{ person: tara, consent: full as never }] } }).consent).toBe(said);
  });

  test.each([
    ['Yes', { quorate: true, missing: [], inWriting: [] }, ''],
    [
      'Yes, with school and health visiting in writing',
      { quorate: true, missing: [], inWriting: [disciplines.school, disciplines.health] },
      '',
    ],
    ['No, without police', { quorate: false, missing: [disciplines.police], inWriting: [] }, ''],
    ['No', { quorate: false, missing: [], inWriting: [] }, ''],
    [
      'No, without police. The chair went on: Police rang in',
      { quorate: false, missing: [disciplines.police], inWriting: [] },
      'Police rang in',
    ],
  ])('says of the quorum: %s', (said, quoracy, overrideReason) => {
    const closed = { at: 0, quoracy, overrideReason, provisional: false };
    expect(composed({ discussion: { closed } }).meeting.quoracyInWords).toBe(said);
  });

  test('of an item still open has no end and is not quorate', () => {
    expect(composed({ discussion: { closed: null } }).meeting).toMatchObject({ from: '09:32', to: '', quorate: false, quoracyInWords: '' });
  });

  test('keeps decision, disagreement, actions, blanks and what the family was told', () => {
    const record = composed({
      discussion: {
        decision: { text: 'Stay', reason: 'Home is easing', level: 3, changesIf: 'he is missing again' },
        agreed: true,
        told: { told: 'not-safe', view: 'She wants to know first.' },
        hypothesisCheck: { version: 2, result: 'partly' },
        review: aDay('2026-03-26'),
        blanks: [{ blank: 'lead-practitioner', why: 'Helen decides on Monday.' }],
        disagreements: [{ id: 'x' as never, who: colleagues.callum, about: 'the level', why: 'A bruise', wouldResolve: 'A medical' }],
      },
      actions: [
        { text: 'Meet Jude', owner: colleagues.bethan, by: aDay('2026-03-16'), toAccept: false },
        { text: 'Ring school', owner: colleagues.ruth, by: null, toAccept: true },
        { text: 'Nobody’s', owner: null, by: null, toAccept: true },
      ],
      formulation: { version: 3, text: 'We think Jude is pulled out.' },
      family: { lead: colleagues.bethan },
    });
    expect(record).toMatchObject({
      decision: { text: 'Stay', reason: 'Home is easing', level: 'Level 3', changesIf: 'he is missing again' },
      agreed: true,
      familyTold: 'It was not safe to tell the family. Their view: She wants to know first.',
      bestGuess: 'Formulation 2 was partly supported. Formulation 3: We think Jude is pulled out.',
      disagreements: [{ who: 'Callum Reyes', about: 'the level', why: 'A bruise', wouldResolve: 'A medical' }],
      actions: [
        { text: 'Meet Jude', owner: 'Bethan Pryce, KMC Early Help', by: '2026-03-16', toAccept: false },
        { text: 'Ring school', owner: 'Ruth Ellery, Oakmere Secondary', by: null, toAccept: true },
        { text: 'Nobody’s', owner: '', by: null, toAccept: false },
      ],
      leftBlank: [{ what: 'the lead practitioner', why: 'Helen decides on Monday.' }],
      leadPractitioner: 'Bethan Pryce',
      nextReview: '2026-03-26',
    });
  });
});
