import { describe, expect, test } from 'vitest';
import { axisTicks, minutesOfDay, timeOfDay } from '../../../renderer/src/ui/time-ribbon/time-axis';

describe('the axis of the hour', () => {
  test('has the start, each quarter and the end', () => {
    expect(axisTicks('09:15', '10:15', 0).map((tick) => [tick.label, tick.percent])).toEqual([
      ['09:15', 0],
      ['09:30', 25],
      ['09:45', 50],
      ['10:00', 75],
      ['10:15', 100],
    ]);
  });

  test('is longer when the items run over', () => {
    expect(axisTicks('09:15', '10:15', 9).at(-1)).toEqual({ label: '10:24', percent: 100, edge: 'end' });
  });

  test('turns times into minutes and back', () => {
    expect([minutesOfDay('09:15'), timeOfDay(555), timeOfDay(1445)]).toEqual([555, '09:15', '00:05']);
  });
});
