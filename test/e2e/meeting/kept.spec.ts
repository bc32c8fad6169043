import type { Page } from '@playwright/test';
import { goTo } from '../fixtures/fresh-hub';
import { practiceMorning, removeProfile } from '../fixtures/kept-practice';
import { launch } from '../fixtures/launch';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';
import { captureLine, lines, mark, openItemOf } from './live-item';

test('R2: what was being typed is back, caret and marks too, after the application was killed', async ({ practiceProfile }) => {
  test.setTimeout(720_000);
  const profile = await practiceProfile();
  const first = await launch({ profile, env: practiceMorning });
  await takePracticeSeat(first.page, 'Adaeze');
  await openItemOf(first.page, 'Marchetti-Doyle');
  await first.page.keyboard.press('Alt+Digit4');
  await first.page.keyboard.type('This line was kept.');
  await first.page.keyboard.press('Enter');
  await expect(lines(first.page)).toHaveCount(1);
  await noteKeys(first.page);
  await first.page.keyboard.type('This one was not /o finished');
  for (let left = 0; left < 8; left += 1) await first.page.keyboard.press('ArrowLeft');
  await first.page.keyboard.type('quite ');
  await lastKeyIsDurable(first.page);
  await first.kill();

  const second = await launch({ profile, env: practiceMorning });
  await takeSeatAgain(second.page, 'Adaeze');
  await goTo(second.page, '/meeting');
  await expect(captureLine(second.page)).toHaveText('This one was not quite finished');
  await expect(second.page.getByRole('group', { name: 'New statement' }).getByText('Back where you were. Nothing was lost.')).toBeVisible();
  await expect(mark(second.page, 'How we know: Opinion')).toBeVisible();
  await expect(captureLine(second.page)).toBeFocused();
  await second.page.keyboard.type('and fairly ');
  await second.page.keyboard.press('Enter');
  await expect(lines(second.page)).toHaveText([
    /This line was kept\./,
    /This one was not quite and fairly finished.*Rhys Mallory.*Opinion/s,
  ]);
  await second.close();
  removeProfile(profile);
});

/** Takes a seat of the hub this computer had open; what was killed may hold its folder for a moment longer. */
async function takeSeatAgain(page: Page, name: string): Promise<void> {
  const state = () =>
    page.evaluate(async () => {
      const described = await window.roundtable.send('hub.describe', {});
      const { state: found } = described.ok ? (described.value as { state: string }) : { state: described.code };
      if (found === 'trouble') await window.roundtable.send('hub.retry', {});
      return found;
    });
  await expect.poll(state, { timeout: 180_000 }).toBe('open');
  const signedIn = await page.evaluate(async (wanted) => {
    const described = await window.roundtable.send('hub.describe', {});
    if (!described.ok) return described.code;
    // The answer of the contract's hub.describe, as far as taking a seat needs it.
    const hub = described.value as { seats: { colleague: string; name: string }[]; practicePassphrase: string };
    const colleague = hub.seats.find((seat) => seat.name.startsWith(wanted))?.colleague;
    const seat = await window.roundtable.send('session.signIn', { colleague, passphrase: hub.practicePassphrase });
    return seat.ok ? 'ok' : seat.code;
  }, name);
  expect(signedIn).toBe('ok');
}

/** Notes when each key came, to know which draft holds the last of them. */
async function noteKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keys = { lastAt: 0 };
    Object.assign(globalThis, { keys });
    document.addEventListener('keydown', (event) => (keys.lastAt = event.timeStamp), { capture: true });
  });
}

async function lastKeyIsDurable(page: Page): Promise<void> {
  const isKept = (): Promise<boolean> =>
    page.evaluate(() => {
      const { keys } = globalThis as unknown as { keys: { lastAt: number } };
      return performance.getEntriesByName('roundtable/draft-kept').some(({ startTime }) => startTime > keys.lastAt);
    });
  await expect.poll(isKept).toBe(true);
}
