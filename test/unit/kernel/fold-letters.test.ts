import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../../shared/kernel/fold-letters';

describe('folded letters', () => {
  test.each([
    ['Novotný', 'novotny'],
    ['Łukasz Wałęsa', 'lukasz walesa'],
    ['Søren Ærø', 'soren aero'],
    ['Đorđević', 'dordevic'],
    ['STRAẞE, Weiß', 'strasse, weiss'],
    ['Þórður Guðmundsson', 'thordur gudmundsson'],
    ['İpek Işık', 'ipek isik'],
    ['Œuvre', 'oeuvre'],
  ])('of %s are those of %s', (written, folded) => {
    expect(foldLetters(written)).toBe(folded);
  });

  test('stay as they are when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldLetters(foldLetters(text))).toBe(foldLetters(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
