import { errors } from '@playwright/test';

const attachMs = 30_000;
const tries = 4;

/**
 * Starts a window that opens at once, which Playwright now and then does not get attached to. What is measured is the
 * window's own time, so a start it missed is made again.
 */
export async function untilAttached<T>(start: (timeout: number) => Promise<T>): Promise<T> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return await start(attachMs);
    } catch (error) {
      if (left === 0 || !(error instanceof errors.TimeoutError)) throw error;
    }
  }
}
