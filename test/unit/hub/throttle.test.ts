import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterFailure, noTries, stricter, waitMs, type Tries } from '../../../electron/service/hub/throttle';

const at = 1_000_000;

function failed(times: number, now = at): Tries {
  return Array.from({ length: times }).reduce<Tries>((tries) => afterFailure(tries, now), noTries);
}

test('four wrong passphrases cost nothing, the fifth costs half a minute, and each further one twice as much up to a quarter of an hour', () => {
  const waits = [4, 5, 6, 7, 8, 9, 10, 11].map((times) => waitMs(failed(times), at) / 1000);
  expect(waits).toEqual([0, 30, 60, 120, 240, 480, 900, 900]);
});

test('a clock that is set back makes nobody wait longer than one delay', () => {
  expect(waitMs(failed(5), at - 86_400_000)).toBe(30_000);
});

test('of two counters the one that remembers more is believed', () => {
  expect(stricter(failed(5), noTries)).toEqual(failed(5));
  expect(stricter(failed(6), failed(5))).toEqual(failed(6));
});

test('L2: ten thousand guesses in a day get at most 110 tries', () => {
  let tries = noTries;
  let tried = 0;
  for (let guess = 0; guess < 10_000; guess += 1) {
    const now = at + (guess * 86_400_000) / 10_000;
    if (waitMs(tries, now) > 0) continue;
    tried += 1;
    tries = afterFailure(tries, now);
  }
  expect(tried).toBeLessThanOrEqual(110);
});

test('a wait is never negative and never longer than a quarter of an hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -1e9, max: 1e9 }), (times, later) => {
      const wait = waitMs(failed(times), at + later);
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(900_000);
    }),
  );
});
