import type { Page } from '@playwright/test';
import { goTo } from '../fixtures/fresh-hub';
import { expectAccessible, picture } from '../fixtures/look';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';

// Several screens each, with axe on every one.
test.use({ practised: true });
test.describe.configure({ timeout: 720_000 });

async function openFamily(page: Page, name: string): Promise<void> {
  await goTo(page, '/families');
  await page.getByLabel('Find a family').focus();
  await page.keyboard.insertText(name);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
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
