import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo } from '../fixtures/fresh-hub';
import { checkout, type Roundtable } from '../fixtures/launch';
import { test } from '../fixtures/test';
import { openItemOf } from '../meeting/live-item';
import { lookAt, lookAtSeated } from './look-at';

/** How a screen is reached from the one before it. What it says when it stands there is `shows`. */
interface Screen {
  readonly name: string;
  readonly open: (page: Page, roundtable: Roundtable) => Promise<unknown>;
  /** It keeps the rest of the window out of reach while it is open. */
  readonly isModal?: true;
  readonly shows: (page: Page) => ReturnType<Page['getByRole']>;
}

const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first();
const sheet = (name: string | RegExp) => (page: Page) => page.getByRole('region', { name });
const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first();
const at = (path: string) => (page: Page) => goTo(page, path);
const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().press('Enter');
const key = (keys: string) => (page: Page) => page.keyboard.press(keys);

const council = join(checkout, 'test', 'fixtures', 'requests-for-support.csv');

const beforeASeat: readonly Screen[] = [
  { name: 'welcome', open: async () => {}, shows: heading('Welcome to Roundtable') },
  { name: 'set-up', open: press('Set up a hub'), shows: (page) => page.getByRole('textbox', { name: 'Name of the hub' }) },
  { name: 'seats', open: practise, shows: (page) => page.getByRole('radio', { name: /^Adaeze/ }) },
  { name: 'passphrase', open: (page) => page.keyboard.type('adae'), shows: heading('Adaeze Whitmore') },
];

const withASeat: readonly Screen[] = [
  { name: 'today-before', open: takeSeat, shows: button(/^Build the agenda for/) },
  { name: 'today', open: press(/^Build the agenda for/), shows: (page) => page.getByRole('list', { name: 'Agenda items' }) },
  { name: 'today-item', open: press(/^Marchetti-Doyle$/), shows: sheet(/^Item: /) },
  { name: 'find-or-do', open: findFamily, shows: (page) => page.getByRole('option', { name: /Novotny/ }).first() },
  { name: 'help', open: closeThen('F1'), shows: sheet('Keys and help') },
  { name: 'step-up', open: closeThen('F9'), shows: sheet('Phone first. Write after.') },
  { name: 'reading-comfort', open: closeThenComfort, shows: (page) => page.getByRole('radio', { name: 'High contrast' }), isModal: true },
  { name: 'requests', open: closeThenGo('/requests'), shows: heading('Meera Thistle, Asha Thistle') },
  { name: 'triage', open: triageFirst, shows: heading('Meera Thistle, Asha Thistle') },
  { name: 'new-request', open: at('/requests/new'), shows: (page) => page.getByRole('radio', { name: 'Front door' }) },
  { name: 'import', open: at('/requests/import'), shows: button('Choose a file') },
  { name: 'import-columns', open: chooseFile, shows: button('Look at the rows') },
  { name: 'import-rows', open: press('Look at the rows'), shows: button(/^Keep \d+ requests/) },
  { name: 'families', open: at('/families'), shows: (page) => page.getByRole('row', { name: /Marchetti-Doyle/ }) },
  { name: 'family', open: openFamily, shows: (page) => page.getByRole('region', { name: 'Key facts' }).getByText('Bethan Pryce') },
  { name: 'family-consent', open: press('Ask or change: Tara Doyle'), shows: sheet(/Tara Doyle/) },
  { name: 'formulation', open: openFormulation, shows: heading('Formulation, Marchetti-Doyle') },
  { name: 'formulation-statement', open: focusStatement, shows: sheet('Where this statement comes from') },
  { name: 'formulation-guess', open: press('Change the best guess'), shows: button('Keep the best guess') },
  { name: 'formulation-changes', open: closeThenPress('What changed since 1'), shows: sheet('What changed since version 1') },
  { name: 'actions', open: closeThenGo('/actions'), shows: (page) => page.getByRole('complementary', { name: 'Action detail' }) },
  { name: 'action-new-date', open: press(/^New date/), shows: (page) => page.getByRole('group', { name: /date/i }).first() },
  { name: 'minutes', open: closeThenGo('/minutes'), shows: (page) => page.getByRole('navigation', { name: 'Minutes waiting' }) },
  {
    name: 'minute-to-check',
    open: press(/^Bellweather To check/),
    shows: (page) => page.getByRole('article', { name: 'Minute for Bellweather' }),
  },
  {
    name: 'minute-to-sign',
    open: press(/^Novotny Ready to sign/),
    shows: (page) => page.getByRole('article', { name: 'Minute for Novotny' }),
  },
  {
    name: 'minute-provisional',
    open: press(/Provisional, not for signing/),
    shows: (page) => page.getByRole('article', { name: /^Minute for/ }),
  },
  { name: 'meeting-record', open: press(/^Meeting record/), shows: (page) => page.getByRole('article', { name: /^Record of/ }) },
  { name: 'verify', open: at('/minutes/verify'), shows: button('Choose a folder') },
  { name: 'office-people', open: at('/office/people'), shows: heading('People') },
  { name: 'office-agencies', open: at('/office/agencies'), shows: heading('Agencies and seats') },
  { name: 'office-numbers', open: at('/office/numbers'), shows: heading('Safeguarding numbers') },
  { name: 'office-meetings', open: at('/office/meetings'), shows: heading('Meetings') },
  { name: 'office-hub', open: at('/office/hub'), shows: heading('The hub') },
  { name: 'office-backups', open: at('/office/backups'), shows: heading('Backups') },
  { name: 'office-you', open: at('/office/you'), shows: heading('Your passphrase') },
  { name: 'start-meeting', open: startMeeting, shows: sheet('Start the meeting') },
  {
    name: 'meeting',
    open: (page) => openItemOf(page, 'Marchetti-Doyle'),
    shows: (page) => page.getByRole('textbox', { name: 'New statement' }),
  },
  { name: 'meeting-line', open: writeLines, shows: (page) => page.getByText('“Monitor” never finishes.') },
  { name: 'attendance', open: key('F8'), shows: (page) => page.getByRole('textbox', { name: 'Type a name' }) },
  { name: 'meeting-brief', open: closeThen('Control+b'), shows: sheet(/Marchetti-Doyle/) },
  { name: 'meeting-step-up', open: closeThen('F9'), shows: sheet('Phone first. Write after.') },
  { name: 'close-check', open: closeThen('Control+Enter'), shows: (page) => page.getByRole('textbox', { name: 'What we decided' }) },
  { name: 'no-such-screen', open: at('/nowhere'), shows: heading('There is no screen here') },
];

async function practise(page: Page): Promise<void> {
  await press('Back')(page);
  await press('Practise in the sample hub')(page);
}

async function takeSeat(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.keyboard.type('sample hub only');
  await page.keyboard.press('Enter');
}

function closeThen(keys: string) {
  return async (page: Page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press(keys);
  };
}

function closeThenGo(path: string): Screen['open'] {
  return async (page) => {
    await page.keyboard.press('Escape');
    await goTo(page, path);
  };
}

function closeThenPress(name: string): Screen['open'] {
  return async (page) => {
    await page.keyboard.press('Escape');
    await press(name)(page);
  };
}

async function findFamily(page: Page): Promise<void> {
  await closeThen('Control+k')(page);
  await page.keyboard.insertText('novo');
}

async function closeThenComfort(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await press(/^Reading comfort/)(page);
}

async function triageFirst(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Meera Thistle, Asha Thistle' }).getByRole('button').press('t');
  await page.keyboard.press('4');
}

async function chooseFile(page: Page, { electron }: Roundtable): Promise<void> {
  await electron.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, council);
  await press('Choose a file')(page);
}

async function openFamily(page: Page): Promise<void> {
  await page.getByLabel('Find a family').focus();
  await page.keyboard.insertText('Marchetti');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('row', { name: /Marchetti-Doyle/ }).press('Enter');
}

async function openFormulation(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await goTo(page, `${new URL(page.url()).hash.slice(1)}/formulation`);
}

/** A kept line marked as intelligence, and an action being typed with its hint. */
async function writeLines(page: Page): Promise<void> {
  await page.keyboard.press('Alt+Digit4');
  await page.keyboard.type('Missing again /i ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('>Rhys to monitor the underpass by next Thu');
}

async function focusStatement(page: Page): Promise<void> {
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /Arguments at bedtime/ })
    .focus();
}

async function startMeeting(page: Page): Promise<void> {
  await goTo(page, '/today');
  await heading(/^Good /)(page).waitFor();
  await page.keyboard.press('Control+m');
}

// Every screen there is, each looked at in three themes.
test.setTimeout(2_700_000);

test('every screen, in every theme: four lights in order, the strip, the focus somewhere, and nothing axe objects to', async ({
  page,
  roundtable,
}) => {
  for (const screen of beforeASeat) await visit(screen, lookAt);
  for (const screen of withASeat) await visit(screen, screen.isModal === true ? lookAt : lookAtSeated);

  async function visit({ name, open, shows }: Screen, look: typeof lookAt): Promise<void> {
    await test.step(name, async () => {
      await open(page, roundtable);
      await shows(page).waitFor();
      await look(roundtable, name);
    });
  }
});
