import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessParts, renumber } from '../../../shared/domain/formulation/priority-marks';
import { statementId } from '../../builders/formulation';

const ranked = (...numbers: readonly number[]) => numbers.map((number) => ({ factor: statementId(number), changeable: 5 }));

test('a number in brackets after words is the mark of a priority', () => {
  expect(guessParts('Arguments (1) and isolation (2) push him out.', 3)).toEqual([
    { kind: 'words', text: 'Arguments' },
    { kind: 'priority', rank: 1 },
    { kind: 'words', text: ' and isolation' },
    { kind: 'priority', rank: 2 },
    { kind: 'words', text: ' push him out.' },
  ]);
});

test('a number that is no rank now stays as it was typed', () => {
  expect(guessParts('Ages (2) and (12)', 1)).toEqual([{ kind: 'words', text: 'Ages (2) and (12)' }]);
});

test('marks follow their factor; the mark of a dropped factor goes', () => {
  expect(renumber('a (1) b (2) c (3)', ranked(1, 2, 3), ranked(3, 1))).toBe('a (2) b c (1)');
  expect(renumber('a (3)', ranked(1), ranked(2))).toBe('a (3)');
});

test('no words are ever lost, and changing the order back gives the words back', () => {
  const orders = fc.shuffledSubarray([1, 2, 3], { minLength: 3 });
  fc.assert(
    fc.property(fc.string(), orders, orders, fc.nat({ max: 3 }), (text, before, after, ranks) => {
      expect(renumber(renumber(text, ranked(...before), ranked(...after)), ranked(...after), ranked(...before))).toBe(text);
      const words = guessParts(text, ranks).map((part) => (part.kind === 'words' ? part.text : ''));
      expect(words.join('')).toBe(text.replaceAll(/ ?\(([123])\)/g, (whole, digit: string) => (Number(digit) <= ranks ? '' : whole)));
    }),
  );
});
