import type { Page } from '@playwright/test';
import { v7 } from 'uuid';
import { goTo } from '../fixtures/fresh-hub';
import { expectAccessible, picture } from '../fixtures/look';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';

test.use({ practised: true });
test.describe.configure({ timeout: 540_000 });

async function lockAndReturn(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByRole('radio', { name: /^Adaeze/ }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('Passphrase', { exact: true }).fill('sample hub only');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
}

async function build(page: Page): Promise<void> {
  const built = await page.evaluate(
    ([meeting, commandId]) => window.roundtable.send('meeting.buildDaily', { meeting }, { commandId: commandId ?? '' }),
    [v7(), v7()],
  );
  expect(built.ok).toBe(true);
  await goTo(page, '/today');
}

test('what was filled in to be added to the agenda is there again after a lock, until it is added', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await build(page);
  const other = page.getByRole('button', { name: 'Add something else' });
  const title = page.getByRole('textbox', { name: 'What it is about' });
  await other.press('Enter');
  await page.getByRole('radio', { name: 'Another matter' }).check();
  await title.fill('The underpass lights');
  await lockAndReturn(page);
  await goTo(page, '/today');
  await other.press('Enter');
  await expect(page.getByText('This was typed before and not kept yet. Nothing of it was lost.')).toBeVisible();
  await expect(title).toHaveValue('The underpass lights');
  await expectAccessible(page);
  await picture(page, 'today-add-kept');
  await page.getByRole('button', { name: 'Add to the agenda' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Agenda items' }).getByText('The underpass lights')).toBeVisible();
  await other.press('Enter');
  await expect(page.getByRole('radio', { name: 'A family' })).toBeChecked();
});

test('a reason for a triage that was begun is there again after a lock', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await goTo(page, '/requests');
  const request = page.getByRole('button', { name: 'Triage: Meera Thistle, Asha Thistle' });
  const reason = page.getByRole('textbox', { name: 'Reason, in one line' });
  await request.press('Enter');
  await reason.fill('School and home both ask');
  await lockAndReturn(page);
  await goTo(page, '/requests');
  await request.press('Enter');
  await expect(reason).toHaveValue('School and home both ask');
  await expectAccessible(page);
  await picture(page, 'request-triage-kept');
});

test('a family somebody stepped up about is on the agenda with the reason', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  const recorded = await page.evaluate(
    async ([escalation, commandId]) => {
      const list = await window.roundtable.send('family.list', { filter: 'all', find: 'Bellweather' });
      // The answer of the contract's family.list, as far as naming a family needs it.
      const family = list.ok ? (list.value as { rows: { id: string }[] }).rows[0]?.id : undefined;
      const input = { escalation, family, who: 'Grace', heard: '', caller: '', meeting: null };
      return window.roundtable.send('escalation.record', input, { commandId: commandId ?? '' });
    },
    [v7(), v7()],
  );
  expect(recorded.ok).toBe(true);
  await build(page);
  const row = page.getByRole('list', { name: 'Agenda items' }).getByRole('listitem').filter({ hasText: 'Somebody stepped up' });
  await expect(row).toContainText('Bellweather');
  await expect(row).toContainText('Stepped up');
  await expect(row).toContainText(/Somebody stepped up on \d+ \w+ at \d\d:\d\d\./);
  await picture(page, 'today-stepped-up');
});
