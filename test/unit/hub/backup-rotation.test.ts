import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupsToDrop } from '../../../electron/service/hub/backup-rotation';
import { dateAt } from '../../../shared/kernel/calendar-date';
import { DAY_MS, HOUR_MS } from '../../../shared/kernel/instant';

const now = Date.UTC(2026, 2, 12, 16);
const kept = (instants: readonly number[]) => {
  const dropped = new Set(
    backupsToDrop(
      instants.map((at) => ({ at })),
      now,
    ).map(({ at }) => at),
  );
  return instants.filter((at) => !dropped.has(at)).sort((left, right) => right - left);
};

test('three of today, the newest of each earlier day, ten in all', () => {
  const today = [0, 1, 2, 3, 4].map((hours) => now - hours * HOUR_MS);
  const earlier = Array.from({ length: 12 }, (_, day) => [now - (day + 1) * DAY_MS, now - (day + 1) * DAY_MS - HOUR_MS]).flat();
  expect(kept([...today, ...earlier])).toEqual([...today.slice(0, 3), ...[1, 2, 3, 4, 5, 6, 7].map((day) => now - day * DAY_MS)]);
});

test('the newest is always kept, also when the clock was set back before it', () => {
  expect(kept([now + 3 * DAY_MS])).toEqual([now + 3 * DAY_MS]);
});

test('whatever backups there are, no day but today keeps two and nothing is dropped twice', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: now - 40 * DAY_MS, max: now }), { minLength: 1, maxLength: 60 }), (instants) => {
      const stay = kept(instants);
      const days = stay.map(dateAt).filter((day) => day !== dateAt(now));
      expect(new Set(days).size).toBe(days.length);
      expect(stay.length).toBeLessThanOrEqual(10);
      expect(stay[0]).toBe(Math.max(...instants));
    }),
  );
});
