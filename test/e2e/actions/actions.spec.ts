import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { enter, largestText, tabTo } from '../fixtures/by-keyboard';
import { checkout } from '../fixtures/launch';
import { picture } from '../fixtures/look';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';

const plan = 'Finish the safety plan with Jude';
const detail = (page: Page): Locator => page.getByRole('complementary', { name: 'Action detail' });
const rows = (page: Page): Locator => page.getByRole('table', { name: 'Actions, overdue first' }).getByRole('row');
const filter = (page: Page, name: string): Locator => page.getByRole('group', { name: 'Show' }).getByRole('button', { name, exact: true });

// Making the practice hub takes its time on a busy computer.
test.use({ practised: true });
test.setTimeout(360_000);

async function openActions(page: Page, name: string): Promise<void> {
  await takePracticeSeat(page, name);
  await goToActions(page);
}

async function goToActions(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
}

/** Locks, and a colleague takes the seat. */
async function changeSeat(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByRole('radio', { name: new RegExp(`^${name}`) }).focus();
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Passphrase', { exact: true }));
  await page.keyboard.type('sample hub only');
  await page.keyboard.press('Enter');
}

/** Walks the rows with the arrow keys until the wanted one is chosen, and opens it. */
async function open(page: Page, action: string): Promise<void> {
  await tabTo(page, rows(page).and(page.locator('[tabindex="0"]')));
  await page.keyboard.press('Home');
  const wanted = page.getByRole('row', { name: new RegExp(action) });
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 30 && (await wanted.getAttribute('aria-current')) === null; presses += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(rows(page).and(page.locator('[aria-current="true"]'))).toBeFocused();
  }
  const heading = detail(page).getByRole('heading', { level: 2, name: action });
  await expect(heading).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
}

test('an action is said to be done with what shows it, and somebody else checks it, by keyboard', async ({ page }) => {
  await openActions(page, 'Adaeze');
  await expect(page.getByText(/^\d+ open: \d+ overdue/)).toBeVisible();
  await open(page, plan);
  await enter(page, detail(page).getByRole('button', { name: /^Done/ }));
  await expect(page.getByRole('textbox', { name: 'What shows it is done?' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Say what shows it is done: a date, a letter, what somebody saw.')).toBeVisible();
  await page.keyboard.type('Jude and Tara have it on the fridge');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: new RegExp(plan) })).toContainText('Says done');
  await expect(
    detail(page).getByRole('listitem').filter({ hasText: 'Said to be done. “Jude and Tara have it on the fridge”' }),
  ).toBeVisible();
  await expect(detail(page).getByRole('heading', { level: 2, name: plan })).toBeFocused();
  // Who said it was done does not check it.
  await expect(detail(page).getByRole('button', { name: /^Checked/ })).toHaveCount(0);

  await changeSeat(page, 'Tom');
  await goToActions(page);
  await enter(page, filter(page, 'To check'));
  await open(page, plan);
  await enter(page, detail(page).getByRole('button', { name: /^Checked/ }));
  await expect(detail(page).getByRole('listitem').filter({ hasText: 'Checked' })).toBeVisible();
  await enter(page, filter(page, 'Done'));
  await expect(page.getByRole('row', { name: new RegExp(plan) })).toContainText('Done and checked');
});

test('not possible and not done are two things, and nothing is ever gone', async ({ page }) => {
  await openActions(page, 'Adaeze');
  await open(page, 'Ask the exploitation team for advice');
  await enter(page, detail(page).getByRole('button', { name: /^Not possible/ }));
  await page.keyboard.type('The team has no place before spring');
  await page.keyboard.press('Escape');
  await enter(page, detail(page).getByRole('button', { name: /^Not possible/ }));
  // What was typed is still there after Esc.
  await expect(page.getByRole('textbox', { name: 'What changed?' })).toHaveValue('The team has no place before spring');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Ask the exploitation team/ })).toHaveCount(0);
  await enter(page, filter(page, 'Not possible'));
  await expect(page.getByRole('row', { name: /Ask the exploitation team/ })).toContainText('Not possible');
  await open(page, 'Ask the exploitation team for advice');
  await enter(page, detail(page).getByRole('button', { name: /^Reopen/ }));
  await page.keyboard.type('They found a place');
  await page.keyboard.press('Enter');
  await enter(page, filter(page, 'Everyone'));
  await expect(page.getByRole('row', { name: /Ask the exploitation team/ })).toContainText('Accepted');
});

test('the list narrows to one agency and to what is mine', async ({ page }) => {
  await openActions(page, 'Kwame');
  await enter(page, filter(page, 'Mine'));
  await expect(page.getByRole('row', { name: /Write the ending plan with Grace/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Agree a late-start pass/ })).toHaveCount(0);
  await enter(page, filter(page, 'Everyone'));
  await enter(page, page.getByRole('button', { name: /Every agency/ }));
  await page.getByRole('option', { name: 'School' }).press('Enter');
  await expect(page.getByRole('row', { name: /Agree a late-start pass/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Write the ending plan with Grace/ })).toHaveCount(0);
});

test('one agency’s list is printed, with nothing of another agency on the paper', async ({ page, roundtable }) => {
  await openActions(page, 'Kwame');
  const print = page.getByRole('button', { name: 'Print this agency’s list' });
  await picture(page, 'actions-light');
  await expect(print).toHaveAccessibleDescription(/Choose an agency first/);
  await roundtable.electron.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      // Where the computer would ask for a printer, the page is drawn as the printer would get it.
      webContents.print = () => {
        const paper = webContents.printToPDF({ pageSize: 'A4' }).then((pdf) => pdf.toString('base64'));
        Reflect.set(globalThis, 'paper', paper);
      };
    }
  });
  await print.press('Enter');
  await enter(page, page.getByRole('button', { name: /Every agency/ }));
  await page.getByRole('option', { name: 'School' }).press('Enter');
  await expect(page.getByRole('row', { name: /Write the ending plan with Grace/ })).toHaveCount(0);
  const paper = (): Promise<string> => roundtable.electron.evaluate(async () => String(await Reflect.get(globalThis, 'paper')));
  expect(await paper()).toBe('undefined');
  await enter(page, print);
  await expect.poll(paper).not.toBe('undefined');
  const pdf = join(checkout, 'out', 'screens', 'actions-agency.pdf');
  writeFileSync(pdf, Buffer.from(await paper(), 'base64'));
  const words = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(words).toMatch(/^Open actions: School\. \w+day \d+ \w+ \d{4}$/m);
  expect(words).toContain('Agree a late-start pass');
  for (const other of ['Grace', 'Step up now', 'Done on time', 'Every agency', 'Mine']) expect(words).not.toContain(other);
});

test('at 200 % text the detail stands under the list and nothing runs out sideways', async ({ page }) => {
  await openActions(page, 'Adaeze');
  await largestText(page);
  const [list, pane] = [page.getByRole('region', { name: 'List of actions' }), detail(page)];
  await expect.poll(async () => ((await pane.boundingBox())?.y ?? 0) > ((await list.boundingBox())?.y ?? 0) + 100).toBe(true);
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('main, section, aside')].some((part) => part.scrollWidth > part.clientWidth + 1),
    ),
  ).toBe(false);
  await picture(page, 'actions-200');
});
