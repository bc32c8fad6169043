import { v7 } from 'uuid';
import type { Page } from '@playwright/test';
import { enter, tabTo } from './fixtures/by-keyboard';
import { goTo, passphrase } from './fixtures/fresh-hub';
import { expectAccessible, picture } from './fixtures/look';
import { expect, test } from './fixtures/test';

const newPassphrase = 'copper willow stairs nine';

/** Makes a hub through the door and takes its first seat. @returns the hub's recovery code. */
async function aHubWithCode(page: Page): Promise<string> {
  const [hub, colleague] = [v7(), v7()];
  return page.evaluate(
    async ({ ids, words }) => {
      const person = {
        colleague: ids.colleague,
        name: 'Maren Holt',
        title: 'Hub manager',
        agency: 'Thornbeck Early Help',
        sets: ['manager'],
      };
      const details = { hub: ids.hub, name: 'Thornbeck Family Hub', site: '', controller: 'Thornbeck Council' };
      const made = await window.roundtable.send('hub.create', { ...details, person, passphrase: words, place: null });
      await window.roundtable.send('session.signIn', { colleague: ids.colleague, passphrase: words });
      // The answer the contract gives hub.create.
      return made.ok ? (made.value as { recoveryCode: string }).recoveryCode : made.code;
    },
    { ids: { hub, colleague }, words: passphrase },
  );
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: label, exact: true }));
  await page.keyboard.insertText(text);
}

/** Types the two groups that are asked for. @returns the whole code. */
async function retype(page: Page): Promise<string> {
  const groups = await page.getByRole('list', { name: 'Recovery code' }).locator('b').allInnerTexts();
  for (const field of await page.getByRole('textbox', { name: /^Group \d$/ }).all()) {
    const label = await field.evaluate((element) => (element instanceof HTMLInputElement ? (element.labels?.[0]?.innerText ?? '') : ''));
    await tabTo(page, field);
    await page.keyboard.insertText(groups[Number(label.replace(/\D/g, '')) - 1] ?? '');
  }
  return groups.join('-');
}

test('a colleague makes a personal recovery code and keeps their notes with it when their passphrase is lost, by keyboard', async ({
  page,
}) => {
  const hubCode = await aHubWithCode(page);
  await goTo(page, '/office/you');
  await expect(page.getByText('nobody can ever open your private notes again')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'own-code-none');
  await type(page, 'Your passphrase', passphrase);
  await enter(page, page.getByRole('button', { name: 'Make a personal recovery code' }));
  await expect(page.getByRole('heading', { name: 'Personal recovery code for Thornbeck Family Hub' })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await picture(page, 'own-code-shown');
  const ownCode = await retype(page);
  await enter(page, page.getByRole('button', { name: 'I have the code' }));
  await expect(page.getByText('You have made one.')).toBeVisible();

  await page.keyboard.press('Control+l');
  await expect(page.getByRole('radio', { name: /^Maren/ })).toBeVisible({ timeout: 90_000 });
  await page.getByRole('radio', { name: /^Maren/ }).press('Space');
  await enter(page, page.getByRole('button', { name: 'I cannot get in' }));
  await enter(page, page.getByRole('button', { name: 'Use the recovery code' }));
  await expect(page.getByText('Without your personal recovery code')).toBeVisible();
  await type(page, 'Recovery code', hubCode);
  await tabTo(page, page.getByRole('textbox', { name: /^Your personal recovery code/ }));
  await page.keyboard.insertText(ownCode);
  await type(page, 'New passphrase', newPassphrase);
  await type(page, 'The same again', newPassphrase);
  await expectAccessible(page);
  await picture(page, 'own-code-recover');
  await enter(page, page.getByRole('button', { name: 'Give the new passphrase' }));
  await expect(page.getByText('Your own notes open again with your new passphrase.')).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await picture(page, 'own-code-kept');
});
