import { expect, type Page } from '@playwright/test';
import { type Roundtable, launch } from '../e2e/fixtures/launch';
import { untilAttached } from './until-attached';
import { takePracticeSeat } from '../e2e/fixtures/practice-seat';

/** A Thursday before its daily meeting, so that a run does not depend on the day it is made. */
const morning = String(Date.UTC(2026, 2, 12, 8, 40));

export const practicePassphrase = 'sample hub only';

/** Starts as it does for a person: its window is not held back until Playwright is attached. */
export function launchOurs(profile: string): Promise<Roundtable> {
  return untilAttached((timeout) => launch({ profile, env: { ROUNDTABLE_NOW: morning }, unheld: true, timeout }));
}

/** Makes the practice hub in a profile and builds its agenda, so that every measured start finds the same. */
export async function prepareProfile(profile: string): Promise<void> {
  const first = await launchOurs(profile);
  await takePracticeSeat(first.page, 'Priyanka');
  await first.page.getByRole('button', { name: /^Build the agenda/ }).press('Enter');
  await first.page.getByRole('list', { name: 'Agenda items' }).waitFor();
  await first.close();
}

/** Milliseconds from the creation of the process to a moment the window noted. */
export async function sinceCreation(ours: Roundtable, moment: string): Promise<number> {
  const created = await ours.electron.evaluate(() => process.getCreationTime() ?? Number.NaN);
  return (await momentOf(ours.page, moment)) - created;
}

/** When the window noted a moment, since the epoch; waits for it. */
export async function momentOf(page: Page, moment: string): Promise<number> {
  // The policy of the page forbids what waiting inside it would need, so it is asked from outside.
  const noted = (): Promise<number> =>
    page.evaluate((name) => {
      const entry = performance.getEntriesByName(`roundtable/${name}`).at(-1);
      return entry === undefined ? 0 : performance.timeOrigin + entry.startTime;
    }, moment);
  await expect.poll(noted, { timeout: 60_000 }).toBeGreaterThan(0);
  return noted();
}

/** Takes Priyanka's seat with the keyboard, as a person would. */
export async function takeSeatByKeyboard(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Priyanka/ }).press('Space');
  await page.getByLabel('Passphrase', { exact: true }).fill(practicePassphrase);
  await page.getByLabel('Passphrase', { exact: true }).press('Enter');
}
