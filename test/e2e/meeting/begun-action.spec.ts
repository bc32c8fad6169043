import { goTo } from '../fixtures/fresh-hub';
import { expectAccessible, picture } from '../fixtures/look';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';
import { captureLine, openItemOf } from './live-item';

test.setTimeout(360_000);

test('an action that was begun is there again, and the item does not close over it', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await openItemOf(page, 'Marchetti-Doyle');
  const { keyboard } = page;
  const box = page.getByRole('textbox', { name: 'New action' });
  const begun = page.getByText('An action was begun and not kept.').filter({ visible: true });
  await box.focus();
  await keyboard.type('Bethan to meet Jude');
  await expect(begun).toBeVisible();
  await goTo(page, '/today');
  await expect(box).toBeHidden();
  await goTo(page, '/meeting');
  await expect(box).toHaveText('Bethan to meet Jude');

  await captureLine(page).focus();
  await keyboard.press('Control+Enter');
  await expect(box).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Marchetti-Doyle/);
  await expectAccessible(page);
  await picture(page, 'meeting-begun-action');

  await page.getByRole('button', { name: 'Discard it' }).press('Enter');
  await expect(begun).toBeHidden();
  await expect(box).toHaveText('');
  await expect(box).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(box).toHaveText('Bethan to meet Jude');
  await page.getByRole('button', { name: 'Go to it' }).press('Enter');
  await keyboard.type(' by Wed');
  await keyboard.press('Enter');
  await expect(page.getByText('1 of 1 have an owner and a date')).toBeVisible();
  await expect(begun).toBeHidden();
  await expect(box).toHaveText('');
});
