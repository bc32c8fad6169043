import { describe, expect, test } from 'vitest';
import { middleFor, movedBy } from '../../../renderer/src/ui/reading-ruler/ruler-place';

const line = 28;

describe('the reading ruler', () => {
  test('lies on the middle of a button, and on the first line of a long text', () => {
    expect(middleFor({ top: 100, height: 40 }, line, 800)).toBe(120);
    expect(middleFor({ top: 100, height: 300 }, line, 800)).toBe(114);
  });

  test('moves by one line, and stays in the window', () => {
    expect(movedBy(1, 120, line, 800)).toBe(148);
    expect(movedBy(-1, 20, line, 800)).toBe(0);
    expect(movedBy(1, 790, line, 800)).toBe(800);
    expect(middleFor({ top: -500, height: 20 }, line, 800)).toBe(0);
  });
});
