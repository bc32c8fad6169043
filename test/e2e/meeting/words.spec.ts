import { v7 } from 'uuid';
import { expectAccessible, picture } from '../fixtures/look';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';
import { captureLine, lines, mark, openItemOf } from './live-item';

test.setTimeout(360_000);

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

test('a line that names another family says so, and an action about ringing shows how that is safe', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await openItemOf(page, 'Marchetti-Doyle');
  const { keyboard } = page;
  const line = page.getByRole('group', { name: 'New statement' });
  await keyboard.press('Alt+Digit4');
  await keyboard.type('Seen at the bus station with Grace Bellweather');
  await expect(line.getByText('Grace Bellweather is in another family, Bellweather.')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'meeting-other-family');
  await line.getByRole('button', { name: 'Mark it about someone else' }).press('Enter');
  await expect(mark(page, 'Who can see: About someone else')).toBeVisible();
  await expect(captureLine(page)).toBeFocused();
  await keyboard.press('Enter');
  await expect(lines(page)).toHaveText([/Grace Bellweather.*About someone else/s]);

  await keyboard.type('>Bethan to ring Tara tomorrow');
  await expect(line.getByText(/^Safe contact.*: Text Tara first, she is at work until three$/)).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'meeting-safe-contact');
  await keyboard.press('Enter');
  const decide = page.getByRole('region', { name: 'Decision and actions', exact: true });
  await decide.getByRole('textbox', { name: 'New action' }).focus();
  await keyboard.type('Callum to ring the school');
  await expect(decide.getByText(/^Safe contact/)).toBeHidden();
  await keyboard.type(', then visit Tara');
  await expect(decide.getByText(/^Safe contact/)).toBeVisible();
});
