import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { enter, tabTo } from '../fixtures/by-keyboard';
import '../fixtures/door';
import { goTo } from '../fixtures/fresh-hub';
import { expect, test } from '../fixtures/test';
import { lookAtSeated } from '../looks/look-at';
import { changeSeat, myNotes, openReflection, queue, words, writeAndShare } from './pair';

test.use({ practised: true });
test.setTimeout(900_000);

/** Locks, which ends whatever has the files open. */
async function lock(page: Page): Promise<void> {
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('radio', { name: /^Adaeze/ })).toBeVisible({ timeout: 90_000 });
}

/** The files of the vault of Kwame and his supervisor, wherever the hub is. */
async function filesOfThePair(page: Page, profile: string): Promise<string[]> {
  const reply = await page.evaluate(() => window.roundtable.send('relationship.mine', {}));
  // The contract's answer, as far as it is used here.
  const mine = (reply.ok ? reply.value : []) as { id: string; side: string }[];
  const id = mine.find(({ side }) => side === 'supervisee')?.id ?? 'none';
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.startsWith(`${id}.vault`))
    .map((entry) => join(entry.parentPath, entry.name));
}

for (const [state, says, spoil] of [
  ['is gone', /The file with what you two share is not there/, (file: string) => renameSync(file, `${file}.aside`)],
  ['holds other bytes', /does not open: it is damaged/, (file: string) => writeFileSync(file, Buffer.alloc(40_960, 0x5a))],
] as const) {
  test(`when the file of a supervision ${state}, both are told why, and the note stays its author’s`, async ({ page, roundtable }) => {
    await openReflection(page, 'Kwame');
    await writeAndShare(page, { title: 'Before it broke', text: 'I was not sure.', supervisor: 'Helen Varga' });
    const files = await filesOfThePair(page, roundtable.profile);
    expect(files).not.toEqual([]);
    await lock(page);
    files.filter((file) => file.endsWith('.vault')).forEach(spoil);

    await openReflection(page, 'Helen');
    await goTo(page, '/reflection/queue');
    const trouble = queue(page).getByRole('region', { name: 'Does not open here' });
    await expect(trouble).toContainText('What Kwame Asante-Hill shares with you does not open on this computer.');
    await expect(trouble).toContainText(says);
    await lookAtSeated(roundtable, `supervision-queue-trouble-${state.replaceAll(' ', '-')}`);

    await changeSeat(page, 'Kwame');
    await expect(words(page)).toContainText('I was not sure.');
    await expect(page.getByText(says)).toBeVisible();
    await page.keyboard.press('Control+n');
    await expect(words(page)).toBeFocused();
    await page.keyboard.type('Still mine to write.');
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Share with/ })).toHaveCount(0);
    await expect(myNotes(page)).toContainText('Before it broke');
  });
}

test('a worry leaves a note by one of three ways, and none of them takes the note with it', async ({ page }) => {
  await openReflection(page, 'Kwame');
  await writeAndShare(page, { title: 'A long week', text: 'I have not slept.', supervisor: 'Helen Varga' });
  await changeSeat(page, 'Helen');
  await expect(page.getByText('I have not slept.')).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'Wellbeing support for Kwame' }));
  await enter(page, page.getByRole('button', { name: 'I will offer it' }));
  await expect(page.getByText(/^Wellbeing support for Kwame\. You said so/)).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'Concern about practice' }));
  await enter(page, page.getByRole('button', { name: 'I will take it there' }));
  await expect(page.getByText(/^Concern about practice\. You said so/)).toBeVisible();
  await enter(page, page.getByRole('button', { name: 'Safeguarding concern' }));
  await enter(page, page.getByRole('button', { name: 'Open Step up now' }));
  const stepUp = page.getByRole('region', { name: 'Phone first. Write after.' });
  await expect(stepUp).toContainText('01632 960 140');
  await expect(stepUp).not.toContainText('I have not slept.');
});

test('a decision about a family leaves a note in words of its own, and the note stays', async ({ page, roundtable }) => {
  await openReflection(page, 'Kwame');
  await writeAndShare(page, { title: 'After the visit', text: 'I was afraid of the dog.', supervisor: 'Helen Varga' });
  await changeSeat(page, 'Helen');
  await enter(page, page.getByRole('button', { name: 'Copy a decision to the family record' }));
  const form = page.getByRole('form', { name: 'Copy a decision to the family record' });
  await enter(page, form.getByRole('button', { name: 'Approve and copy' }));
  await expect(form.getByText('Write what was decided.')).toBeVisible();
  await expect(form.getByText('Choose the family it is about.')).toBeVisible();
  await tabTo(page, form.getByRole('textbox', { name: /^What you two decided/ }));
  await page.keyboard.type('Two of us go to the next visit.');
  await tabTo(page, form.getByRole('button', { name: /Family/ }));
  await page.keyboard.type('Novotny');
  await lookAtSeated(roundtable, 'supervision-copy-decision');
  // What is typed is there again after a lock in the middle of it.
  await changeSeat(page, 'Helen');
  await enter(page, page.getByRole('button', { name: 'Copy a decision to the family record' }));
  await expect(form.getByRole('textbox', { name: /^What you two decided/ })).toHaveValue('Two of us go to the next visit.');
  await enter(page, form.getByRole('button', { name: 'Approve and copy' }));
  await expect(page.getByRole('region', { name: 'What just happened' })).toContainText('The decision is in the record of Novotny.');
  await goTo(page, '/families');
  await page.getByLabel('Find a family').focus();
  await page.keyboard.insertText('Novotny');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('row', { name: /Novotny/ }).press('Enter');
  const brief = page.getByRole('main');
  await expect(brief).toContainText('Two of us go to the next visit.');
  await expect(brief).not.toContainText('I was afraid of the dog.');
});

test('a supervisor words the hub’s themes by keyboard, and takes one away and back', async ({ page }) => {
  await openReflection(page, 'Helen');
  await goTo(page, '/office/supervision');
  const themes = page.getByRole('list', { name: 'Themes' });
  await tabTo(page, page.getByRole('textbox', { name: /^New theme/ }));
  await page.keyboard.type('Night work');
  await page.keyboard.press('Enter');
  await expect(themes).toContainText('Night work');
  await enter(page, page.getByRole('button', { name: 'Change: Night work' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Work at night');
  await page.keyboard.press('Enter');
  await expect(themes).toContainText('Work at night');
  await enter(page, page.getByRole('button', { name: 'Take away: Work at night' }));
  await expect(themes).not.toContainText('Work at night');
  await enter(page, page.getByRole('button', { name: /^Undo/ }));
  await expect(themes).toContainText('Work at night');
});
