import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextCard } from '../../../renderer/src/places/formulation/next-card';
import { changeableBy, ranked, unranked } from '../../../renderer/src/places/formulation/ranking';
import { statementId } from '../../builders/formulation';

describe('walking the cards', () => {
  const columns = [['a1', 'a2', 'a3'], [], ['c1'], ['d1', 'd2']];

  test.each([
    ['a1', 'ArrowDown', 'a2'],
    ['a3', 'ArrowDown', null],
    ['a1', 'ArrowUp', null],
    ['a3', 'ArrowRight', 'c1'],
    ['d2', 'ArrowLeft', 'c1'],
    ['c1', 'ArrowLeft', 'a1'],
    ['d1', 'ArrowRight', null],
    ['a2', 'Home', 'a1'],
    ['a2', 'End', 'a3'],
    ['a2', 'x', null],
    ['nobody', 'ArrowDown', null],
  ])('from %s, %s leads to %s', (from, key, to) => expect(nextCard(columns, from, key)).toBe(to));

  test('every card can be reached from every other one', () => {
    const column = fc.array(fc.uuid(), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 6 }), (found) => {
        const all = found.flat();
        const reached = new Set(all.slice(0, 1));
        for (const card of reached) {
          for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
            const next = nextCard(found, card, key);
            if (next !== null) reached.add(next);
          }
        }
        expect(reached.size).toBe(new Set(all).size);
      }),
    );
  });
});

describe('numbering what to work on first', () => {
  const [one, two, three, four] = [statementId(1), statementId(2), statementId(3), statementId(4)];
  const at = (...factors: readonly (typeof one)[]) => factors.map((factor) => ({ factor, changeable: 5 }));

  test('a new one takes its number and the others move on; the fourth falls off', () => {
    expect(ranked([], one, 3)).toEqual(at(one));
    expect(ranked(at(one, two), three, 1)).toEqual(at(three, one, two));
    expect(ranked(at(one, two, three), four, 2)).toEqual(at(one, four, two));
  });

  test('one that has a number changes it and keeps how changeable it is', () => {
    expect(ranked([{ factor: one, changeable: 8 }, ...at(two)], one, 2)).toEqual([...at(two), { factor: one, changeable: 8 }]);
    expect(unranked(at(one, two), one)).toEqual(at(two));
  });

  test('changeability moves by one and stays between nothing and all', () => {
    expect(changeableBy(at(one, two), one, 1)[0]?.changeable).toBe(6);
    expect(changeableBy([{ factor: one, changeable: 10 }], one, 1)[0]?.changeable).toBe(10);
    expect(changeableBy([{ factor: one, changeable: 0 }], one, -1)[0]?.changeable).toBe(0);
  });
});
