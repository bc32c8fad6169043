import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysLate, dueGroup, dueGroups, isOverdue } from '../../../shared/domain/action/overdue';
import { addDays } from '../../../shared/kernel/calendar-date';
import { onDay, today } from '../../builders/action';

const due = (text: string | null, done: string | null = null) => ({
  due: text === null ? null : onDay(text),
  doneOn: done === null ? null : onDay(done),
});

test.each([
  ['the due day is not late', due('2026-03-12'), 0],
  ['the day after is one day late', due('2026-03-11'), 1],
  ['a day to come is not late', due('2026-03-13'), 0],
  ['without a date nothing is late', due(null), 0],
  ['said done in time is not late, however long ago', due('2026-03-06', '2026-03-06'), 0],
  ['said done late stays as late as it was', due('2026-03-06', '2026-03-09'), 3],
])('%s', (_name, days, late) => expect(daysLate(days, today)).toBe(late));

test.each([
  ['2026-03-11', 'overdue'],
  ['2026-03-12', 'this-week'],
  ['2026-03-15', 'this-week'],
  ['2026-03-16', 'later'],
  [null, 'later'],
] as const)('on a Thursday, due %s is %s', (day, group) => expect(dueGroup(due(day), today)).toBe(group));

test('done in time and waiting for a check stands with this week', () => {
  expect(dueGroup(due('2026-03-06', '2026-03-05'), today)).toBe('this-week');
});

test('every action is in exactly one group, and overdue is what the number says', () => {
  const offset = fc.option(fc.integer({ min: -400, max: 400 }));
  fc.assert(
    fc.property(offset, offset, (dueIn, doneIn) => {
      const days = {
        due: dueIn === null ? null : addDays(today, dueIn),
        doneOn: doneIn === null ? null : addDays(today, doneIn),
      };
      const group = dueGroup(days, today);
      expect(dueGroups).toContain(group);
      expect(group === 'overdue').toBe(isOverdue(days, today));
      expect(daysLate(days, today)).toBeGreaterThanOrEqual(0);
    }),
  );
});
