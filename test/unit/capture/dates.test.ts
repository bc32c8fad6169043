import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDateOf, parseCalendarDate } from '../../../shared/kernel/calendar-date';
import { findDue, findHappenedOn } from '../../../shared/domain/statement/capture/find-date';
import { aDay, thursday } from '../../builders/capture';

describe('when something happened, said on Thursday 12 March 2026', () => {
  test.each([
    ['Missing again on 6 March for 6 hours.', '2026-03-06'],
    ['Found on the 6th of March near Sawmill Street', '2026-03-06'],
    ['He came on 14 March', '2025-03-14'],
    ['on 6 March 2024 it began', '2024-03-06'],
    ['March 6 was the first time', '2026-03-06'],
    ['on 6/3/26', '2026-03-06'],
    ['She rang last Tuesday', '2026-03-10'],
    ['She rang last Thursday', '2026-03-05'],
    ['On Monday he stayed in', '2026-03-09'],
    ['on Thursday there was a row', '2026-03-05'],
    ['Pat saw him yesterday', '2026-03-11'],
    ['Out late last night', '2026-03-11'],
    ['the day before yesterday', '2026-03-10'],
    ['three days ago', '2026-03-09'],
    ['a week ago', '2026-03-05'],
    ['2 months ago', '2026-01-12'],
    ['Found this morning', '2026-03-12'],
    ['born on 29 February', '2024-02-29'],
  ])('%s', (text, date) => {
    expect(findHappenedOn(text, thursday)?.date).toBe(date);
  });

  test.each([
    'Nothing more can be shared today.',
    'On what we know today this stays at level 3.',
    'Attendance 78% since 23 February, up from 71%.',
    'Bedtimes are calmer on Sundays and Mondays',
    'Court is a week on Tuesday',
    'He sees the doctor tomorrow',
    'At least 2 may have been there',
    'He scored 6/10',
    'on 31 February',
    'Level 3, item 4 of 7',
    '',
  ])('%s says no day', (text) => {
    expect(findHappenedOn(text, thursday)).toBeNull();
  });

  test('where the day stands is said too, so that it can be shown', () => {
    expect(findHappenedOn('Missing again on 6 March for 6 hours.', thursday)).toEqual({ date: '2026-03-06', from: 14, to: 24 });
  });

  test('the first of two days counts', () => {
    expect(findHappenedOn('Missing on 6 March and again on 9 March', thursday)?.date).toBe('2026-03-06');
  });
});

describe('by when something is promised, said on Thursday 12 March 2026', () => {
  test.each([
    ['by Wed', '2026-03-18'],
    ['by Wednesday', '2026-03-18'],
    ['by Thursday', '2026-03-19'],
    ['by next Thu', '2026-03-19'],
    ['by next Monday', '2026-03-16'],
    ['by this Friday', '2026-03-13'],
    ['by tomorrow', '2026-03-13'],
    ['today', '2026-03-12'],
    ['by 16 March', '2026-03-16'],
    ['before 1 March', '2027-03-01'],
    ['by 16/3', '2026-03-16'],
    ['by 16/3/2026', '2026-03-16'],
    ['a week on Tuesday', '2026-03-24'],
    ['Tuesday week', '2026-03-24'],
    ['in two weeks', '2026-03-26'],
    ["in a fortnight, or two weeks' time, in 2 weeks' time", '2026-03-26'],
    ['within 5 working days', '2026-03-19'],
    ['by the end of the week', '2026-03-13'],
    ['by next week', '2026-03-20'],
    ['by the end of the month', '2026-03-31'],
    ['on Monday', '2026-03-16'],
  ])('%s', (text, date) => {
    expect(findDue(`Bethan to meet Jude ${text}`, thursday)?.date).toBe(date);
  });

  test.each(['soon', 'yesterday', 'as agreed last Tuesday', 'by 31 February'])('%s gives none', (text) => {
    expect(findDue(`Bethan to meet Jude ${text}`, thursday)).toBeNull();
  });

  test('the words of the date are found whole, "by" with them', () => {
    expect(findDue('Bethan to meet Jude by Wed', thursday)).toEqual({ date: '2026-03-18', from: 20, to: 26 });
  });

  test('said on a Saturday, the end of the week is the next Friday', () => {
    expect(findDue('by the end of the week', aDay('2026-03-14'))?.date).toBe('2026-03-20');
  });
});

const days = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => calendarDateOf(year, month, day) ?? thursday);
const words = fc.constantFrom(
  'on',
  'by',
  'last',
  'next',
  'this',
  'a',
  'week',
  'Tuesday',
  'Fri',
  '6',
  '31',
  '29',
  'February',
  'Sept',
  '12/3',
  '1/1/27',
  'ago',
  'in',
  'two',
  'months',
  'days',
  'end of the month',
  'since',
);

test('any words on any day give a real day on the right side of today, or none', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 9 }), days, (parts, today) => {
      const text = parts.join(' ');
      const past = findHappenedOn(text, today);
      const due = findDue(text, today);
      expect((past?.date ?? today) <= today).toBe(true);
      expect((due?.date ?? today) >= today).toBe(true);
      for (const { date, from, to } of [past, due].filter((found) => found !== null)) {
        expect(parseCalendarDate(date)).toBe(date);
        expect(text.slice(from, to).trim()).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

test('no text at all makes the date reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(() => [findHappenedOn(text, thursday), findDue(text, thursday)]).not.toThrow();
    }),
  );
});
