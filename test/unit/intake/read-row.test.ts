import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDetails } from '../../../shared/domain/request/check-details';
import { importFields, fieldsGivenTwice, fieldsLacking, type ImportField } from '../../../shared/domain/request/import/fields';
import { guessDateOrder, guessMapping, mappingFrom, mappingToRemember } from '../../../shared/domain/request/import/guess-mapping';
import { readInstant, readTime } from '../../../shared/domain/request/import/read-instant';
import { readRow, type ReadRow } from '../../../shared/domain/request/import/read-row';
import { readConsent, readRelation, readRoute, readUrgent } from '../../../shared/domain/request/import/read-words';
import { instantAt } from '../../../shared/kernel/london-time';
import { anId } from '../../builders/directory';
import { day } from '../../builders/request';
import { D0 } from '../../builders/test-desk';

const today = day('2026-03-12');

/** A row read from fields and their cells. */
function rowOf(cells: Partial<Record<ImportField, string>>, changes: { columns?: number } = {}): ReadRow {
  const mapping = importFields.filter((field) => cells[field] !== undefined);
  return readRow(
    mapping.map((field) => cells[field] ?? ''),
    {
      mapping,
      dateOrder: 'day-first',
      today,
      readAt: D0,
      columns: changes.columns ?? mapping.length,
      personId: (place) => anId(place + 1),
    },
  );
}

const whole = { adultName: 'Tara Doyle', words: 'Help' } as const;
const codesOf = (cells: Partial<Record<ImportField, string>>): string[] =>
  rowOf({ ...whole, ...cells }).notes.map((note) => `${note.code}${note.blocks ? '!' : ''}`);

describe('a row', () => {
  test('without words or names cannot be kept', () => {
    expect(codesOf({ words: ' ' })).toEqual(['words-missing!']);
    expect(codesOf({ adultName: '' })).toEqual(['name-missing!']);
  });

  test.each<[string, Partial<Record<ImportField, string>>, string]>([
    ['a day that does not exist', { adultBorn: '31/02/1990' }, 'no-such-day'],
    ['a date that is none', { adultBorn: 'in spring' }, 'not-a-date'],
    ['a birth that is still to come', { adultBorn: '13/03/2026' }, 'still-to-come'],
    ['a request that is still to come', { received: '13/03/2026' }, 'still-to-come'],
    ['a received day that does not exist', { received: '31/02/2026' }, 'no-such-day'],
    ['a time that is none', { received: '05/03/2026', receivedTime: 'noon-ish' }, 'time-unread'],
    ['a wrong check digit', { adultNhs: '999 014 2000' }, 'nhs-check-failed'],
    ['a number that stands twice', { adultName: 'A B; C D', adultNhs: '999 014 2009; 9990142009' }, 'nhs-twice'],
    ['consent nobody understands', { consent: 'perhaps later' }, 'consent-unread'],
    ['a relation nobody knows', { adultRelation: 'landlord' }, 'relation-unread'],
    ['an urgency nobody understands', { urgent: 'ask Leon' }, 'urgent-unread'],
    ['fewer birth dates than children', { childNames: 'A; B; C', childBorn: '01/01/2015; 02/02/2016' }, 'birth-dates-uneven'],
    ['a birth date of an unborn child', { childNames: 'Unborn Doyle', childBorn: '01/01/2015' }, 'born-although-unborn'],
    ['characters that cannot be shown', { words: 'He\u0000lp \ufffd' }, 'hidden-characters'],
  ])('with %s is kept without it once a person looked', (_what, cells, code) => {
    expect(codesOf(cells)).toEqual([code]);
  });

  test.each<[string, Partial<Record<ImportField, string>>]>([
    ['a cell of a megabyte', { words: 'w'.repeat(1_048_576) }],
    ['a name that is too long', { adultName: 'n'.repeat(201) }],
    ['an address that is too long', { address: 'a'.repeat(501) }],
  ])('with %s cannot be kept', (_what, cells) => {
    expect(codesOf(cells)).toEqual(['too-long!']);
  });

  test('about more than thirty people cannot be kept', () => {
    expect(codesOf({ childNames: Array.from({ length: 31 }, (_, child) => `Child ${child}`).join(';') })).toEqual(['too-many-people!']);
  });

  test('with more cells than headings is to be looked at', () => {
    expect(rowOf(whole, { columns: 3 }).notes.map((note) => note.code)).toEqual(['cells-uneven']);
  });

  test('gives unborn children no date, and the others theirs in order', () => {
    const { details, notes } = rowOf({ ...whole, childNames: 'A; Unborn; B', childBorn: '01/01/2015; 02/02/2016' });
    expect(details.people.slice(1).map(({ relation, bornOn }) => [relation, bornOn])).toEqual([
      ['child', '2015-01-01'],
      ['unborn', null],
      ['child', '2016-02-02'],
    ]);
    expect(notes).toEqual([]);
  });

  test('keeps consent to the adults, and to a child who is the only one named', () => {
    const states = (cells: Partial<Record<ImportField, string>>): string[] =>
      rowOf({ words: 'x', ...cells }).details.people.map((person) => person.consent.state);
    expect(states({ adultName: 'A', childNames: 'B', consent: 'Yes' })).toEqual(['given', 'not-asked']);
    expect(states({ childNames: 'B', consent: 'Yes' })).toEqual(['given']);
  });

  test('of any text becomes details that can be kept, or a note that blocks', () => {
    const texts = fc.record(Object.fromEntries(importFields.map((field) => [field, fc.string({ unit: 'grapheme', maxLength: 40 })])));
    fc.assert(
      fc.property(texts, (cells) => {
        const { details, notes } = rowOf(cells);
        const mayBeKept = checkDetails(details, today).ok;
        expect(mayBeKept || notes.some((note) => note.blocks)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

test.each([
  ['Yes', 'given', 'unknown', ''],
  ['Yes - verbal', 'given', 'spoken', ''],
  ['Yes - signed', 'given', 'written', ''],
  ['verbal, form not yet signed', 'given', 'spoken', ''],
  ['Yes, not school', 'in-part', 'unknown', 'school'],
  ['given by phone except for the GP', 'in-part', 'spoken', 'gp'],
  ['In part: hub only', 'in-part', 'unknown', 'hub only'],
  ['Declined', 'declined', 'unknown', ''],
  ['No', 'declined', 'unknown', ''],
  ['No - verbal', 'declined', 'unknown', ''],
  ['Withdrawn 3 March', 'withdrawn', 'unknown', ''],
  ['Not yet asked', 'not-asked', 'unknown', ''],
  ['', 'not-asked', 'unknown', ''],
  ['Thinking about it', 'thinking', 'unknown', ''],
  ['Not required (statutory)', 'not-required', 'unknown', ''],
])('consent %j is %s', (words, state, how, notInWords) => {
  expect(readConsent(words)).toMatchObject({ state, how, notInWords });
});

test.each(['perhaps', 'see notes', 'No objection', 'in part'])('consent %j is not guessed', (words) => {
  expect(readConsent(words)).toBe(null);
});

test('routes, relations and urgency are read from their words', () => {
  expect(['MASH', 'Walk-in', 'Step down from CSC', 'Police', 'Cluster', 'Re-request', 'Health visitor', ''].map(readRoute)).toEqual([
    'front-door',
    'self',
    'step-down',
    'police-report',
    'cluster',
    're-request',
    'professional',
    'professional',
  ]);
  expect(['Mum', 'Step-father', 'Nan', 'Aunt', 'Foster carer', 'Son', 'Brother', '', 'landlord'].map(readRelation)).toEqual([
    'mother',
    'father',
    'grandparent',
    'kinship-carer',
    'carer',
    'child',
    'sibling',
    'other',
    null,
  ]);
  expect(['N', '', 'Y', 'Yes - missing tonight', 'no food', 'maybe'].map(readUrgent)).toEqual([
    [],
    [],
    ['said-urgent'],
    ['missing', 'unsafe-tonight', 'said-urgent'],
    ['no-food-or-heat'],
    null,
  ]);
});

test.each([
  ['05/03/2026 08:30', '', '2026-03-05T08:30:00Z'],
  ['05/03/2026', '8.30am', '2026-03-05T08:30:00Z'],
  ['5 March 2026 2pm', '', '2026-03-05T14:00:00Z'],
  ['5 March 2026', '', '2026-03-05T00:00:00Z'],
  ['2025-07-05 08:30:15', '', '2025-07-05T07:30:00Z'],
  ['2026-03-05T08:30:00Z', '', '2026-03-05T08:30:00Z'],
  ['05/07/25 at 0830hrs', '', '2025-07-05T07:30:00Z'],
])('received %j %j is %s', (cell, time, iso) => {
  expect(readInstant(cell, time, today, 'day-first')).toEqual({ kind: 'instant', instant: Date.parse(iso), isTimeUnread: false });
});

test('times of day are read, and what is none is not', () => {
  expect(['', '00:00', '8', '12am', '12pm', '23:59', '24:00', '8:60', '13pm', 'noon'].map(readTime)).toEqual([
    0,
    0,
    480,
    0,
    720,
    1439,
    null,
    null,
    null,
    null,
  ]);
});

test('the hub clock is London: an hour that is skipped or repeated still gives an instant', () => {
  expect(instantAt(day('2026-03-29'), 90)).toBe(Date.parse('2026-03-29T01:30:00Z'));
  expect(instantAt(day('2026-10-25'), 90)).toBe(Date.parse('2026-10-25T00:30:00Z'));
  expect(instantAt(day('2026-07-01'), 540)).toBe(Date.parse('2026-07-01T08:00:00Z'));
});

test('which number comes first is seen from the dates that can be read one way only', () => {
  expect(guessDateOrder(['03/04/2026', '05/06/2026'])).toBe('day-first');
  expect(guessDateOrder(['03/04/2026', '03/25/2026'])).toBe('month-first');
  expect(guessDateOrder(['03/25/2026', '25/03/2026'])).toBe('day-first');
});

test('columns are recognised by other words too, each once', () => {
  expect(
    guessMapping([
      'ID',
      'Date',
      'Referred by',
      'Parent/carer',
      'DOB',
      'Child name(s)',
      'Child DOB',
      'Street',
      'Town',
      'Mobile',
      'Concern',
      'Notes',
      'Priority',
      'Colour',
    ]),
  ).toEqual([
    'sourceReference',
    'received',
    'requestedBy',
    'adultName',
    'adultBorn',
    'childNames',
    'childBorn',
    'address',
    'address',
    'phone',
    'words',
    'words',
    'urgent',
    'ignore',
  ]);
});

test('a mapping needs words and a name, and one column a field', () => {
  expect([fieldsLacking([]), fieldsLacking(['words', 'childNames'])]).toEqual([['words', 'adultName'], []]);
  expect(fieldsGivenTwice(['words', 'words', 'phone', 'address', 'phone', 'ignore', 'ignore'])).toEqual(['phone']);
});

test('a remembered mapping fits the columns it was made for', () => {
  const mapping: readonly ImportField[] = ['words', 'ignore', 'adultName'];
  expect(mappingFrom(mappingToRemember(mapping), 3)).toEqual(mapping);
  expect(mappingFrom(mappingToRemember(mapping), 4)).toBe(null);
  expect(mappingFrom({ '0': 'something newer' }, 1)).toBe(null);
});
