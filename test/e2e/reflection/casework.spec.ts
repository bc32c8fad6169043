import type { Page } from '@playwright/test';
import { enter, tabTo } from '../fixtures/by-keyboard';
import { goTo } from '../fixtures/fresh-hub';
import { expect, test } from '../fixtures/test';
import { lookAtSeated } from '../looks/look-at';
import { changeSeat, myNotes, openReflection, queue, visibility } from './pair';

test.use({ practised: true });

const decision = 'Kwame meets the children on their own once a week until half term.';

/** Chooses from a folded list by typing what the choice begins with. */
async function choose(page: Page, list: string, name: string): Promise<void> {
  await enter(page, page.getByRole('button', { name: `Choose ${list}` }));
  await page.keyboard.type(name.slice(0, 6));
  await page.getByRole('option', { name }).press('Enter');
}

test('26: a decision of case supervision is approved into the family’s record, and small counts are left out', async ({
  page,
  roundtable,
}) => {
  test.setTimeout(1_800_000);
  await openReflection(page, 'Kwame');
  await expect(myNotes(page)).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'Supervision of families' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Supervision of families' })).toBeVisible();
  await page.keyboard.press('Control+n');
  await choose(page, 'Family', 'Marchetti-Doyle');
  await lookAtSeated(roundtable, 'case-supervision-begin');
  await enter(page, page.getByRole('button', { name: 'Begin' }));
  await tabTo(page, page.getByRole('textbox', { name: 'What has happened since last time?' }));
  await page.keyboard.type('Two visits, and nobody spoke first.');
  await expect(visibility(page)).toHaveText(/Helen and you/);
  await enter(page, page.getByRole('button', { name: 'Keep what is written' }));
  await enter(page, page.getByRole('button', { name: 'Write the decision' }));
  await page.keyboard.type(decision);
  await enter(page, page.getByRole('button', { name: 'Keep the decision' }));
  await expect(page.getByText('Written by Kwame Asante-Hill.')).toBeVisible();
  await lookAtSeated(roundtable, 'case-supervision');

  await changeSeat(page, 'Helen');
  await enter(page, queue(page).getByRole('link', { name: 'Marchetti-Doyle, case decision Approve for the family record' }));
  await expect(page.getByText('Two visits, and nobody spoke first.')).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'Copy the decision to the family record' }));
  await expect(page.getByText('This cannot be taken back.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/In the family’s record, approved by Helen Varga/)).toBeVisible();

  await changeSeat(page, 'Adaeze');
  await goTo(page, '/families');
  await page.getByLabel('Find a family').fill('Marchetti');
  await page.getByRole('row', { name: /Marchetti-Doyle/ }).press('Enter');
  await expect(page.getByText(decision)).toBeVisible();
  await expect(page.getByText('From supervision, approved by Helen Varga, Thu 12 March 2026')).toBeVisible();
  await expect(page.getByText('nobody spoke first')).toHaveCount(0);
  await lookAtSeated(roundtable, 'family-from-supervision');
  await goTo(page, '/office/supervision');
  const overview = page.getByRole('region', { name: 'How supervision goes' });
  await expect(overview).toContainText('chosen fewer than three times and left out.');
  // One note was counted under it.
  await expect(overview).not.toContainText('Voice of the child');
  await lookAtSeated(roundtable, 'office-supervision-overview');
});

test('26: a group that reflected is recorded by its number and its themes, by keyboard', async ({ page, roundtable }) => {
  await openReflection(page, 'Adaeze');
  await goTo(page, '/office/supervision');
  const overview = page.getByRole('region', { name: 'How supervision goes' });
  await enter(page, overview.getByRole('button', { name: 'Record a group reflection' }));
  const form = page.getByRole('form', { name: 'Record a group reflection' });
  await expect(form.getByRole('textbox', { name: /^How many came/ })).toBeFocused();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect(form.getByText('Write how many came, from 2 to 200.')).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('7');
  await tabTo(page, form.getByRole('checkbox', { name: 'Endings' }));
  await page.keyboard.press('Space');
  await lookAtSeated(roundtable, 'office-supervision-group');
  await enter(page, form.getByRole('button', { name: 'Keep the count' }));
  await expect(overview.getByRole('row', { name: /12 Mar · Endings 7 came/ })).toBeVisible();
  await expect(overview.getByRole('button', { name: 'Record a group reflection' })).toBeFocused();
});
