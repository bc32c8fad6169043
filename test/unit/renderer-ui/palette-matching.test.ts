import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marked, matches, typedWords } from '../../../renderer/src/app/palette/matching';

describe('finding by words', () => {
  test('matches the beginnings of words, without accents or case', () => {
    const found = (typed: string) =>
      ['Novotný', 'Add Novotný to today’s agenda', 'Marchetti-Doyle'].filter((text) => matches(text, typedWords(typed)));
    expect([found('novo'), found('DOY'), found('ovotny'), found('today nov')]).toEqual([
      ['Novotný', 'Add Novotný to today’s agenda'],
      ['Marchetti-Doyle'],
      [],
      ['Add Novotný to today’s agenda'],
    ]);
  });

  test('underlines what matched, in the text as it is written', () => {
    expect(marked('Čapek, Novotný', typedWords('cap novotny'))).toEqual([
      { text: 'Čap', isMatch: true },
      { text: 'ek, ', isMatch: false },
      { text: 'Novotný', isMatch: true },
    ]);
  });

  test('underlines one letter that is typed as two, and a letter with the accent written after it', () => {
    expect(marked('Bjørnæs', typedWords('bjornae'))).toEqual([
      { text: 'Bjørnæ', isMatch: true },
      { text: 's', isMatch: false },
    ]);
    expect(marked('Jose\u0301 Nunez', typedWords('jose'))).toEqual([
      { text: 'Jose\u0301', isMatch: true },
      { text: ' Nunez', isMatch: false },
    ]);
  });

  test('never changes a letter of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, typed) => {
        expect(
          marked(text, typedWords(typed))
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
