import { expect, test, vi } from 'vitest';

// The module asks Electron for the idle time; the limits themselves need no Electron.
vi.mock('electron', () => ({ powerMonitor: {} }));
const { idleLimitSeconds } = await import('../../../electron/main/idle-lock');

test('a desk locks after five minutes without anybody, after thirty while a meeting is live', () => {
  expect(idleLimitSeconds({ live: false, signedIn: true })).toBe(300);
  expect(idleLimitSeconds({ live: true, signedIn: true })).toBe(1_800);
});
