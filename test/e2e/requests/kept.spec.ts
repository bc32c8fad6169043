import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { goTo, sitAgain, takeFirstSeat } from '../fixtures/fresh-hub';
import { launch } from '../fixtures/launch';

test('R2: a request that was being typed is back after the application was killed, and is kept once', async () => {
  test.setTimeout(720_000);
  const profile = mkdtempSync(join(tmpdir(), 'roundtable-e2e-'));
  const first = await launch({ profile });
  const colleague = await takeFirstSeat(first.page);
  await goTo(first.page, '/requests/new');
  await expect(first.page.getByRole('radio', { name: 'Front door' })).toBeFocused();
  await first.page.keyboard.press('3');
  await first.page.keyboard.press('Tab');
  await first.page.keyboard.type('I want it to be ordinary.');
  await first.page.getByRole('textbox', { name: 'Name' }).focus();
  await first.page.keyboard.type('Dana Novotny');
  // A quarter of a second behind the fingers is what is promised.
  await first.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 250)));
  await first.kill();

  const second = await launch({ profile });
  await sitAgain(second.page, colleague);
  await goTo(second.page, '/requests/new');
  await expect(second.page.getByText('This was typed before and not kept yet. Nothing of it was lost.')).toBeVisible();
  await expect(second.page.getByRole('radio', { name: 'Self' })).toBeChecked();
  await expect(second.page.getByLabel('What was asked for, in the words that were said')).toHaveValue('I want it to be ordinary.');
  await expect(second.page.getByRole('textbox', { name: 'Name' }).first()).toHaveValue('Dana Novotny');
  await second.page.keyboard.press('Control+Enter');
  await expect(second.page.getByRole('heading', { name: 'Dana Novotny' })).toBeVisible();
  await goTo(second.page, '/requests/new');
  await expect(second.page.getByLabel('What was asked for, in the words that were said')).toHaveValue('');
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});
