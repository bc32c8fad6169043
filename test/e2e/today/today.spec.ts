import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../fixtures/by-keyboard';
import { expectAccessible, picture } from '../fixtures/look';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';

// On a busy machine each step takes its time.
test.use({ practised: true });
test.describe.configure({ timeout: 540_000 });

const agenda = (page: Page): Locator => page.getByRole('list', { name: 'Agenda items' });
const names = (page: Page): Promise<string[]> =>
  agenda(page)
    .locator('> li')
    .getByRole('button', { name: /^Move / })
    .evaluateAll((grips) => grips.map((grip) => (grip.getAttribute('aria-label') ?? '').replace(/^Move (.*), position .*$/, '$1')));

async function buildByKeyboard(page: Page): Promise<void> {
  await takePracticeSeat(page, 'Adaeze');
  await tabTo(page, page.getByRole('button', { name: /^Build the agenda for/ }));
  await page.keyboard.press('Enter');
  await expect(agenda(page)).toBeVisible();
}

test('the chair builds, orders, times and trims the agenda by keyboard, and takes each step back', async ({ page }) => {
  await buildByKeyboard(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Good (morning|afternoon|evening), Adaeze$/);
  const built = await names(page);
  expect(built.slice(0, 2)).toEqual(['Welcome and confidentiality', 'Overdue actions']);
  expect(built.length).toBeGreaterThanOrEqual(4);
  await picture(page, 'today');

  const last = built.at(-1) ?? '';
  const moved = [...built.slice(0, -2), last, built.at(-2) ?? ''];
  await tabTo(page, page.getByRole('button', { name: new RegExp(`^Move ${last},`) }));
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('status')).toHaveText(`${last} moved to number ${built.length - 1} of ${built.length}.`);
  await expect.poll(() => names(page)).toEqual(moved);
  await page.keyboard.press('Control+z');
  await expect.poll(() => names(page)).toEqual(built);
  await page.keyboard.press('Control+y');
  await expect.poll(() => names(page)).toEqual(moved);

  await tabTo(page, page.getByRole('button', { name: `10 min, change time for ${last}` }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('menuitem', { name: '2 min', exact: true }));
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `45 min, change time for ${last}` })).toBeVisible();
  await expect(page.getByText(/minutes over\./)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: `10 min, change time for ${last}` })).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: `More for ${last}` }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(built.slice(0, -1));
  await expect(page.getByRole('button', { name: `Add ${last}` })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: `Add ${last}` }));
  await page.keyboard.press('Enter');
  await expect.poll(() => names(page)).toEqual(built);
});

test('a row is dragged by its grip to another place', async ({ page }) => {
  await buildByKeyboard(page);
  const built = await names(page);
  const last = built.at(-1) ?? '';
  const grip = page.getByRole('button', { name: new RegExp(`^Move ${last},`) });
  const [from, to] = [await grip.boundingBox(), await agenda(page).locator('> li').nth(2).boundingBox()];
  await page.mouse.move((from?.x ?? 0) + 8, (from?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 12, (to?.y ?? 0) + 6, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => names(page)).toEqual(built.toSpliced(-1, 1).toSpliced(2, 0, last));
});

test('an item gets its question, its time and whom it needs in the sheet, without the mouse', async ({ page }) => {
  await buildByKeyboard(page);
  const name = (await names(page)).at(-1) ?? '';
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('region', { name: `Item: ${name}` });
  await tabTo(page, sheet.getByRole('textbox', { name: 'What the meeting should answer' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('What can we promise while they wait?');
  await tabTo(page, sheet.getByRole('checkbox', { name: 'Housing' }));
  await page.keyboard.press('Space');
  await expectAccessible(page);
  await picture(page, 'today-item');
  await tabTo(page, sheet.getByRole('button', { name: 'Keep' }));
  await page.keyboard.press('Enter');
  await expect(sheet).toBeHidden();
  const row = agenda(page).locator('> li').filter({ hasText: 'What can we promise while they wait?' });
  await expect(row).toContainText('Housing: nobody yet');
  await expect(row).toContainText('Not quorate yet');
  await expect(page.getByRole('button', { name: /^Quorate/ })).toContainText(/\d of \d items/);
  await expect(page.getByText(/First, one item without everyone it needs\./)).toBeVisible();
});

test('Ctrl+M reads the statement, notes who confirms, and the meeting begins', async ({ page }) => {
  await buildByKeyboard(page);
  await page.keyboard.press('Control+m');
  const sheet = page.getByRole('region', { name: 'Start the meeting' });
  await expect(sheet).toContainText('Say if you know this family personally.');
  await tabTo(page, sheet.getByRole('checkbox', { name: 'Adaeze Whitmore' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(sheet.getByText('2 people ticked.')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'today-start');
  await tabTo(page, sheet.getByRole('button', { name: 'Start now' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/meeting$/);
  const live = await page.evaluate(() => window.roundtable.send('meeting.current', {}));
  expect(live).toMatchObject({ ok: true, value: { state: 'live' } });
});

test('twice the text size stacks the panes, and paper holds the open agenda alone', async ({ page }) => {
  await buildByKeyboard(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Daily MDT, /)).toBeVisible();
  await expect(page.getByText('Practice. Not a real record')).toBeVisible();
  await expect(agenda(page)).toBeVisible();
  for (const hidden of ['Start meeting', 'Print', 'Add something else']) {
    await expect(page.getByRole('button', { name: hidden })).toBeHidden();
  }
  await expect(page.getByRole('region', { name: 'Before the meeting' })).toBeHidden();
  await picture(page, 'today-print');
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() =>
    window.roundtable.send(
      'colleague.setComfort',
      { textSize: 200, theme: 'light', paper: 'stone', spacing: 'standard', density: 'standard', motion: 'full', ruler: 'off' },
      { commandId: '019cdf00-0000-7000-8000-00000000c0f0' },
    ),
  );
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  const list = await agenda(page).boundingBox();
  const width = await page.evaluate(() => window.innerWidth);
  expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(width);
  await picture(page, 'today-200');
});

test('find or do finds a family by the start of its name', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('novo');
  await expect(page.getByRole('option', { name: /Novotny/ }).first()).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'today-palette');
});

test('find or do puts a family on the agenda that is being built, once, and only while one is', async ({ page }) => {
  const offer = page.getByRole('option', { name: /^Add Hargreave to/ });
  const find = async (): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.keyboard.insertText('hargr');
    await expect(page.getByRole('option', { name: 'Open the formulation of Hargreave' })).toBeVisible();
  };
  await takePracticeSeat(page, 'Adaeze');
  await expect(page.getByRole('button', { name: /^Build the agenda for/ })).toBeVisible();
  await find();
  await expect(offer).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Build the agenda for/ }).press('Enter');
  await expect(agenda(page)).toBeVisible();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
  await find();
  await expect(offer).toHaveText(/today’s agenda$/);
  await offer.click();
  await expect(page.getByRole('region', { name: 'What just happened' })).toContainText('Hargreave is on the agenda.');
  await page.keyboard.press('Control+1');
  await expect.poll(() => names(page)).toContain('Hargreave');
  await find();
  await expect(offer).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'What just happened' }).getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(() => names(page)).not.toContain('Hargreave');
});
