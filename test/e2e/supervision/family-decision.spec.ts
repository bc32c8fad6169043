import { goTo } from '../fixtures/fresh-hub';
import { expectAccessible, picture } from '../fixtures/look';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';

test.use({ practised: true });
test.describe.configure({ timeout: 360_000 });

test('26 a decision of supervision stands on the family’s page, with who approved it', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await goTo(page, '/families');
  await page.getByLabel('Find a family').focus();
  await page.keyboard.insertText('Hargreave');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('row', { name: /Hargreave/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Hargreave' })).toBeVisible();
  const decision = page.getByRole('listitem').filter({ hasText: /From supervision, approved by Helen Varga/ });
  await expect(decision).toContainText('Noor sees Connor and Mia on their own before Friday.');
  // What was said on the way is with the two of them.
  await expect(page.getByText('I have not seen the children without an adult')).toHaveCount(0);
  await decision.scrollIntoViewIfNeeded();
  await expectAccessible(page);
  await picture(page, 'family-supervision');
});
