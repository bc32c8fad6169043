import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { enter, tabTo } from '../fixtures/by-keyboard';
import { nextChoice } from '../fixtures/next-choice';

/** A sentence of the palette, chosen by typing the start of it. */
export async function find(page: Page, words: string, option: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText(words);
  await expect(page.getByRole('option', { name: option }).first()).toBeVisible();
}

/** Imports a file of requests: read, look at the rows, keep them in one go. */
export async function importRequests(page: Page, electron: ElectronApplication, file: string, rows: number): Promise<void> {
  await page.keyboard.press('Control+1');
  await enter(page, page.getByRole('link', { name: 'Import a file' }));
  await nextChoice(electron, file);
  await enter(page, page.getByRole('button', { name: 'Choose a file' }));
  await enter(page, page.getByRole('button', { name: 'Look at the rows' }));
  await enter(page, page.getByRole('button', { name: `Keep ${rows} requests` }));
  await expect(page.getByRole('heading', { name: `${rows} requests kept` })).toBeVisible();
}

/** Triage in the request's own row: the outcome by its digit, the level, the reason in one line. */
export async function triageToHub(page: Page, people: RegExp, reason: string): Promise<void> {
  // The arrows walk the list; it is entered at its row here.
  await page.getByRole('listitem', { name: people }).getByRole('heading').getByRole('button').focus();
  await page.keyboard.press('t');
  await page.keyboard.press('4');
  await page.getByRole('radio', { name: 'Level 3' }).press('Space');
  await tabTo(page, page.getByLabel('Reason, in one line'));
  await page.keyboard.insertText(reason);
  await page.keyboard.press('Enter');
  await expect(page.getByText('is on the list of families.').first()).toBeVisible();
}

/** Builds today's agenda and gives the meeting its chair and minute-taker. */
export async function buildAgenda(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+1');
  await enter(page, page.getByRole('button', { name: /^Build the agenda/ }));
  const agenda = page.getByRole('list', { name: 'Agenda items' });
  await expect(agenda).toBeVisible();
  return agenda;
}

/** Everybody who is expected is here and heard the statement. */
export async function startMeeting(page: Page): Promise<void> {
  await page.keyboard.press('Control+m');
  const sheet = page.getByRole('region', { name: 'Start the meeting' });
  await enter(page, sheet.getByRole('button', { name: 'Everyone expected is here' }));
  await enter(page, sheet.getByRole('button', { name: 'Start now' }));
  await expect(page.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
}

/** Colleagues come in late: their names in the attendance sheet, one Enter each. */
export async function arrive(page: Page, names: readonly string[]): Promise<void> {
  await page.keyboard.press('F8');
  const box = page.getByRole('combobox', { name: 'Type a name' }).or(page.getByRole('textbox', { name: 'Type a name' }));
  for (const name of names) {
    await expect(box).toBeFocused();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('img', { name: new RegExp(`Here:.*${name}`) })).toBeAttached();
  }
  await page.keyboard.press('Escape');
}

/** Opens the first item and closes the standing ones, until the item of a family is open. */
export async function goToItemOf(page: Page, family: RegExp): Promise<void> {
  await enter(page, page.getByRole('button', { name: /^Open item:/ }));
  const heading = page.getByRole('heading', { level: 1 });
  for (let standing = 0; standing < 4; standing += 1) {
    await expect(captureLine(page)).toBeFocused();
    const before = await heading.innerText();
    if (family.test(before)) return;
    await page.keyboard.press('Control+Enter');
    await expect(heading).not.toHaveText(before);
  }
  throw new Error('the item never came');
}

export function captureLine(page: Page): Locator {
  return page.getByRole('textbox', { name: 'New statement' });
}

export function keptLines(page: Page): Locator {
  return page.getByRole('region', { name: 'What we heard' }).locator('[data-line]');
}

/** One line of the meeting, typed and kept. */
export async function say(page: Page, words: string): Promise<void> {
  await expect(captureLine(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/**
 * Reads the decision back and answers what an item of a family is asked for, then closes it.
 * @param lead Who leads, for a family that has nobody yet.
 */
export async function closeItem(page: Page, lead?: RegExp): Promise<void> {
  const pane = page.getByRole('region', { name: 'Decision and actions', exact: true });
  await enter(page, pane.getByRole('button', { name: 'Everyone agrees' }));
  await tabTo(page, pane.getByRole('radio', { name: 'Told', exact: true }));
  await page.keyboard.press('Space');
  await enter(page, pane.getByRole('button', { name: 'In 2 weeks' }));
  if (lead !== undefined) await chooseIn(page, pane.getByRole('button', { name: /Who leads for this family$/ }), lead);
  await expect(pane.getByText('Nothing is missing.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
}

/** Opens a list of choices with the keyboard and takes one of them. */
export async function chooseIn(page: Page, button: Locator, option: RegExp): Promise<void> {
  await enter(page, button);
  await page.getByRole('option', { name: option }).press('Enter');
}

/** The open item is put off with a reason. */
export async function putOff(page: Page, why: string): Promise<void> {
  await enter(page, page.getByRole('button', { name: 'Put off to the next meeting' }));
  await tabTo(page, page.getByRole('textbox', { name: 'Why it is put off' }));
  await page.keyboard.type(why);
  await page.keyboard.press('Enter');
}

/** Closes the meeting, whose items are all closed or put off. */
export async function endMeeting(page: Page): Promise<void> {
  await enter(page, page.getByRole('button', { name: 'Close the meeting' }));
}

/** Links and ranks what keeps it going, writes the best guess and agrees the first version. */
export async function formulate(page: Page, factor: RegExp, guess: string): Promise<void> {
  const card = page.getByRole('button', { name: factor }).first();
  await card.focus();
  await page.keyboard.press('l');
  await page.keyboard.press('1');
  await expect(card).toHaveAccessibleName(/Work on first, number 1/);
  await enter(page, page.getByRole('button', { name: 'Write our best guess' }));
  await tabTo(page, page.getByRole('textbox', { name: 'Our shared best guess' }));
  await page.keyboard.type(guess);
  await enter(page, page.getByRole('button', { name: 'Keep the best guess' }));
  await enter(page, page.getByRole('button', { name: 'Agree version 1' }));
  await enter(page, page.getByRole('dialog').getByRole('button', { name: 'Agree version 1' }));
  await expect(page.getByText('Version 1 is agreed.').first()).toBeVisible();
}
