import type { Page } from '@playwright/test';
import { expectAccessible, picture } from '../fixtures/look';
import { takePracticeSeat } from '../fixtures/practice-seat';
import { expect, test } from '../fixtures/test';
import { captureLine, lines, mark, openItemOf } from './live-item';

/** Types words and counts the keys that are not words. */
class Fingers {
  keys = 0;
  constructor(private readonly page: Page) {}

  async press(...names: readonly string[]): Promise<void> {
    for (const name of names) await this.page.keyboard.press(name);
    this.keys += names.length;
  }

  /** Words, and the Enter that every line ends with, are what a typist types anyway. */
  async line(words: string): Promise<void> {
    await this.words(words);
    await this.page.keyboard.press('Enter');
  }

  async words(words: string): Promise<void> {
    await this.page.keyboard.insertText(words);
  }

  /** Words with signs in them, which do count. */
  async signs(typed: string): Promise<void> {
    await this.page.keyboard.type(typed);
    this.keys += typed.length;
  }
}

// A whole item is many keys; on a busy computer each takes its time.
test.use({ practised: true });
test.setTimeout(540_000);

test('an item is minuted, decided and closed by keyboard, with at most 25 keys beyond the words', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await openItemOf(page, 'Marchetti-Doyle');
  const fingers = new Fingers(page);
  // One for opening the item.
  fingers.keys += 1;
  await fingers.press('Alt+Digit4');
  await fingers.line('Missing again on Friday for 6 hours. Found near Sawmill Street.');
  await fingers.words('The second phone is part of an open enquiry. ');
  await fingers.signs('/i ');
  await page.keyboard.press('Enter');
  await fingers.press('Alt+Digit5');
  await fingers.line('I read that as avoiding the arguments.');
  await fingers.line('We hold no information on any medicine.');
  await fingers.press('Alt+Digit6');
  await fingers.words('Nothing about alcohol at home. ');
  await fingers.signs('/n ');
  await page.keyboard.press('Enter');
  await fingers.press('Alt+Digit7');
  await fingers.line('Tara told me bedtimes are calmer.');
  await fingers.words('His father rang on Sunday. ');
  await fingers.signs('!a ');
  await page.keyboard.press('Enter');
  await fingers.press('Alt+Digit8');
  await fingers.line('Attendance 78% since February, up from 71%.');
  await fingers.press('Alt+Digit9');
  await fingers.line('I would step it up for a third missing episode.');
  await fingers.signs('"');
  await fingers.line('Boxing is the only place nobody is on at me');
  await fingers.signs('>');
  await fingers.line('Bethan to finish the safety plan with Jude by Wed');
  await fingers.signs('>');
  await fingers.line('Callum to ask the exploitation team for advice tomorrow');
  await fingers.signs('>');
  await fingers.line('Rhys to walk through the underpass and report back by next Thursday');
  await fingers.signs('=');
  await fingers.line('Stay at level 3, review in two weeks because home and school are easing. Changes if: unexplained cash');
  await expect(page.getByText('3 of 3 have an owner and a date')).toBeVisible();
  await expect(page.getByText('Changes if: Unexplained cash')).toBeVisible();
  await expect(lines(page)).toHaveCount(10);
  await expectAccessible(page);
  await picture(page, 'meeting');

  await fingers.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Everyone agrees' })).toBeFocused();
  await fingers.press('Enter');
  await expect(page.getByRole('radio', { name: 'Told', exact: true })).toBeFocused();
  await fingers.press('Space');
  await expect(page.getByText('Nothing is missing.', { exact: true })).toBeVisible();
  await fingers.press('Control+Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Marchetti-Doyle' }).getByText('Done')).toBeAttached();
  expect(fingers.keys).toBeLessThanOrEqual(25);
});

test('each sign becomes a mark, and goes back to what was typed with Backspace', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await openItemOf(page, 'Marchetti-Doyle');
  const { keyboard } = page;
  await keyboard.type('Home late on Friday @rhys #jude +keeps /o !t ');
  await expect(mark(page, 'Who said it: Rhys Mallory')).toBeVisible();
  await expect(mark(page, 'Who it is about: Jude')).toBeVisible();
  await expect(mark(page, 'Which P: Perpetuating')).toBeVisible();
  await expect(mark(page, 'How we know: Opinion')).toBeVisible();
  await expect(mark(page, 'Who can see: About someone else')).toBeVisible();
  await expect(mark(page, 'When it happened')).toHaveAccessibleName(/suggested/);
  await expect(captureLine(page)).toHaveText('Home late on Friday');
  await keyboard.press('Backspace');
  await expect(captureLine(page)).toHaveText('Home late on Friday !t');
  await expect(mark(page, 'Who can see: Family can see')).toBeVisible();
  for (let key = 0; key < 2; key += 1) await keyboard.press('Backspace');
  await keyboard.type('@');
  await expect(page.getByRole('listbox', { name: 'What this can mean' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'meeting-suggestions');
  await keyboard.press('Tab');
  await expect(captureLine(page)).not.toBeFocused();
  await captureLine(page).focus();
  await keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await keyboard.press('Backspace');
  await keyboard.press('Enter');
  await expect(lines(page)).toHaveText([/Home late on Friday.*Rhys Mallory.*Opinion.*Perpetuating/s]);
  await keyboard.type('Boxing went well @bethan +working');
  await keyboard.press('Enter');
  await expect(lines(page).last()).toHaveText(/Boxing went well.*Bethan Pryce.*Protective/s);
  await expect(captureLine(page)).toHaveText('');
});

test('lines are corrected, moved, removed and brought back without the mouse', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await openItemOf(page, 'Marchetti-Doyle');
  const { keyboard } = page;
  await keyboard.press('Alt+Digit4');
  for (const words of ['first line', 'second line', 'third line']) {
    await keyboard.type(words);
    await keyboard.press('Enter');
  }
  await expect(lines(page)).toHaveCount(3);
  await keyboard.press('ArrowUp');
  await expect(page.getByRole('textbox', { name: 'Correct this line' })).toHaveText('third line');
  await keyboard.type(', corrected');
  await keyboard.press('Enter');
  await expect(lines(page)).toHaveText([/first line/, /second line/, /third line, corrected.*Corrected/s]);
  await lines(page).last().focus();
  await keyboard.press('Control+Shift+ArrowUp');
  await expect(lines(page)).toHaveText([/first line/, /third line/, /second line/]);
  await lines(page).first().focus();
  await keyboard.press('Delete');
  await expect(lines(page)).toHaveText([/third line/, /second line/]);
  await expect(page.getByRole('button', { name: 'Removed (1)' })).toBeVisible();
  await keyboard.press('Control+z');
  await expect(lines(page)).toHaveText([/first line/, /third line/, /second line/]);
  await keyboard.press('Control+y');
  await expect(lines(page)).toHaveCount(2);
  await keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'This line' })).toBeVisible();
  await picture(page, 'meeting-line-menu');
});

test('somebody arrives, somebody leaves, and every item’s quorum follows', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await openItemOf(page, 'Marchetti-Doyle');
  const quorate = page.getByRole('button', { name: /^Quorate/ });
  await expect(quorate).toContainText('Yes');
  await page.keyboard.press('F8');
  await expect(page.getByRole('textbox', { name: 'Type a name' })).toBeFocused();
  for (const name of ['callum', 'rhys', 'bethan', 'kwame', 'noor', 'helen']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Delete');
    await expect(page.getByRole('textbox', { name: 'Type a name' })).toHaveValue('');
  }
  await expect(quorate).toContainText('Not for this item');
  await expectAccessible(page);
  await picture(page, 'meeting-attendance');
  await page.keyboard.press('Escape');
  await expect(captureLine(page)).toBeFocused();
  await expect(page.getByText('It closes as provisional and is listed again.')).toBeVisible();
});

test('items are put off with a reason, the meeting closes, and the way leads to Minutes', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await openItemOf(page, 'Adeyinka-Frost');
  const title = page.getByRole('heading', { level: 1 });
  for (const family of ['Adeyinka-Frost', 'Welcome', 'Overdue actions', 'Bellweather', 'Marchetti-Doyle']) {
    await expect(title).toHaveText(new RegExp(`^${family}`));
    if (family === 'Welcome' || family === 'Overdue actions') {
      await page.keyboard.press('Control+Enter');
      continue;
    }
    await page.getByRole('button', { name: 'Put off to the next meeting' }).press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Say in a few words why. It is shown on the next agenda.')).toBeVisible();
    await page.keyboard.insertText('The school could not come');
    await page.keyboard.press('Enter');
  }
  await expect(title).toHaveText('Every item is closed');
  await expect(page.getByRole('listitem').filter({ hasText: 'Bellweather: not reached' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'meeting-end');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/#\/minutes/);
});

test('at twice the text size the panes stack and nothing is cut off sideways', async ({ page }) => {
  await takePracticeSeat(page, 'Adaeze');
  await openItemOf(page, 'Marchetti-Doyle');
  await page.evaluate(() =>
    window.roundtable.send(
      'colleague.setComfort',
      { textSize: 200, theme: 'light', paper: 'stone', spacing: 'standard', density: 'standard', motion: 'full', ruler: 'off' },
      { commandId: '019cdf00-0000-7000-8000-00000000c0f1' },
    ),
  );
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(sideways).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await picture(page, 'meeting-200');
});
