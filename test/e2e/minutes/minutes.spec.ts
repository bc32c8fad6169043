import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../fixtures/by-keyboard';
import { expectAccessible, picture } from '../fixtures/look';
import { nextChoice } from '../fixtures/next-choice';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';
import { readTree, verifyTree } from '../../verifier/verify.mjs';

const practicePassphrase = 'sample hub only';
test.use({ practised: true });
let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-minutes-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Presses a control with the keyboard; that the Tab key comes to it is proved where it matters. */
async function press(control: Locator): Promise<void> {
  await control.press('Enter');
}

async function openMinutes(page: Page, who: string): Promise<void> {
  await takePracticeSeat(page, who);
  // The frame takes keys once it stands; the seat is taken a moment before.
  await expect(page.getByRole('link', { name: /^Minutes/ })).toBeVisible();
  await page.keyboard.press('Control+4');
  await expect(page.getByRole('navigation', { name: 'Minutes waiting' })).toBeVisible();
}

const waiting = (page: Page): Locator => page.getByRole('navigation', { name: 'Minutes waiting' });
const panel = (page: Page): Locator => page.getByRole('region', { name: 'Sign and file' });
const paper = (page: Page, family: string): Locator => page.getByRole('article', { name: `Minute for ${family}` });

test('minute-taker and chair sign at one desk, save the package, check it and tick it as filed, without the mouse', async ({
  page,
  roundtable,
}) => {
  test.setTimeout(900_000);
  await openMinutes(page, 'Priyanka');
  await press(waiting(page).getByRole('button', { name: /^Bellweather To check/ }));
  await expect(paper(page, 'Bellweather')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'minutes-to-check');

  await press(panel(page).getByRole('button', { name: 'Say it is accurate' }));
  await expect(panel(page).getByText('Type the passphrase first.')).toBeVisible();
  await tabTo(page, panel(page).getByLabel('Your passphrase'));
  await page.keyboard.type('not the passphrase at all');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText(/passphrase does not open/)).toBeVisible({ timeout: 60_000 });
  await page.keyboard.type(practicePassphrase);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Waits for Adaeze Whitmore')).toBeVisible({ timeout: 60_000 });

  await tabTo(page, panel(page).getByLabel('Passphrase of Adaeze Whitmore'));
  await page.keyboard.type(practicePassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Signed version 1')).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await picture(page, 'minutes-signed');

  await nextChoice(roundtable.electron, folder);
  await press(panel(page).getByRole('button', { name: 'Save the package' }));
  await expect(panel(page).getByText(/^saved as hub_/)).toBeVisible();
  const [name = ''] = readdirSync(folder);
  expect(name).toMatch(/^hub_\d{4}-\d\d-\d\d_[A-Z]+-\d+_minutes_v1$/);
  expect(verifyTree(readTree(join(folder, name)))).toEqual([]);
  const pdf = join(folder, name, 'data', `${name}.pdf`);
  expect(execFileSync('pdfsig', [pdf], { encoding: 'utf8' }).match(/Signature is Valid/g)).toHaveLength(2);
  const inPackage = (file: string): string => join(folder, name, file);
  // A practice hub's clock may be ahead of the computer's, so the certificate may begin tomorrow.
  const cms = ['cms', '-verify', '-no_check_time', '-cades', '-binary', '-inform', 'DER', '-in', inPackage('manifest.p7s')];
  const verified = execFileSync('openssl', [...cms, '-content', inPackage('manifest-sha256.txt'), '-CAfile', inPackage('authority.pem')]);
  expect(verified).toEqual(readFileSync(inPackage('manifest-sha256.txt')));
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  expect(text).toContain('Practice. Not a real record');
  expect(text).toContain('Family minute: Bellweather');

  await tabTo(page, panel(page).getByLabel('Filed in'));
  await page.keyboard.type('KMC Case');
  await page.keyboard.press('Enter');
  await expect(waiting(page).getByText('Filed in KMC Case')).toBeVisible();

  await press(waiting(page).getByRole('link', { name: 'Check a signed package' }));
  await nextChoice(roundtable.electron, join(folder, name));
  await press(page.getByRole('button', { name: 'Choose a folder' }));
  await expect(page.getByRole('region', { name: 'Good. Every byte is as it was signed.' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'verify-good');
  appendFileSync(pdf, ' ');
  await press(page.getByRole('button', { name: 'Choose another folder' }));
  await expect(page.getByText(`Something was added at the end of data/${name}.pdf.`)).toBeVisible();
  await expect(page.getByText('Do not rely on it.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'verify-changed');
});

test('a sentence leads to its line, a line is corrected where it was said, and the page follows', async ({ page }) => {
  test.setTimeout(900_000);
  await openMinutes(page, 'Priyanka');
  await press(waiting(page).getByRole('button', { name: /^Bellweather To check/ }));
  const lines = page.getByRole('region', { name: 'What was captured' });
  const first = lines.getByRole('listitem').first().getByRole('button');
  await expect(panel(page).getByRole('button', { name: 'Choose a line on the page first' })).toBeVisible();
  await press(first);
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'The page' }).locator('[aria-pressed=true]')).toHaveCount(1);
  await picture(page, 'minutes-thread');
  await press(panel(page).getByRole('button', { name: 'Correct this line' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Corrected: she was there on both days.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The day was wrong.');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(paper(page, 'Bellweather').getByText('Corrected: she was there on both days.')).toBeVisible();
});

test('a chair gives a minute back with a reason, and one that was not quorate cannot be signed', async ({ page }) => {
  test.setTimeout(900_000);
  await openMinutes(page, 'Adaeze');
  await press(waiting(page).getByRole('button', { name: /^Novotny Ready to sign/ }));
  await press(panel(page).getByRole('button', { name: 'Return it' }));
  await page.keyboard.type('The interpreter’s date is missing.');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByText('Returned: The interpreter’s date is missing.')).toBeVisible();
  await expect(waiting(page).getByRole('button', { name: /^Novotny Returned to check/ })).toBeVisible();
  await press(waiting(page).getByRole('button', { name: /Provisional, not for signing/ }));
  await expect(panel(page).getByText('The item was not quorate. It comes back on the next agenda')).toBeVisible();
  await expect(panel(page).getByLabel('Your passphrase')).toHaveCount(0);
  await press(
    waiting(page)
      .getByRole('button', { name: /^Meeting record/ })
      .first(),
  );
  await expect(page.getByRole('article', { name: /^Record of/ })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'minutes-meeting-record');
});

test('the panes stack for large text, and nothing is cut off sideways', async ({ page }) => {
  test.setTimeout(900_000);
  await openMinutes(page, 'Adaeze');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expectAccessible(page);
  await picture(page, 'minutes-200');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
});
