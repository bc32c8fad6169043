import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { enter, tabTo } from '../e2e/fixtures/by-keyboard';
import { checkout, launch } from '../e2e/fixtures/launch';
import { nextChoice } from '../e2e/fixtures/next-choice';
import { takeSeat } from '../e2e/journey/set-up-pages';
import {
  buildAgenda,
  captureLine,
  closeItem,
  endMeeting,
  goToItemOf,
  importRequests,
  keptLines,
  putOff,
  startMeeting,
} from '../e2e/journey/work-pages';

const out = join(checkout, 'out', 'demo');
const passphrase = 'sample hub only';
const betweenKeysMs = Number(process.env['ROUNDTABLE_DEMO_KEY_MS'] ?? 45);
const betweenStepsMs = Number(process.env['ROUNDTABLE_DEMO_STEP_MS'] ?? 1_500);

/** Keeps a picture once `shown` is there, and stays long enough to look: the demonstration is for people. */
async function look(page: Page, name: string, shown: Locator): Promise<void> {
  await expect(shown.first()).toBeVisible();
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), betweenStepsMs);
}

async function say(page: Page, words: string): Promise<void> {
  await expect(captureLine(page)).toBeFocused();
  await page.keyboard.type(words, { delay: betweenKeysMs });
  await page.keyboard.press('Enter');
}

test('the main job on the practice hub and a file of requests', async () => {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // A Thursday morning before the daily meeting, whatever day it is watched on.
  const roundtable = await launch({ env: { ROUNDTABLE_NOW: String(Date.UTC(2026, 2, 12, 8, 40)) } });
  const { page, electron } = roundtable;
  const heading = page.getByRole('heading', { level: 1 });

  await test.step('take a seat in the practice hub', async () => {
    await look(page, '01-first-screen', page.getByRole('heading', { name: 'Welcome to Roundtable' }));
    await enter(page, page.getByRole('button', { name: 'Practise in the sample hub' }));
    await look(page, '02-the-table', page.getByRole('radio', { name: /^Priyanka/ }));
    await takeSeat(page, { name: 'Priyanka Sood', passphrase });
    await look(page, '03-today', page.getByRole('button', { name: /^Build the agenda/ }));
  });

  await test.step('24 requests from a file, and the agenda built from open work', async () => {
    await importRequests(page, electron, join(checkout, 'test', 'fixtures', 'requests-for-support.csv'), 24);
    await look(page, '04-requests-imported', page.getByRole('heading', { name: '24 requests kept' }));
    await look(page, '05-agenda', (await buildAgenda(page)).getByText('Bellweather'));
  });

  await test.step('one family at the table: what was said, decided and promised', async () => {
    await startMeeting(page);
    await goToItemOf(page, /Bellweather/);
    await say(page, 'Poppy has been in school every day since we last met. @kwame /f ');
    await say(page, 'The record shows no contact since the last meeting. @rhys /f ');
    await say(page, 'I think the first week without us is what Grace dreads. @ingrid /o +4 ');
    await say(page, '"Who do I ring in May');
    await expect(keptLines(page)).toHaveCount(4);
    await say(page, '>Kwame to walk Grace to the Tuesday group by next Thursday');
    await say(page, '=Level 2, end on 26 March with one call in May because all three goals have held');
    const decide = page.getByRole('region', { name: 'Decision and actions', exact: true });
    await look(page, '06-live-meeting', decide.getByRole('button', { name: 'Everyone agrees' }));
    await closeItem(page);
    await expect(heading).not.toContainText('Bellweather');
    await look(page, '07-next-family', heading);
    await putOff(page, 'The police record is not here yet');
    await putOff(page, 'The meeting ends early today');
    await endMeeting(page);
  });

  await test.step('what came of it', async () => {
    await page.keyboard.press('Control+2');
    await look(page, '08-families', page.getByText('Bellweather'));
    await page.keyboard.press('Control+3');
    await look(page, '09-actions', page.getByRole('row', { name: /Walk Grace to the Tuesday group/ }));
  });

  await test.step('minutes called accurate, approved at the same desk, saved as a signed package', async () => {
    await page.keyboard.press('Control+4');
    await signTodaysMinute(page);
    await look(page, '10-minute-signed', page.getByText('Signed version 1'));
    await nextChoice(electron, out);
    await enter(page, page.getByRole('region', { name: 'Sign and file' }).getByRole('button', { name: 'Save the package' }));
    await look(page, '11-package-saved', page.getByText(/^saved as hub_2026-03-12/));
  });
  await roundtable.close();
});

/** Bellweather's minute of the meeting that just ended; the newest meeting is first. */
async function signTodaysMinute(page: Page): Promise<void> {
  const waiting = page.getByRole('navigation', { name: 'Minutes waiting' });
  await enter(page, waiting.getByRole('button', { name: /^Bellweather To check/ }).first());
  const panel = page.getByRole('region', { name: 'Sign and file' });
  for (const label of ['Your passphrase', 'Passphrase of Adaeze Whitmore']) {
    await tabTo(page, panel.getByLabel(label));
    await page.keyboard.type(passphrase, { delay: betweenKeysMs });
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('Signed version 1')).toBeVisible({ timeout: 30_000 });
}
