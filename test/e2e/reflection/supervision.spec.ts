import type { Page } from '@playwright/test';
import { enter, tabTo } from '../fixtures/by-keyboard';
import '../fixtures/door';
import { picture } from '../fixtures/look';
import { expect, test } from '../fixtures/test';
import { canaryOf, filesHolding } from '../journey/canaries';
import { lookAtSeated } from '../looks/look-at';
import { changeSeat, openReflection, queue, visibility, words, writeAndShare } from './pair';

test.use({ practised: true });

const comment = (page: Page) => page.getByRole('textbox', { name: 'Your comment' });

/** Chooses the first nine characters of the shared note and begins a comment on them. */
async function commentOnFirstWords(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: 'Words of the note: What happened' }));
  await page.keyboard.press('Control+Home');
  for (let letters = 0; letters < 9; letters += 1) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await expect(comment(page)).toBeFocused();
}

test('26: a supervisor comments, returns and signs off by keyboard, and each sees what the other has seen', async ({
  page,
  roundtable,
}) => {
  test.setTimeout(1_800_000);
  const canary = canaryOf('shared')(26);
  await openReflection(page, 'Kwame');
  await writeAndShare(page, { title: 'The short visit', text: `J told me ${canary} and I moved on.`, supervisor: 'Helen Varga' });
  await expect(visibility(page)).toHaveText(/Helen and you/);
  await lookAtSeated(roundtable, 'reflection-shared');

  await changeSeat(page, 'Helen');
  await expect(page.getByRole('link', { name: 'Reflection 1 waiting for you' })).toBeVisible();
  await expect(queue(page).getByRole('link', { name: 'Kwame Asante-Hill The short visit. Shared 12 March' })).toBeVisible();
  await expect(visibility(page)).toHaveText(/Kwame and you/);
  await expect(page.getByText('and Kwame can see that you have.')).toBeVisible();
  await commentOnFirstWords(page);
  await expect(page.getByText('On “J told me”')).toBeVisible();
  await page.keyboard.type('What made that so easy?');
  // A lock in the middle of the sentence.
  await changeSeat(page, 'Helen');
  await commentOnFirstWords(page);
  await expect(comment(page)).toHaveValue('What made that so easy?');
  await enter(page, page.getByRole('button', { name: 'Send comment' }));
  await expect(page.locator('mark')).toHaveText('J told me');
  await enter(page, page.getByRole('button', { name: 'Assumptions about boys' }));
  await expect(page.getByRole('button', { name: 'Assumptions about boys', pressed: true })).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'Agree a next step' }));
  await page.keyboard.type('Read his words back to him');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'Read his words back to him' })).toBeVisible();
  await lookAtSeated(roundtable, 'supervision-queue');
  await enter(page, page.getByRole('button', { name: 'Return with a question' }));
  await page.keyboard.type('What would J say?');
  await enter(page, page.getByRole('button', { name: 'Return it' }));
  await expect(queue(page).getByRole('region', { name: 'With them' })).toContainText('The short visit');

  await changeSeat(page, 'Kwame');
  await expect(page.getByText('Helen asks: “What would J say?”')).toBeVisible();
  await expect(page.getByText(/Helen opened it 12 March 08:\d\d\./)).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'Reply to Helen' }));
  await page.keyboard.type('I was in a hurry.');
  await enter(page, page.getByRole('button', { name: 'Send reply' }));
  await expect(page.getByText('I was in a hurry.')).toBeVisible();
  await lookAtSeated(roundtable, 'reflection-returned');
  await enter(page, page.getByRole('button', { name: 'Go on writing' }));
  await expect(words(page)).toBeFocused();
  await expect(visibility(page)).toHaveText(/Only you/);
  await page.keyboard.type(' He asked me to wait.');
  await enter(page, page.getByRole('button', { name: 'Send again' }));
  await expect(page.getByText('Helen has not opened it yet.')).toBeVisible();

  await changeSeat(page, 'Helen');
  await expect(page.getByText('He asked me to wait.')).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'Sign off with thanks' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Type your passphrase. It is what makes this your sign-off.')).toBeVisible();
  await page.keyboard.type('not the one');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Your passphrase' })).toHaveValue('');
  await picture(page, 'supervision-sign-off');
  await page.keyboard.type('sample hub only');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/You signed it off 12 March/)).toBeVisible();
  await expect(queue(page).getByRole('region', { name: 'Signed off' })).toContainText('The short visit');
  await expect(page.getByRole('link', { name: 'Reflection', exact: true })).toBeVisible();
  await lookAtSeated(roundtable, 'supervision-signed-off');
  await page.keyboard.press('F1');
  await expect(page.getByText(/Sign off with thanks needs your passphrase/)).toBeVisible();
  await picture(page, 'supervision-help');

  await changeSeat(page, 'Adaeze');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(canary);
  await expect(page.getByRole('option')).toHaveCount(0);
  expect(filesHolding(roundtable.profile, [canary])).toEqual([]);
});
