import { expect, test } from 'vitest';
import { restartAfter } from '../../../electron/main/restart-policy';

const now = 1_000_000;

test('a service that died once is started again at once', () => {
  expect(restartAfter([now], now)).toEqual({ afterMs: 0, isDown: false });
});

test('a service that keeps dying is started ever later', () => {
  expect(restartAfter([now - 900, now], now)).toEqual({ afterMs: 500, isDown: false });
  expect(restartAfter([now - 1_800, now - 900, now], now)).toEqual({ afterMs: 1_000, isDown: false });
});

test('after four deaths within a minute people are told, and it is tried again every ten seconds', () => {
  expect(restartAfter([now - 3_000, now - 2_000, now - 1_000, now], now)).toEqual({ afterMs: 10_000, isDown: true });
});

test('deaths of more than a minute ago do not count', () => {
  expect(restartAfter([now - 80_000, now - 70_000, now - 60_000, now], now)).toEqual({ afterMs: 0, isDown: false });
});
