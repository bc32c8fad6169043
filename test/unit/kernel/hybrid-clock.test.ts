import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hybridZero, instantOf, nextHybridTime } from '../../../shared/kernel/hybrid-clock';

test('R13 times keep the order they were recorded in, however the wall clock jumps', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4_102_444_800_000 }), { minLength: 2, maxLength: 60 }), (clock) => {
      let last = hybridZero;
      for (const now of clock) {
        const next = nextHybridTime(last, now);
        expect(next > last).toBe(true);
        expect(instantOf(next)).toBeGreaterThanOrEqual(now);
        last = next;
      }
    }),
  );
});

test('a full counter moves on to the next millisecond', () => {
  const full = `${(1000).toString(16).padStart(12, '0')}-ffff`;
  expect(nextHybridTime(full, 1000)).toBe(`${(1001).toString(16).padStart(12, '0')}-0000`);
});
