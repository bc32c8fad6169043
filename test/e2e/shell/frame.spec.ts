import type { Page } from '@playwright/test';
import { goTo, passphrase, takeFirstSeat } from '../fixtures/fresh-hub';
import { expectAccessible, picture } from '../fixtures/look';
import { expect, test } from '../fixtures/test';

const screens = [
  '/today',
  '/requests',
  '/requests/new',
  '/requests/import',
  '/families',
  '/actions',
  '/minutes',
  '/minutes/verify',
  '/reflection/notes',
  '/reflection/queue',
  '/reflection/families',
  '/reflection/sessions',
  '/office/supervision',
] as const;

async function aSeat(page: Page): Promise<void> {
  await takeFirstSeat(page);
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The same choice a person makes in reading comfort. */
async function wear(page: Page, theme: 'Light' | 'Dark' | 'High contrast'): Promise<void> {
  await page.getByRole('button', { name: /^Reading comfort/ }).click();
  await page.getByRole('radio', { name: theme }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Reading comfort' })).toHaveCount(0);
}

test('nothing runs out of the window sideways at 200 % text', async ({ page }) => {
  await aSeat(page);
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('Control+Equal');
  await expect.poll(() => page.evaluate(() => document.documentElement.style.fontSize)).toBe('200%');
  for (const screen of screens) {
    await goTo(page, screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const overflow = await page.evaluate(() =>
      [...document.querySelectorAll('main, header, [role="region"]')].some((part) => part.scrollWidth > part.clientWidth + 1),
    );
    expect(`${screen} ${overflow}`).toBe(`${screen} false`);
  }
  await picture(page, 'shell-200');
});

test('places, find or do, help and back are reached by keyboard, and Esc returns to the caret', async ({ page }) => {
  await aSeat(page);
  await page.keyboard.press('Control+Digit3');
  await expect(page.getByRole('heading', { name: 'Actions', level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('fam');
  await expect(page.getByRole('option', { name: 'Go to Families' })).toHaveAttribute('aria-selected', 'true');
  await expectAccessible(page);
  await picture(page, 'find-or-do');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Families', level: 1 })).toBeVisible();
  const find = page.getByRole('main').getByRole('searchbox').or(page.getByRole('main').getByRole('textbox')).first();
  await find.fill('Novo');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find or do' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(find).toBeFocused();
  await page.keyboard.press('F1');
  await expect(page.getByRole('region', { name: 'Keys and help' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(find).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Actions', level: 1 })).toBeVisible();
});

test('F6 walks the panes in reading order and comes round again', async ({ page }) => {
  await aSeat(page);
  const names: string[] = [];
  const paneInView = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '');
  for (let press = 0; press < 12 && (names.length < 2 || names[0] !== names.at(-1)); press += 1) {
    await page.keyboard.press('F6');
    names.push(await paneInView());
  }
  expect(names.slice(0, 2)).toEqual(['HEADER', 'Status line']);
  expect(names.length).toBeGreaterThan(4);
  expect(names.at(-1)).toBe(names[0]);
});

test('F9 works from anywhere, with every field empty, and says when it was', async ({ page }) => {
  await aSeat(page);
  await goTo(page, '/actions');
  await page.keyboard.press('F9');
  const sheet = page.getByRole('region', { name: 'Phone first. Write after.' });
  await expect(sheet).toContainText(/\d\d:\d\d:\d\d noted/);
  await expectAccessible(page);
  await picture(page, 'step-up');
  await sheet.getByRole('button', { name: 'Record that we stepped up' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'What just happened' })).toContainText(/Recorded: stepped up at \d\d:\d\d:\d\d/);
  await expect(page.getByRole('button', { name: /^Saved \d\d:\d\d:\d\d$/ })).toBeVisible();
  await expect(sheet).toHaveCount(0);
});

test('reading comfort is kept for the colleague and put back at their next seat', async ({ page }) => {
  await aSeat(page);
  await wear(page, 'Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const colleague = await lock(page);
  await takeSeat(page, colleague);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the reading ruler follows the pointer, the focus and its keys, and is kept for the colleague', async ({ page }) => {
  await aSeat(page);
  const ruler = page.locator('[data-reading-ruler]');
  const middle = (): Promise<number> => ruler.evaluate((band) => Math.round(band.getBoundingClientRect().top + band.clientHeight / 2));
  await expect(ruler).toHaveCount(0);
  await page.getByRole('button', { name: /^Reading comfort/ }).press('Enter');
  await page.getByRole('radiogroup', { name: 'Reading ruler' }).getByRole('radio', { name: 'On' }).press('Space');
  await page.keyboard.press('Escape');
  await page.mouse.move(400, 333);
  await expect.poll(middle).toBeCloseTo(333, -1);
  await page.keyboard.press('F7');
  await expect.poll(middle).toBeGreaterThan(350);
  await page.keyboard.press('Shift+F7');
  await expect.poll(middle).toBeCloseTo(333, -1);
  await page.getByRole('button', { name: 'Step up now' }).focus();
  const strip = await page.getByRole('button', { name: 'Step up now' }).boundingBox();
  await expect.poll(middle).toBeGreaterThan(strip?.y ?? Infinity);
  // It lies over everything and takes no press.
  await page.getByRole('button', { name: 'Step up now' }).click({ trial: true });
  await expectAccessible(page);
  await picture(page, 'reading-ruler');
  const colleague = await lock(page);
  await takeSeat(page, colleague);
  await expect(ruler).toHaveCount(1);
});

test('a command is given other keys in the help, a key that is taken is refused in words, and all go back', async ({ page }) => {
  await aSeat(page);
  const help = page.getByRole('region', { name: 'Keys and help' });
  const palette = page.getByRole('combobox', { name: 'Find or do' });
  const pencil = help.getByRole('button', { name: 'Change the keys: Find or do' });
  await page.keyboard.press('F1');
  await pencil.press('Enter');
  await expect(help.getByRole('button', { name: 'Press the new keys' })).toBeFocused();
  await page.keyboard.press('Control+e');
  await expect(help.getByText('Ctrl E already means “Two more minutes”.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(help.getByText('Enter moves, chooses or closes everywhere.')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'help-changing-keys');
  await page.keyboard.press('Control+j');
  await expect(pencil).toBeFocused();
  await expect(help.getByRole('row', { name: /Find or do/ })).toContainText('Ctrl J');
  await help.getByRole('button', { name: 'Change the keys: Step up now' }).press('Enter');
  await help.getByRole('button', { name: 'Turn off' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);

  const colleague = await lock(page);
  await takeSeat(page, colleague);
  await expect(page.getByRole('button', { name: /^Find / })).toContainText('Ctrl J');
  await page.keyboard.press('F9');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+j');
  await expect(palette).toBeFocused();
  await expect(page.getByRole('region', { name: 'Phone first. Write after.' })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.keyboard.press('F1');
  await help.getByRole('button', { name: 'Put back the usual keys' }).press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(palette).toBeFocused();
});

test('a lock empties the window, and the same colleague comes back to the same screen', async ({ page }) => {
  await aSeat(page);
  await page.keyboard.press('Control+Digit3');
  await expect(page.getByRole('heading', { name: 'Actions', level: 1 })).toBeVisible();
  const colleague = await lock(page);
  await takeSeat(page, colleague);
  await expect(page.getByRole('heading', { name: 'Actions', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What just happened' })).toContainText('Back where you were. Nothing was lost.');
});

/** Ctrl+L; gives back whose seat it was. */
async function lock(page: Page): Promise<string> {
  const colleague = await page.evaluate(async () => {
    const reply = await window.roundtable.send('session.me', {});
    return reply.ok && typeof reply.value === 'object' && reply.value !== null && 'colleague' in reply.value
      ? String(reply.value.colleague)
      : '';
  });
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('navigation', { name: 'Places' })).toHaveCount(0);
  return colleague;
}

async function takeSeat(page: Page, colleague: string): Promise<void> {
  const taken = () =>
    page.evaluate(async ([who, words]) => (await window.roundtable.send('session.signIn', { colleague: who, passphrase: words })).ok, [
      colleague,
      passphrase,
    ] as const);
  await expect.poll(taken).toBe(true);
}
