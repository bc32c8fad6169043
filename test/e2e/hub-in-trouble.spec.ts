import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anOfficeWithHub, firstPassphrase } from '../builders/test-office';
import { launch } from './fixtures/launch';
import { expectAccessible, picture } from './fixtures/look';
import { expect, test } from './fixtures/test';

test.describe.configure({ timeout: 120_000 });

test('R10: a person whose record file is gone is told so, goes back to a checked backup and works on', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'roundtable-trouble-'));
  const { office, manager, path } = await anOfficeWithHub({ dataFolder: profile, now: Date.now(), realDerivation: true });
  await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
  await office.done('backup.now', {});
  await office.keeper.close();
  rmSync(join(path, 'hub.vault'));

  const roundtable = await launch({ profile });
  const { page } = roundtable;
  await expect(page.getByText('A file of the record is missing. No empty one was made in its place.')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('You do not need to sign in.')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'hub-in-trouble');
  await page.getByRole('button', { name: /^Go back to today/ }).press('Enter');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Nothing is deleted.');
  await expectAccessible(page);
  await question.getByRole('button', { name: /^Go back to today/ }).press('Enter');
  await page.getByRole('radio', { name: /^Maren/ }).press('Space');
  await page.getByLabel('Passphrase', { exact: true }).fill(firstPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Maren Holt/ })).toBeVisible({ timeout: 30_000 });
  expect(roundtable.complaints).toEqual([]);
  await roundtable.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a hub of a newer Roundtable is not opened and not changed', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'roundtable-newer-'));
  const { office, path } = await anOfficeWithHub({ dataFolder: profile, now: Date.now() });
  await office.keeper.close();
  const file = join(path, 'hub.json');
  const newer = readFileSync(file, 'utf8').replace('"format": 1', '"format": 2');
  writeFileSync(file, newer);
  const roundtable = await launch({ profile });
  await expect(roundtable.page.getByText('A newer Roundtable wrote this hub.')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(roundtable.page);
  await roundtable.close();
  expect(readFileSync(file, 'utf8')).toBe(newer);
  rmSync(profile, { recursive: true, force: true });
});
