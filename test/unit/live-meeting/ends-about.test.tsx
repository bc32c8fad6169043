// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EndsAbout } from '../../../renderer/src/places/meeting/rail/EndsAbout';
import { finishOf } from '../../../shared/domain/meeting/time-plan';
import { MINUTE_MS } from '../../../shared/kernel/instant';
import { aPlan } from '../../builders/meeting';
import { D0 } from '../../builders/test-desk';

beforeEach(() => void vi.useFakeTimers({ now: D0 }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const minutesPass = (minutes: number): void => act(() => void vi.advanceTimersByTime(minutes * MINUTE_MS));
const words = (): string | null => screen.getByText(/ends about/).parentElement?.textContent ?? null;

test('the end follows the clock with one timer, and nothing beside it is drawn again', () => {
  const items = [
    { minutes: 12, extraMinutes: 0, at: 'live', spentMs: 0 },
    { minutes: 10, extraMinutes: 0, at: 'todo', spentMs: 0 },
  ] as const;
  let drawn = 0;
  const Beside = () => {
    drawn += 1;
    return null;
  };
  render(
    <>
      <EndsAbout meeting={{ finish: finishOf(items, D0), plan: aPlan({ minutes: 25 }), startedAt: D0 }} />
      <Beside />
    </>,
  );
  expect(vi.getTimerCount()).toBe(1);
  expect(words()).toBe('On time, ends about 08:52');
  minutesPass(12);
  expect(words()).toBe('On time, ends about 08:52');
  minutesPass(3);
  expect(words()).toBe('On time, ends about 08:55');
  minutesPass(4);
  expect(words()).toBe('4 min over, ends about 08:59');
  expect(drawn).toBe(1);
  cleanup();
  expect(vi.getTimerCount()).toBe(0);
});
