import { describe, expect, test } from 'vitest';
import {
  formatClock,
  formatCount,
  formatDay,
  formatDayMonth,
  formatLongDay,
  formatMinutes,
  formatShortDay,
  formatTime,
  formatWeekday,
} from '../../../shared/messages/dates';
import { formatMessage, isMessageKey, t } from '../../../shared/messages/t';

describe('words', () => {
  test('a message takes its values', () => {
    expect(t('ui.moved', { name: 'Bellweather', position: 4, count: 7 })).toBe('Bellweather moved to number 4 of 7.');
  });

  test('a number chooses between one and many', () => {
    expect([0, 1, 6].map((count) => t('shell.paletteCount', { count }))).toEqual(['No results', '1 result', '6 results']);
  });

  test('a missing value is found at once, not shown to a person', () => {
    expect(() => formatMessage('ui.moved', { name: 'Bellweather' })).toThrow(/position/);
  });

  test('only keys are keys', () => {
    expect([isMessageKey('shell.today'), isMessageKey('refusal.toString'), isMessageKey('constructor')]).toEqual([true, false, false]);
  });
});

describe('dates and times', () => {
  test('a day is written as the house writes it', () => {
    const day = '2026-03-12';
    expect([formatLongDay(day), formatDay(day), formatShortDay(day), formatDayMonth(day), formatWeekday(day)]).toEqual([
      'Thursday 12 March 2026',
      'Thu 12 March 2026',
      'Thu 12 Mar',
      '12 March',
      'Thursday',
    ]);
  });

  test('a time is London time, in winter and in summer', () => {
    expect([formatTime(Date.parse('2026-03-12T09:15:00Z')), formatTime(Date.parse('2026-07-12T08:15:00Z'))]).toEqual(['09:15', '09:15']);
    expect(formatClock(Date.parse('2026-03-12T09:38:12Z'))).toBe('09:38:12');
  });

  test('midnight is 00:00', () => {
    expect(formatTime(Date.parse('2026-03-12T00:00:00Z'))).toBe('00:00');
  });

  test('lengths are short', () => {
    expect([formatMinutes(12), formatMinutes(60), formatMinutes(160), formatMinutes(125)]).toEqual(['12 min', '1 h', '2 h 40', '2 h 05']);
    expect([formatCount(372), formatCount(59.9), formatCount(0)]).toEqual(['6:12', '0:59', '0:00']);
  });
});
