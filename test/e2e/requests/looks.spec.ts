import type { Page } from '@playwright/test';
import { goTo } from '../fixtures/fresh-hub';
import { expectAccessible, picture } from '../fixtures/look';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';

// Several screens each, with axe on every one.
test.use({ practised: true });
test.describe.configure({ timeout: 240_000 });

async function openFamily(page: Page, name: string): Promise<void> {
  await goTo(page, '/families');
  await page.getByLabel('Find a family').focus();
  await page.keyboard.insertText(name);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe has nothing to say about requests and families, in ${theme}`, async ({ page }) => {
    await takePracticeSeat(page, 'Adaeze');
    await page.evaluate((name) => document.documentElement.setAttribute('data-theme', name), theme);
    await goTo(page, '/requests');
    await expect(page.getByRole('heading', { name: 'Meera Thistle, Asha Thistle' })).toBeVisible();
    await page.getByRole('heading', { name: 'Meera Thistle, Asha Thistle' }).getByRole('button').press('t');
    await page.keyboard.press('4');
    await expectAccessible(page);
    await picture(page, `requests-${theme}`);
    await goTo(page, '/requests/new');
    await expect(page.getByRole('radio', { name: 'Front door' })).toBeFocused();
    await expectAccessible(page);
    await goTo(page, '/requests/import');
    await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    await expectAccessible(page);
    await goTo(page, '/families');
    await expect(page.getByRole('row', { name: /Marchetti-Doyle/ })).toBeVisible();
    await expectAccessible(page);
    await picture(page, `families-${theme}`);
    await openFamily(page, 'Marchetti-Doyle');
    await expect(page.getByRole('region', { name: 'Key facts' })).toContainText('Bethan Pryce');
    // Fails when anything lies over it.
    await page.getByRole('button', { name: 'Step up now' }).click({ trial: true });
    await expectAccessible(page);
    await picture(page, `family-${theme}`);
    await page.getByRole('button', { name: 'Ask or change: Tara Doyle' }).press('Enter');
    await expectAccessible(page);
  });
}

test('at 200 % text nothing runs out sideways', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await goTo(page, '/requests');
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+Equal');
      return page.evaluate(() => document.documentElement.style.fontSize);
    })
    .toBe('200%');
  const runsOut = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('main, main section, main li, main form, aside')]
        .filter((part) => part.scrollWidth > part.clientWidth + 1)
        .map((part) => `${part.tagName} ${part.className} ${part.scrollWidth} > ${part.clientWidth}`),
    );
  await expect(page.getByRole('heading', { name: 'Meera Thistle, Asha Thistle' })).toBeVisible();
  expect(await runsOut()).toEqual([]);
  await picture(page, 'requests-200');
  await goTo(page, '/requests/new');
  await expect(page.getByRole('heading', { name: 'New request' })).toBeVisible();
  expect(await runsOut()).toEqual([]);
  await picture(page, 'request-new-200');
  await openFamily(page, 'Marchetti-Doyle');
  expect(await runsOut()).toEqual([]);
  await picture(page, 'family-200');
});

test('a colleague without work with families is offered neither requests nor families', async ({ page }) => {
  await takePracticeSeat(page, 'Lee');
  await goTo(page, '/requests');
  await expect(page.getByRole('group', { name: 'This could not be shown' })).toBeVisible();
  await expect(page.getByText('Meera Thistle')).toHaveCount(0);
  await goTo(page, '/families');
  await expect(page.getByText('Marchetti-Doyle')).toHaveCount(0);
  await expectAccessible(page);
});
