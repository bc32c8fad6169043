import { describe, expect, test } from 'vitest';
import { cellNote } from '../../../shared/domain/request/import/cell-note';
import { notesOnTwice, type RowToCompare } from '../../../shared/domain/request/import/twice-in-file';
import type { RequestDetails, RequestedPerson } from '../../../shared/domain/request/events';
import { aRequestedPerson, day, someDetails } from '../../builders/request';

const dana = aRequestedPerson({ name: 'Dana Novotny', bornOn: day('1991-03-02'), nhsNumber: null });
const kit = aRequestedPerson({ name: 'Kit Ferris', bornOn: day('1990-05-04'), nhsNumber: null });

type Row = Partial<RequestDetails> & { readonly cannotBeKept?: true };

/** Rows of a file from line 2 on; each with words of its own unless they are given. */
function rowsOf(rows: readonly Row[]): RowToCompare[] {
  return rows.map(({ cannotBeKept, ...details }, place) => ({
    line: place + 2,
    details: someDetails({ wordsAsSpoken: `Words of row ${place}`, ...details }),
    notes: cannotBeKept ? [cellNote('words-missing', 'words', '', true)] : [],
  }));
}

const about = (...people: readonly RequestedPerson[]): Partial<RequestDetails> => ({ people });
const found = (...rows: readonly Row[]): string[] =>
  notesOnTwice(rowsOf(rows)).map((notes) => notes.map(({ code, piece }) => `${code} ${piece}`).join(', '));

describe('a row looks the same as an earlier one of its file', () => {
  test('by name and birth date, however the name is written and wherever the person stands', () => {
    expect(found(about(dana), about(kit), about(kit, { ...dana, name: "  dana  NOVOTNY'" }))).toEqual(['', '', 'person-twice-born 2']);
    expect(found(about(kit, dana), about(dana))).toEqual(['', 'person-twice-born 2']);
  });

  test('by NHS number, whatever the name', () => {
    const numbered = { ...dana, nhsNumber: '9990142009' };
    expect(found(about(numbered), about({ ...kit, nhsNumber: '9990142009' }))).toEqual(['', 'person-twice-number 2']);
  });

  test('every later row names the first one', () => {
    expect(found(about(dana), about(dana), about(dana))).toEqual(['', 'person-twice-born 2', 'person-twice-born 2']);
  });

  test('one note a row, the most telling one, and the earliest line of several', () => {
    const numbered = { ...kit, nhsNumber: '9990142009' };
    expect(found(about(dana), about(numbered), about(dana, numbered))).toEqual(['', '', 'person-twice-number 3']);
    expect(found(about(kit), about(dana), about(dana, kit))).toEqual(['', '', 'person-twice-born 2']);
  });

  test('by the same names with the same words, when nobody has a birth date', () => {
    const [ben, ada] = [
      aRequestedPerson({ name: 'Ben', bornOn: null, nhsNumber: null }),
      aRequestedPerson({ name: 'Ada', bornOn: null, nhsNumber: null }),
    ];
    const rows = [
      { people: [ben, ada], wordsAsSpoken: 'Please ring.' },
      { people: [ada, ben], wordsAsSpoken: 'please  ring' },
      { people: [ada], wordsAsSpoken: 'Please ring.' },
      { people: [ada, ben], wordsAsSpoken: 'Please write.' },
    ];
    expect(found(...rows)).toEqual(['', 'request-twice 2', '', '']);
  });

  test('by its reference, beside what else is the same', () => {
    const rows = [
      { ...about(dana), sourceReference: 'A-1' },
      { ...about(kit), sourceReference: 'A-1' },
      { ...about(dana), sourceReference: 'A-1' },
    ];
    expect(found(...rows)).toEqual(['', 'reference-twice A-1', 'reference-twice A-1, person-twice-born 2']);
    expect(found({ sourceReference: '', ...about(dana) }, { sourceReference: '', ...about(kit) })).toEqual(['', '']);
  });
});

describe('a row does not look the same', () => {
  test('when name and birth date are the same and both have an NHS number of their own', () => {
    const [one, other] = [
      { ...dana, nhsNumber: '9990142009' },
      { ...dana, nhsNumber: '9990142149' },
    ];
    expect(found(about(one), about(other))).toEqual(['', '']);
    // Somebody without a number may be either of them, so the first one is named.
    expect(found(about(one), about(other), about(dana))).toEqual(['', '', 'person-twice-born 2']);
    expect(found(about(dana), about(one), about(other))).toEqual(['', 'person-twice-born 2', 'person-twice-born 2']);
  });

  test('when only the name is the same, or the birth date is another', () => {
    const unborn = aRequestedPerson({ name: 'Unborn', bornOn: null, nhsNumber: null });
    expect(found(about(dana, unborn), about(kit, unborn))).toEqual(['', '']);
    expect(found(about(dana), about({ ...dana, bornOn: day('1991-02-03') }))).toEqual(['', '']);
  });

  test('when the same person stands twice in one row', () => {
    expect(found(about(dana, dana))).toEqual(['']);
  });

  test('as a row that cannot be kept', () => {
    expect(found({ ...about(dana), cannotBeKept: true }, about(dana), about(dana))).toEqual(['', '', 'person-twice-born 3']);
  });
});
