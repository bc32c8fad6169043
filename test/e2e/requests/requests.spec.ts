import type { Locator, Page } from '@playwright/test';
import { v7 } from 'uuid';
import { expectAccessible, picture } from '../fixtures/look';
import { goTo, sitAgain, takeFirstSeat } from '../fixtures/fresh-hub';
import { expect, test } from '../fixtures/test';

// A machine that builds and tests at once is slow.
test.describe.configure({ timeout: 360_000 });

test('a request is taken down by keyboard in at most forty keys beyond its words', async ({ page }) => {
  await takeFirstSeat(page);
  await goTo(page, '/requests');
  await expect(page.getByRole('heading', { name: 'Requests for support' })).toBeVisible();
  let keys = 0;
  const press = async (...presses: string[]): Promise<void> => {
    for (const key of presses) {
      keys += key.split('+').length;
      await page.keyboard.press(key);
    }
  };
  const say = (words: string): Promise<void> => page.keyboard.insertText(words);

  await press('Control+n');
  await expect(page.getByRole('heading', { name: 'New request' })).toBeVisible();
  await press('2', 'Tab');
  await say('Jude was out all night. His mother is frightened it will happen again.');
  await press('Tab');
  await say('Ruth Ellery, Oakmere Secondary');
  await press('Tab');
  await say('Tara Doyle');
  await press('Tab', 'm', 'Tab');
  await say('11/2/88');
  await press('Tab');
  await say('999 014 2009');
  await press('Tab', 'y', 'Tab');
  await say('Jude Marchetti');
  await press('Tab', 'y', 'Tab');
  await say('2/5/11');
  await press('Tab', 'Tab', 'Tab');
  await say('Ella Marchetti');
  await press('Tab', 'Tab');
  await say('7/9/16');
  await press('Tab', 'Tab', 'Tab', 'Tab');
  await say('Text first, after 3pm');
  await expectAccessible(page);
  await picture(page, 'request-new');
  await press('Control+Enter');

  await expect(page.getByRole('heading', { name: 'Tara Doyle, Jude Marchetti, Ella Marchetti' })).toBeVisible();
  const row = page.getByRole('listitem', { name: 'Tara Doyle, Jude Marchetti, Ella Marchetti' });
  await expect(row).toContainText('Text first, after 3pm');
  await expect(row).toContainText('Tara Doyle: Yes, spoken');
  expect(keys).toBeLessThanOrEqual(40);
  await expectAccessible(page);
  await picture(page, 'requests');
});

/** The heading of a row: what the arrows walk. */
function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { name, exact: true }).getByRole('button');
}

/** A request in the record, sent through the door as the form sends it. */
async function aRequest(page: Page, name: string, words: string, bornOn: string): Promise<void> {
  const code = await page.evaluate(
    async ([request, person, who, said, born]) => {
      const consent = { state: 'given', how: 'spoken', on: null, notAgencies: [], notInWords: '' };
      const people = [{ id: person, name: who, relation: 'mother', bornOn: born, nhsNumber: null, caseNumber: '', consent }];
      const details = {
        receivedAt: Date.now() - 60_000,
        route: 'self',
        requestedBy: '',
        wordsAsSpoken: said,
        people,
        safeContact: 'Text first',
        address: '12 Tansy Lane, ZZ9 4AA',
        phone: '01632 960 200',
        urgent: [],
        sourceReference: '',
      };
      const reply = await window.roundtable.send('request.receive', { request, details }, { commandId: crypto.randomUUID() });
      return reply.ok ? 'ok' : `${reply.code} ${JSON.stringify(reply.details)}`;
    },
    [v7(), v7(), name, words, bornOn] as const,
  );
  expect(code).toBe('ok');
}

test('triage in the row makes a family, whose record opens on one screen and is changed by keyboard', async ({ page }) => {
  await takeFirstSeat(page);
  await aRequest(page, 'Dana Novotny', 'I want it to be ordinary.', '1985-09-02');
  await goTo(page, '/requests');
  await heading(page, 'Dana Novotny').focus();
  await page.keyboard.press('t');
  await expectAccessible(page);
  await page.keyboard.press('4');
  await page.keyboard.press('Tab');
  await page.keyboard.press('3');
  await picture(page, 'request-triage');
  await expect(page.getByLabel('Name the family has in lists')).toHaveValue('Novotny');
  await page.getByLabel('Reason, in one line').focus();
  await page.keyboard.insertText('Two agencies needed');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nothing waits to be triaged' })).toBeVisible();

  await page.keyboard.press('Control+2');
  await expect(page.getByLabel('Find a family')).toBeFocused();
  await page.keyboard.insertText('dana');
  await expect(page.getByRole('row', { name: /Novotny/ })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'families');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Novotny' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Key facts' })).toContainText('Level 3');
  await expect(page.getByRole('region', { name: 'Key facts' })).toContainText('Text first');
  await expectAccessible(page);
  await picture(page, 'family');

  await page.getByRole('button', { name: 'Ask or change: Dana Novotny' }).press('Enter');
  await page.getByRole('radio', { name: 'In part' }).press('Space');
  await page.getByRole('textbox', { name: 'Who must not be asked or told' }).focus();
  await page.keyboard.insertText('school');
  await expectAccessible(page);
  await picture(page, 'family-consent');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'People' })).toContainText('In part, not school');

  await page.getByRole('button', { name: 'Change: Lead practitioner' }).press('Enter');
  await page.getByRole('region', { name: 'Lead practitioner' }).getByRole('button', { name: 'Choose Lead practitioner' }).press('A');
  await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter');
  await expect(page.getByRole('region', { name: 'Key facts' })).toContainText('Adaeze Whitmore');
});

test('a second request about the same person is asked about, and joins the family we know', async ({ page }) => {
  await takeFirstSeat(page);
  await aRequest(page, 'Dana Novotny', 'I want it to be ordinary.', '1985-09-02');
  await goTo(page, '/requests');
  await triageToHub(page, 'Dana Novotny');
  await expect(page.getByRole('heading', { name: 'Nothing waits to be triaged' })).toBeVisible();
  await aRequest(page, 'dana NOVOTNY', 'The nights are bad again.', '1985-09-02');
  await aRequest(page, 'Dana Novotny', 'Another woman altogether.', '2001-01-01');
  const same = page.getByRole('listitem', { name: 'dana NOVOTNY', exact: true });
  const other = page.getByRole('listitem', { name: 'Dana Novotny', exact: true });
  await heading(page, 'Dana Novotny').focus();
  await expect(other).toContainText('Not the same: another Dana Novotny is in Novotny (KE-0001), born Monday 2 September 1985.');
  await heading(page, 'dana NOVOTNY').focus();
  await expect(same).toContainText('Is this Dana Novotny in Novotny (KE-0001)? Name and birth date are the same.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
  await page.getByRole('radio', { name: 'Level 2' }).press('Space');
  await page.getByRole('radio', { name: 'Novotny (KE-0001), who we know' }).press('Space');
  await page.getByLabel('Reason, in one line').focus();
  await page.keyboard.insertText('They asked again');
  await page.keyboard.press('Enter');
  await expect(same).toBeHidden();
  await goTo(page, '/families');
  await expect(page.getByRole('row', { name: /Novotny/ })).toHaveCount(1);
});

async function triageToHub(page: Page, name: string): Promise<void> {
  await heading(page, name).focus();
  await page.keyboard.press('t');
  await page.keyboard.press('4');
  await page.getByRole('radio', { name: 'Level 3' }).press('Space');
  await page.getByLabel('Reason, in one line').focus();
  await page.keyboard.insertText('Two agencies needed');
  await page.keyboard.press('Enter');
}

test('what was typed into a new request is there again after a lock, and wrong answers are said beside their field', async ({ page }) => {
  const colleague = await takeFirstSeat(page);
  await goTo(page, '/requests/new');
  await page.getByLabel('What was asked for, in the words that were said').focus();
  await page.keyboard.insertText('Half of a sentence');
  await expect(page.getByText('Saved')).toBeVisible();
  await page.getByRole('textbox', { name: 'Born' }).focus();
  await page.keyboard.insertText('31/02/2015');
  await page.keyboard.press('Tab');
  await expect(page.getByText('There is no such day. Check the day and the month.')).toBeVisible();
  await page.keyboard.insertText('999 014 2000');
  await page.keyboard.press('Tab');
  await expect(page.getByText('The check digit does not fit')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('group', { name: 'Check 3 answers below' })).toBeFocused();
  await expectAccessible(page);
  await goTo(page, '/requests');
  await expect(page.getByRole('heading', { name: 'Nothing waits to be triaged' })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Nothing waits to be triaged' })).toBeHidden();
  await sitAgain(page, colleague);
  await goTo(page, '/requests/new');
  await expect(page.getByLabel('What was asked for, in the words that were said')).toHaveValue('Half of a sentence');
  await expect(page.getByRole('textbox', { name: 'Born' })).toHaveValue('31/02/2015');
});

test('a request is corrected with a reason', async ({ page }) => {
  await takeFirstSeat(page);
  await aRequest(page, 'Dana Novotny', 'I want it to be ordinary.', '1985-09-02');
  await goTo(page, '/requests');
  await heading(page, 'Dana Novotny').focus();
  await page.keyboard.press('e');
  await page.getByLabel('Safe contact').fill('Never by letter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Say what was wrong. The reason stays with the correction.').first()).toBeVisible();
  await page.getByLabel('What was wrong').fill('She said so on the phone');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('listitem', { name: 'Dana Novotny' })).toContainText('Never by letter');
});

test('escalating a request opens the step-up sheet', async ({ page }) => {
  await takeFirstSeat(page);
  await aRequest(page, 'Dana Novotny', 'He said he would hurt her tonight.', '1985-09-02');
  await goTo(page, '/requests');
  await heading(page, 'Dana Novotny').focus();
  await page.keyboard.press('t');
  await page.keyboard.press('5');
  await page.getByLabel('Reason, in one line').focus();
  await page.keyboard.insertText('Threat made today');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Phone first. Write after.' })).toBeVisible();
});
