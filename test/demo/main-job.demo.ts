import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { enter, tabTo } from '../e2e/fixtures/by-keyboard';
import { checkout, launch } from '../e2e/fixtures/launch';
import { takePracticeSeat } from '../e2e/fixtures/practice-seat';
import { buildAgenda, goToItemOf, importRequests, nextChoice, startMeeting } from '../e2e/journey/work-pages';

const out = join(checkout, 'out', 'demo');
const passphrase = 'sample hub only';
const betweenKeysMs = Number(process.env['ROUNDTABLE_DEMO_KEY_MS'] ?? 45);
const betweenStepsMs = Number(process.env['ROUNDTABLE_DEMO_STEP_MS'] ?? 1_500);

/** Long enough to look; the demonstration is for people. */
async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), betweenStepsMs);
}

async function say(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words, { delay: betweenKeysMs });
  await page.keyboard.press('Enter');
}

test('the main job on the practice hub and a file of requests', async () => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // A Thursday morning before the daily meeting, whatever day it is watched on.
  const roundtable = await launch({ env: { ROUNDTABLE_NOW: String(Date.UTC(2026, 2, 12, 8, 40)) } });
  const { page, electron } = roundtable;
  await page.getByRole('heading', { name: 'Welcome to Roundtable' }).waitFor();
  await look(page, '01-first-screen');
  await takePracticeSeat(page, 'Priyanka');
  await look(page, '02-today');
  await importRequests(page, electron, join(checkout, 'test', 'fixtures', 'requests-for-support.csv'), 24);
  await look(page, '03-requests-imported');
  await buildAgenda(page);
  await look(page, '04-agenda');
  await startMeeting(page);
  await goToItemOf(page, /Bellweather|Marchetti-Doyle|Adeyinka-Frost/);
  await say(page, 'Attendance is 78 per cent since 23 February, up from 71. @ruth /f ');
  await say(page, 'The record shows no new contact this week. @rhys /f ');
  await say(page, 'I think the evenings are what still pulls. @ingrid /o +4 ');
  await say(page, '"Just be straight with me');
  await say(page, '>Bethan to walk the evening route with them by next Thursday');
  await say(page, '=Stay at this level and look again in two weeks because home is easing');
  await look(page, '05-live-meeting');
  const decide = page.getByRole('region', { name: 'Decision and actions', exact: true });
  await enter(page, decide.getByRole('button', { name: 'Everyone agrees' }));
  await tabTo(page, decide.getByRole('radio', { name: 'Told', exact: true }));
  await page.keyboard.press('Space');
  await look(page, '06-decided');
  await page.keyboard.press('Control+2');
  await look(page, '07-families');
  await page.keyboard.press('Control+3');
  await look(page, '08-actions');
  await page.keyboard.press('Control+4');
  await signBellweather(page);
  await look(page, '09-minute-signed');
  await nextChoice(electron, out);
  await enter(page, page.getByRole('region', { name: 'Sign and file' }).getByRole('button', { name: 'Save the package' }));
  await expect(page.getByText(/^saved as hub_/)).toBeVisible();
  await look(page, '10-package-saved');
  console.log('Pictures and the signed package are in out/demo.');
  await roundtable.close();
});

/** The minute of last week's item: called accurate by the minute-taker, approved by the chair at the same desk. */
async function signBellweather(page: Page): Promise<void> {
  const waiting = page.getByRole('navigation', { name: 'Minutes waiting' });
  await enter(page, waiting.getByRole('button', { name: /^Bellweather To check/ }).first());
  const panel = page.getByRole('region', { name: 'Sign and file' });
  await tabTo(page, panel.getByLabel('Your passphrase'));
  await page.keyboard.type(passphrase, { delay: betweenKeysMs });
  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByLabel('Passphrase of Adaeze Whitmore'));
  await page.keyboard.type(passphrase, { delay: betweenKeysMs });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Signed version 1')).toBeVisible({ timeout: 30_000 });
}
