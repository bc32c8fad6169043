import type { Page } from '@playwright/test';
import { enter, tabTo } from '../fixtures/by-keyboard';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';
import { lookAtSeated } from '../looks/look-at';
import { changeSeat, myNotes, openReflection, queue, visibility, writeAndShare } from './pair';

test.use({ practised: true });

/** Opens the supervision part of the hub office by keyboard, as somebody who has just taken their seat. */
async function openOffice(page: Page, who: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(() => takePracticeSeat(page, who)).toPass();
  await enter(page, page.getByRole('button', { name: /your menu$/ }));
  await page.getByRole('menuitem', { name: 'Hub office' }).press('Enter');
  await enter(page, page.getByRole('navigation', { name: 'Parts of the hub office' }).getByRole('link', { name: 'Supervision' }));
  await expect(page.getByRole('region', { name: 'Who supervises whom' })).toBeVisible();
}

/** Chooses from a folded list by typing what the choice begins with. */
async function choose(page: Page, list: string, name: string): Promise<void> {
  await enter(page, page.getByRole('button', { name: `Choose ${list}` }));
  await page.keyboard.type(name.slice(0, 6));
  await expect(page.getByRole('option', { name })).toBeFocused();
  await page.keyboard.press('Enter');
}

test('25: sharing gives only the chosen supervisor, and a supervisor who changes sees nothing new', async ({ page, roundtable }) => {
  test.setTimeout(1_800_000);
  await openReflection(page, 'Kwame');
  await writeAndShare(page, { title: 'Before the change', text: 'I was not sure.', supervisor: 'Helen Varga' });

  await openOffice(page, 'Adaeze');
  await lookAtSeated(roundtable, 'office-supervision');
  await enter(page, page.getByRole('button', { name: 'End: Helen Varga supervises Kwame Asante-Hill' }));
  await expect(page.getByRole('alertdialog', { name: 'End Helen Varga’s supervision of Kwame Asante-Hill?' })).toContainText(
    'It ends today.',
  );
  await enter(page, page.getByRole('button', { name: 'End it today' }));
  await expect(page.getByRole('list', { name: 'Ended' })).toContainText('Helen Varga supervises Kwame Asante-Hill');
  await enter(page, page.getByRole('button', { name: 'Name a supervisor' }));
  await expect(page.getByRole('button', { name: /Who is supervised/ })).toBeFocused();
  await choose(page, 'Who is supervised', 'Kwame Asante-Hill');
  await choose(page, 'Supervisor', 'Ingrid');
  await lookAtSeated(roundtable, 'office-supervision-begin');
  await enter(page, page.getByRole('button', { name: 'Name a supervisor' }));
  await expect(page.getByRole('list', { name: 'Who supervises whom' })).toContainText(/Ingrid .* supervises Kwame Asante-Hill/);
  await expect(page.getByRole('button', { name: 'Name a supervisor' })).toBeFocused();

  // Nothing that came before moves to whoever follows, and nothing new goes to whoever went.
  await changeSeat(page, 'Ingrid');
  await expect(myNotes(page)).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'My queue as supervisor' }));
  await expect(page.getByRole('heading', { name: 'Nobody is waiting for you.' })).toBeVisible();

  await changeSeat(page, 'Kwame');
  await expect(page.getByText(/Your supervision with Helen has ended/)).toBeVisible();
  await lookAtSeated(roundtable, 'reflection-supervision-ended');
  await enter(page, page.getByRole('button', { name: 'Stop sharing' }));
  await expect(page.getByText('Helen can no longer read it here.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(visibility(page)).toHaveText(/Only you/);
  await enter(page, page.getByRole('button', { name: /^Share with Ingrid/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ingrid has not opened it yet.')).toBeVisible();

  await changeSeat(page, 'Helen');
  await expect(myNotes(page)).toBeVisible();
  await enter(page, page.getByRole('link', { name: 'My queue as supervisor' }));
  await expect(queue(page)).not.toContainText('Before the change');
  await changeSeat(page, 'Ingrid');
  await expect(page.getByRole('heading', { name: 'Before the change' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Sign off with thanks' }));
});
