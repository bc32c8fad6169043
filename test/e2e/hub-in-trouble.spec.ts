import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { anOfficeWithHub, firstPassphrase, type CreatedHub } from '../builders/test-office';
import { enter } from './fixtures/by-keyboard';
import { launch, type LaunchOptions } from './fixtures/launch';
import { expectAccessible, picture } from './fixtures/look';
import { noOwnMounts, withOwnMounts } from './fixtures/own-mounts';
import { expect, test } from './fixtures/test';
import { killService } from './journey/kill-service';

test.describe.configure({ timeout: 360_000 });

const hour = 3_600_000;
let profile = '';
let made: CreatedHub;

/** A hub of Maren Holt's on this computer, with a backup; nobody has it open. */
test.beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'roundtable-trouble-'));
  made = await anOfficeWithHub({ dataFolder: profile, now: Date.now(), realDerivation: true });
  await made.office.done('session.signIn', { colleague: made.manager, passphrase: firstPassphrase });
  await made.office.done('backup.now', {});
});

test.afterEach(async () => {
  await made.office.keeper.close();
  rmSync(profile, { recursive: true, force: true });
});

const fileOf = (name: string): string => join(made.path, name);
const change = (file: string, from: string, to: string): void => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  const place = at < 0 ? bytes.length + at : at;
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

function withoutSlots(): void {
  const file = JSON.parse(readFileSync(fileOf('hub.json'), 'utf8')) as { members: { slot: unknown; sealed: unknown }[] };
  for (const member of file.members) Object.assign(member, { slot: null, sealed: null });
  writeFileSync(fileOf('hub.json'), JSON.stringify(file));
}

async function inTheWindow(look: (page: Page) => Promise<void>, options: LaunchOptions = {}): Promise<void> {
  const roundtable = await launch({ ...options, profile });
  await look(roundtable.page);
  expect(roundtable.complaints).toEqual([]);
  await roundtable.close();
}

async function typePassphrase(page: Page, words: string): Promise<void> {
  const field = page.getByLabel('Passphrase', { exact: true });
  if (!(await field.isVisible())) await page.getByRole('radio', { name: /^Maren/ }).press('Space');
  await field.fill(words);
  await page.keyboard.press('Enter');
}

const isSeated = (page: Page) => expect(page.getByRole('button', { name: /Maren Holt/ })).toBeVisible({ timeout: 90_000 });

const beforeTheTable: readonly (readonly [string, () => void, string])[] = [
  ['folder is gone', () => renameSync(made.path, `${made.path}-away`), 'The folder of your hub is not where it was.'],
  [
    'describing file cannot be read',
    () => writeFileSync(fileOf('hub.json'), '{"format":1'),
    'The file that describes the hub cannot be read.',
  ],
  [
    'files were written by a newer Roundtable',
    () => change(fileOf('hub.json'), '"format": 1', '"format": 2'),
    'A newer Roundtable wrote this hub.',
  ],
  [
    'folder lies on a network share',
    () => change(join(profile, 'hubs.json'), made.path, `/${made.path}`),
    'The folder is on a network. Records there can be damaged.',
  ],
  ['folder is copied to the internet', () => mkdirSync(join(profile, '.dropbox.cache')), 'A program copies this folder to the internet.'],
  [
    'folder is a practice hub carried elsewhere',
    () => change(fileOf('hub.json'), '"practice": false', '"practice": true'),
    'Practice hubs and real hubs are kept apart.',
  ],
  ['key slots were all deleted', withoutSlots, 'The keys in this folder are not the ones the record knows.'],
];

for (const [what, harm, sentence] of beforeTheTable) {
  test(`a hub whose ${what} is not opened, and the window says why`, async () => {
    await made.office.keeper.close();
    harm();
    await inTheWindow(async (page) => {
      await expect(page.getByText(sentence)).toBeVisible({ timeout: 60_000 });
      await expect(page.getByText('You do not need to sign in.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Look again' })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

test('a hub that another Roundtable has open is said, and opens when the other has left', async () => {
  await inTheWindow(async (page) => {
    await expect(page.getByText('Somebody has this hub open in another window or account of this computer.')).toBeVisible({
      timeout: 60_000,
    });
    await expectAccessible(page);
    await made.office.keeper.close();
    await enter(page, page.getByRole('button', { name: 'Look again' }));
    await typePassphrase(page, firstPassphrase);
    await isSeated(page);
  });
});

const mounts = noOwnMounts();
if (mounts !== null) console.log(`What a folder that cannot be written does was not tried: ${mounts}`);
else {
  test('R7: a hub in a folder that cannot be written is said before anything is tried', async () => {
    await made.office.keeper.close();
    const start = withOwnMounts(`mount --bind '${made.path}' '${made.path}' && mount -o remount,bind,ro '${made.path}'`);
    await inTheWindow(async (page) => {
      await expect(page.getByText('This folder can be read but not written. Nothing was changed.')).toBeVisible({ timeout: 60_000 });
      await expectAccessible(page);
    }, start.options);
    start.remove();
  });
}

test('a wrong passphrase is said in the same words each time, and too many are made to wait', async () => {
  await made.office.keeper.close();
  await inTheWindow(async (page) => {
    for (let time = 0; time < 4; time += 1) {
      await typePassphrase(page, `not the passphrase ${time}`);
      await expect(page.getByText('That passphrase does not open this seat.').first()).toBeVisible({ timeout: 60_000 });
      await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue('');
    }
    await typePassphrase(page, 'not the passphrase either');
    await expect(page.getByText(/seconds/).first()).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page);
  });
});

const atTheTable: readonly (readonly [string, () => void, string])[] = [
  [
    'a vault with one flipped byte',
    () => flip(fileOf('hub.vault'), 2_000),
    'A file of the record is damaged. Nothing was written over it.',
  ],
  [
    'keys that somebody exchanged',
    () => {
      const [, key = ''] = /"x25519": "([^"]+)"/.exec(readFileSync(fileOf('hub.json'), 'utf8')) ?? [];
      change(fileOf('hub.json'), key, Buffer.alloc(32, 9).toString('base64'));
    },
    'Somebody changed them or put an older file back.',
  ],
];

for (const [what, harm, sentence] of atTheTable) {
  test(`${what} is found when the seat is taken, and a backup mends it`, async () => {
    await made.office.keeper.close();
    harm();
    await inTheWindow(async (page) => {
      await typePassphrase(page, firstPassphrase);
      await expect(page.getByText(sentence)).toBeVisible({ timeout: 90_000 });
      await expectAccessible(page);
      await goBack(page);
      await typePassphrase(page, firstPassphrase);
      await isSeated(page);
    });
  });
}

test('R10: a person whose record file is gone is told so, goes back to a checked backup and works on', async () => {
  await made.office.keeper.close();
  rmSync(fileOf('hub.vault'));
  await inTheWindow(async (page) => {
    await expect(page.getByText('A file of the record is missing. No empty one was made in its place.')).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page);
    await picture(page, 'hub-in-trouble');
    await goBack(page);
    await typePassphrase(page, firstPassphrase);
    await isSeated(page);
  });
});

async function goBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Go back to today/ }).press('Enter');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('Nothing is deleted.');
  const key = question.getByLabel('Your passphrase on that day, or the recovery code');
  await key.fill('no kettle orbit lamp');
  await key.press('Enter');
  await expect(question.getByText('That opens nothing of this backup.')).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  await picture(page, 'hub-restore');
  await key.fill(firstPassphrase);
  await question.getByRole('button', { name: /^Go back to today/ }).press('Enter');
}

test('R13: a computer whose clock was moved back a day opens the hub, saves and says so', async () => {
  await made.office.keeper.close();
  await inTheWindow(
    async (page) => {
      await typePassphrase(page, firstPassphrase);
      await isSeated(page);
      await page.keyboard.press('F9');
      await page
        .getByRole('region', { name: 'Phone first. Write after.' })
        .getByRole('button', { name: 'Record that we stepped up' })
        .press('Enter');
      await expect(page.getByRole('button', { name: /^Saved \d\d:\d\d:\d\d$/ })).toBeVisible();
      await expect(page.getByRole('region', { name: 'What just happened' })).toContainText(
        /This computer’s clock went back: it says \w+ \d+ \w+ \d{4}, \d\d:\d\d\. Nothing is lost/,
      );
    },
    { env: { ROUNDTABLE_NOW: String(made.office.now - 24 * hour) } },
  );
});

test('a service that dies again and again is said, and the table is back when it lives', async () => {
  await made.office.keeper.close();
  const roundtable = await launch({ profile });
  const { page, electron } = roundtable;
  await expect(page.getByRole('radio', { name: /^Maren/ })).toBeVisible({ timeout: 60_000 });
  for (let time = 0; time < 4; time += 1) await killService(electron);
  await expect(page.getByRole('heading', { name: 'The record is not answering' })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('What was saved is safe.')).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('radio', { name: /^Maren/ })).toBeVisible({ timeout: 90_000 });
  await typePassphrase(page, firstPassphrase);
  await isSeated(page);
  await roundtable.close();
});
