import type { Page } from '@playwright/test';
import { expectAccessible, picture } from './fixtures/look';
import { expect, test } from './fixtures/test';

const passphrase = 'tea kettle orbit lamp';

test.describe.configure({ timeout: 360_000 });

test('a person practises by keyboard: the practice hub, a seat, a wrong passphrase, the right one, and lock', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Welcome to Roundtable' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Practise in the sample hub' }).press('Enter');
  await expect(page.getByRole('radio', { name: /^Adaeze/ })).toBeFocused({ timeout: 180_000 });
  await picture(page, 'sign-in-table');
  await page.keyboard.type('priy');
  await expect(page.getByRole('heading', { name: 'Priyanka Sood' })).toBeVisible();
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Passphrase', { exact: true });
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('not the passphrase');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That passphrase does not open this seat.').first()).toBeVisible({ timeout: 60_000 });
  await expect(field).toBeFocused();
  await page.keyboard.type('sample hub only');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Minute-taker').first()).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('Practice hub').first()).toBeVisible();
  await page.keyboard.press('Control+l');
  // The same person finds their seat chosen and only has to type.
  await expect(field).toBeFocused({ timeout: 90_000 });
  await picture(page, 'sign-in-locked');
});

test('a first person sets up a hub by keyboard, keeps the recovery code, and adds somebody who joins with a code', async ({ page }) => {
  await page.getByRole('button', { name: 'Set up a hub' }).press('Enter');
  await fillStep(page, { 'Name of the hub': 'Thornbeck Family Hub' });
  await fillStep(page, { 'Your name': 'Maren Holt', 'Your role, in your own words': 'Hub manager', 'Your agency': 'Thornbeck Early Help' });
  await fillStep(page, { 'New passphrase': passphrase, 'The same again': passphrase });
  await retypeGroups(page);
  await expect(page.getByText('Maren Holt').first()).toBeVisible({ timeout: 90_000 });

  await page.getByRole('button', { name: /Maren Holt/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'Hub office' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add a person' }).press('Enter');
  await page.getByRole('textbox', { name: 'Name' }).fill('Orla Finch');
  await page.getByRole('textbox', { name: /Role/ }).fill('Early help');
  await choose(page, 'Agency', 'Thornbeck Early Help');
  await choose(page, 'Seat at the table', 'EH, Early help');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Make an invitation code: Orla Finch' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Invitation code for Orla Finch' });
  const code = dialog.getByText(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
  await expect(code).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  const invitation = await code.innerText();
  await dialog.getByRole('button', { name: 'I have passed it on' }).press('Enter');
  await page.keyboard.press('Control+l');

  await page.getByRole('radio', { name: /^Orla/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'I have an invitation code' }).press('Enter');
  await page.getByLabel('Invitation code').fill(invitation.toLowerCase());
  await page.getByLabel('New passphrase').fill('violet engine harbour seven');
  await page.getByLabel('The same again').fill('violet engine harbour seven');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Orla Finch').first()).toBeVisible({ timeout: 90_000 });
});

async function fillStep(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) await page.getByLabel(label, { exact: false }).first().fill(answer);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
}

async function retypeGroups(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Print the recovery code' })).toBeVisible({ timeout: 90_000 });
  await expectAccessible(page);
  const groups = await page.getByRole('list', { name: 'Recovery code' }).locator('b').allInnerTexts();
  for (const field of await page.getByRole('textbox', { name: /^Group \d$/ }).all()) {
    const label = await field.evaluate((element) => (element instanceof HTMLInputElement ? (element.labels?.[0]?.innerText ?? '') : ''));
    await field.fill(groups[Number(label.replace(/\D/g, '')) - 1] ?? '');
  }
  await page.getByRole('button', { name: 'I have the code. Take my seat' }).press('Enter');
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(label) }).press('Enter');
  await page.getByRole('option', { name: option }).press('Enter');
}
