import { rmSync } from 'node:fs';
import { launch } from './fixtures/launch';
import { expectAccessible, picture } from './fixtures/look';
import { expect, test } from './fixtures/test';

test('on a machine without a hub, the window offers the three ways to begin', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const name of ['Set up a hub', 'Open a hub folder', 'Practise in the sample hub'])
    await expect(page.getByRole('button', { name })).toBeVisible();
  await picture(page, 'start');
});

for (const colours of ['Light', 'Dark', 'High contrast']) {
  test(`the first screen has nothing axe objects to in ${colours.toLowerCase()}`, async ({ page }) => {
    await page.getByRole('radio', { name: colours }).check({ force: true });
    await expectAccessible(page);
  });
}

test('the window’s own close button ends the application', async () => {
  const roundtable = await launch();
  const ended = roundtable.electron.waitForEvent('close');
  await roundtable.page.getByRole('button', { name: 'Close the window' }).click();
  await ended;
  rmSync(roundtable.profile, { recursive: true, force: true });
});
