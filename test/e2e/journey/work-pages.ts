import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { enter, tabTo } from '../fixtures/by-keyboard';

/** The next open dialog gives back this path: dialogs belong to the operating system. */
export async function nextChoice(electron: ElectronApplication, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

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
  const everyone = page.getByRole('checkbox', { name: /^Everyone/ });
  await tabTo(page, everyone);
  await page.keyboard.press('Space');
  await enter(page, page.getByRole('button', { name: /^Start/ }).last());
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

/** The check before closing leads from one missing thing to the next; each is answered where it leads. */
export async function closeItem(page: Page): Promise<void> {
  await page.keyboard.press('Control+Enter');
  const agrees = page.getByRole('button', { name: 'Everyone agrees' });
  await expect(agrees).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Told', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
}
