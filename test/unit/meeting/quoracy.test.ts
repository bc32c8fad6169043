import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemQuoracy, meetingQuoracy, type AtTable } from '../../../shared/domain/meeting/quoracy';
import { agencies, anId, disciplines } from '../../builders/directory';
import { itemId } from '../../builders/meeting';

const rule = { agencies: 3, discipline: disciplines.socialWork };
const seat = (number: number, change: Partial<AtTable> = {}): AtTable => ({
  who: anId(0x300 + number),
  agency: agencies[number % agencies.length]?.id ?? anId(1),
  discipline: disciplines.earlyHelp,
  mayChair: false,
  mayMinute: false,
  ...change,
});
const chair = seat(0, { mayChair: true, discipline: disciplines.chair });
const taker = seat(9, { mayMinute: true, discipline: disciplines.support });
const callum = seat(1, { discipline: disciplines.socialWork });
const rhys = seat(2, { discipline: disciplines.police });

describe('a meeting is quorate', () => {
  test('with a chair or deputy, a minute-taker, enough agencies and the discipline the rule names', () => {
    expect(meetingQuoracy(rule, [chair, taker, callum, rhys])).toEqual({
      quorate: true,
      hasChair: true,
      hasMinuteTaker: true,
      agencies: 3,
      agenciesShort: 0,
      missing: null,
    });
  });

  test.each([
    ['nobody chairs', [taker, callum, rhys], { hasChair: false }],
    ['nobody takes minutes', [chair, callum, rhys], { hasMinuteTaker: false }],
    ['agencies are short', [chair, taker, callum], { agencies: 2, agenciesShort: 1 }],
    ['the named discipline is missing', [chair, taker, rhys, seat(3)], { missing: disciplines.socialWork }],
    ['one person would chair and write', [seat(0, { mayChair: true, mayMinute: true }), callum, rhys], { hasMinuteTaker: false }],
  ])('not when %s', (_case, here, why) => {
    expect(meetingQuoracy(rule, here)).toMatchObject({ quorate: false, ...why });
  });

  test('without a named discipline when the hub has none', () => {
    expect(meetingQuoracy({ agencies: 1, discipline: null }, [chair, taker]).quorate).toBe(true);
  });
});

describe('an item is quorate', () => {
  const item = { id: itemId(1), needs: [disciplines.police, disciplines.school] };
  const ruth = { discipline: disciplines.school, item: itemId(1) };

  test('when each needed discipline is here or has written', () => {
    expect(itemQuoracy(item, [rhys], [ruth], { quorate: true })).toEqual({
      quorate: true,
      missing: [],
      inWriting: [disciplines.school],
    });
  });

  test('also by a contribution for the whole meeting, not by one for another item', () => {
    expect(itemQuoracy(item, [rhys], [{ ...ruth, item: null }], { quorate: true }).quorate).toBe(true);
    expect(itemQuoracy(item, [rhys], [{ ...ruth, item: itemId(2) }], { quorate: true })).toEqual({
      quorate: false,
      missing: [disciplines.school],
      inWriting: [],
    });
  });

  test('only in a quorate meeting', () => {
    expect(itemQuoracy({ id: itemId(1), needs: [] }, [], [], { quorate: false }).quorate).toBe(false);
  });
});

test('an arrival never makes a quorate table less so, and a departure never more', () => {
  const anybody = fc.record({
    agency: fc.integer({ min: 0, max: 5 }),
    discipline: fc.constantFrom(...Object.values(disciplines)),
    mayChair: fc.boolean(),
    mayMinute: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 8 }), anybody, (people, late) => {
      const seats = [...people, late].map((one, index) => seat(index, { ...one, agency: anId(0x200 + one.agency) }));
      const before = meetingQuoracy(rule, seats.slice(0, -1));
      const after = meetingQuoracy(rule, seats);
      expect(before.quorate && !after.quorate).toBe(false);
      expect(after.agencies).toBeGreaterThanOrEqual(before.agencies);
    }),
  );
});
