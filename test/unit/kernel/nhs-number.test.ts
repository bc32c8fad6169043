import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNhsNumber, parseNhsNumber } from '../../../shared/kernel/nhs-number';

test('an NHS number is read with or without spaces', () => {
  expect(['999 014 2009', '9990142009', '999-014-2009'].map(parseNhsNumber)).toEqual(Array(3).fill('9990142009'));
});

test('a wrong check digit, a missing digit and letters are not read', () => {
  expect(['999 014 2008', '999 014 200', '999 014 20099', 'ABC 014 2009', ''].map(parseNhsNumber)).toEqual(Array(5).fill(null));
});

test('changing any one digit is always noticed', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
      const digits = [...'9990142009'];
      digits[place] = String((Number(digits[place]) + by) % 10);
      expect(parseNhsNumber(digits.join(''))).toBeNull();
    }),
  );
});

test('it is shown in the groups people read aloud', () => {
  expect(formatNhsNumber('9990142009')).toBe('999 014 2009');
});
