import { expect, test, vi } from 'vitest';

// The module asks Electron for the idle time; the limits themselves need no Electron.
vi.mock('electron', () => ({ app: {}, powerMonitor: {}, webContents: {} }));
const { idleLimitSeconds, idleSeconds } = await import('../../../electron/main/idle-lock');

test('a desk locks after five minutes without anybody, after thirty while a meeting is live', () => {
  expect(idleLimitSeconds({ live: false, signedIn: true })).toBe(300);
  expect(idleLimitSeconds({ live: true, signedIn: true })).toBe(1_800);
});

test('a key in our window is somebody at the desk, even where the system has counted on', () => {
  expect([idleSeconds(4_000, 2_000), idleSeconds(10, 900_000), idleSeconds(600, 600_000)]).toEqual([2, 10, 600]);
});
