import type { Locator, Page } from '@playwright/test';
import { tabTo } from '../fixtures/by-keyboard';
import '../fixtures/door';
import { picture } from '../fixtures/look';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';
import { canaryOf, filesHolding } from '../journey/canaries';
import { lookAtSeated } from '../looks/look-at';

test.use({ practised: true });

const words = (page: Page): Locator => page.getByRole('textbox', { name: 'Words of the note' });
const notes = (page: Page): Locator => page.getByRole('navigation', { name: 'My notes' });
const visibility = (page: Page): Locator => page.getByRole('button', { name: /^Who can see/ });

async function openReflection(page: Page, who: string): Promise<void> {
  await takePracticeSeat(page, who);
  await expect(page.getByRole('link', { name: 'Reflection' })).toBeVisible();
  await page.keyboard.press('Control+5');
  await expect(notes(page)).toBeVisible();
}

/** Begins a note by its key and waits until it can be written in. */
async function begin(page: Page): Promise<void> {
  await page.keyboard.press('Control+n');
  await expect(words(page)).toBeFocused();
}

async function changeSeat(page: Page, who: string): Promise<void> {
  await page.keyboard.press('Control+l');
  // The service that held the keys is gone; the next one takes a moment.
  await expect(() => openReflection(page, who)).toPass();
}

test('a private note is written by keyboard under Only you, and every word of it is there again', async ({ page, roundtable }) => {
  test.setTimeout(900_000);
  await openReflection(page, 'Kwame');
  await expect(visibility(page)).toHaveText(/Only you/);
  await begin(page);
  await page.keyboard.type('When Rhys said “missing again” I felt my face go hot.');
  await expect(page.getByText('1 name found.')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Use initials' }));
  await page.keyboard.press('Enter');
  await expect(words(page)).toContainText('When R said');
  await page.keyboard.press('Control+z');
  await expect(words(page)).toContainText('When Rhys said');

  await page.getByRole('textbox', { name: 'Name of this note' }).fill('After this morning');
  await tabTo(page, page.getByRole('button', { name: 'Gibbs' }));
  await expect(notes(page).getByText('After this morning')).toBeVisible();
  await lookAtSeated(roundtable, 'reflection-note');
  await page.keyboard.press('Enter');
  await expect(words(page).getByRole('heading')).toHaveText([
    'What happened',
    'What I felt',
    'What was good and bad',
    'Making sense of it',
    'What else I might have done',
    'What I will do',
  ]);
  await tabTo(page, words(page));
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Ask about the walk home.');

  await page.keyboard.press('Control+1');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kwame');
  await page.keyboard.press('Control+5');
  await expect(words(page)).toContainText('Ask about the walk home.');
  await expect(words(page)).toContainText('my face go hot.');
  await page.keyboard.press('F1');
  await expect(page.getByText(/Privacy has three limits/)).toBeVisible();
  await picture(page, 'reflection-help');
});

test('25: a private note is in no file, search or list of anybody else', async ({ page, roundtable }) => {
  test.setTimeout(900_000);
  const canary = canaryOf('note')(25);
  await openReflection(page, 'Kwame');
  await begin(page);
  await page.keyboard.type(`I felt ${canary} about it.`);
  // Looked away from, it is the note.
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+5');
  await expect(words(page)).toContainText(canary);
  const noteKept = async () => {
    const mine = await page.evaluate(() => window.roundtable.send('reflection.list', {}));
    return JSON.stringify(mine).match(/[0-9a-f-]{36}/)?.[0];
  };
  await expect.poll(noteKept).toBeDefined();
  const note = await noteKept();
  for (const who of ['Lee', 'Helen', 'Adaeze']) {
    await changeSeat(page, who);
    await expect(page.getByRole('heading', { name: 'A place to think' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type(canary);
    await expect(page.getByRole('option')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await page.locator('body').ariaSnapshot()).not.toContain(canary);
    const answer = await page.evaluate((reflection) => window.roundtable.send('reflection.read', { reflection }), note);
    expect(answer).toMatchObject({ ok: true, value: null });
  }
  expect(filesHolding(roundtable.profile, [canary])).toEqual([]);
});
