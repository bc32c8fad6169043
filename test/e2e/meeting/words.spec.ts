import { v7 } from 'uuid';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';
import { captureLine, lines, mark, openItemOf } from './live-item';

test.setTimeout(120_000);

test('the sixth P has the hub’s own name in the line, in the list, on the kept line and in the formulation', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  const renamed = await page.evaluate(
    (commandId) => window.roundtable.send('hub.renameSixthP', { label: 'Possibilities' }, { commandId }),
    v7(),
  );
  expect(renamed.ok).toBe(true);
  await openItemOf(page, 'Marchetti-Doyle');
  const { keyboard } = page;
  await keyboard.press('Alt+Digit4');
  await keyboard.type('The cash may go on +p');
  await expect(page.getByRole('option', { name: /Possibilities.*What might get in the way/ })).toBeVisible();
  await keyboard.type('ossib ');
  await expect(mark(page, 'Which P: Possibilities')).toBeVisible();
  await keyboard.press('Enter');
  await expect(lines(page)).toHaveText([/The cash may go on.*Possibilities/s]);
  await expect(captureLine(page)).toHaveText('');
  await page.getByRole('link', { name: /^formulation \d/ }).click();
  await expect(page.getByRole('heading', { name: 'Possibilities' })).toBeVisible();
  await expect(page.getByText('Predictions')).toBeHidden();
});
