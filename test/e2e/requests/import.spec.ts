import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { checkout } from '../fixtures/launch';
import { expectAccessible, picture } from '../fixtures/look';
import { goTo, takeFirstSeat } from '../fixtures/fresh-hub';
import { nextChoice } from '../fixtures/next-choice';
import { expect, test } from '../fixtures/test';

// As in requests.spec.ts.
test.describe.configure({ timeout: 360_000 });

const council = join(checkout, 'test', 'fixtures', 'requests-for-support.csv');
let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-import-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aFile(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function choose(page: Page, electron: ElectronApplication, path: string): Promise<void> {
  await nextChoice(electron, path);
  await page.getByRole('button', { name: 'Choose a file' }).press('Enter');
}

test('the file of a council becomes 24 requests by keyboard, and a second time nothing is new', async ({ page, roundtable }) => {
  await takeFirstSeat(page);
  await goTo(page, '/requests/import');
  await expectAccessible(page);
  await choose(page, roundtable.electron, council);
  await expect(page.getByText('requests-for-support.csv: 24 rows, 17 columns, parted by commas.')).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'import-columns');
  await page.getByRole('button', { name: 'Look at the rows' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Keep 24 requests' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Siobhán O'Dwyer/ })).toContainText('In part, not school');
  await expectAccessible(page);
  await picture(page, 'import-rows');
  await page.getByRole('button', { name: 'Keep 24 requests' }).press('Enter');
  await expect(page.getByRole('heading', { name: '24 requests kept' })).toBeVisible();
  await page.getByRole('button', { name: 'Choose another file' }).press('Enter');
  await choose(page, roundtable.electron, council);
  await expect(page.getByText('The columns are matched as they were last time.')).toBeVisible();
  await page.getByRole('button', { name: 'Look at the rows' }).press('Enter');
  await expect(page.getByRole('button', { name: 'In the record already 24' })).toBeVisible();
  await goTo(page, '/requests');
  await expect(page.getByRole('button', { name: 'Waiting 24' })).toBeVisible();
  await expect(page.getByRole('listitem', { name: /Thistlewood/ })).toContainText('low mood after birth');
  await picture(page, 'requests-imported');
});

test('what is wrong with a cell is said beside its row, and only ticked rows are kept', async ({ page, roundtable }) => {
  await takeFirstSeat(page);
  await goTo(page, '/requests/import');
  const rows = [
    'Adult name;Born;NHS number;Words;Consent',
    'Åsa Lindqvist;31/02/1990;;She rang twice;Yes - verbal',
    'Dana Novotny;02/09/1985;999 014 2000;I want it to be ordinary;perhaps',
    'Nobody Yet;01/01/1990;;;No',
    'Grace Bellweather;1/1/90;999 014 2289;Rent arrears;Yes',
  ];
  await choose(page, roundtable.electron, aFile('odd.csv', Buffer.from(rows.join('\r\n'), 'latin1')));
  await expect(page.getByText('This file is in an older encoding.')).toBeVisible();
  await page.getByRole('button', { name: 'Look at the rows' }).press('Enter');
  await expect(page.getByRole('row', { name: /Åsa Lindqvist/ })).toContainText('there is no day 31/02/1990');
  await expect(page.getByRole('row', { name: /Dana Novotny/ })).toContainText('the check digit does not fit');
  await expect(page.getByRole('row', { name: /Dana Novotny/ })).toContainText('Consent “perhaps” was not understood');
  await expect(page.getByRole('row', { name: /Nobody Yet/ })).toContainText('There are no words of what was asked for.');
  await expect(page.getByRole('button', { name: 'Keep 1 request' })).toBeVisible();
  await expectAccessible(page);
  await picture(page, 'import-notes');
  await page.getByRole('button', { name: 'Tick the rows to check too' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Keep line 3, Dana Novotny' }).press('Space');
  await page.getByRole('button', { name: 'Keep 2 requests' }).press('Enter');
  await expect(page.getByRole('heading', { name: '2 requests kept' })).toBeVisible();
});

const broken: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['empty.csv', '', 'The file is empty.'],
  ['one-column.csv', 'words\nof nobody\n', 'Only one column was found.'],
  ['heading.csv', 'a,b\n', 'The file has a heading and no rows'],
  ['open-quote.csv', 'a,b\n1,"2\n3,4\n', 'A quotation mark that opens on line 2 is never closed'],
  ['book.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3, 4]), 'This is a workbook, not a CSV file.'],
  ['picture.csv', Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7) % 32), 'This is not a text file.'],
];

test('every file that cannot be read says why and what to do, and nothing is kept', async ({ page, roundtable }) => {
  await takeFirstSeat(page);
  await goTo(page, '/requests/import');
  for (const [name, content, sentence] of broken) {
    await choose(page, roundtable.electron, aFile(name, content));
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText(name)).toBeVisible();
  }
  await choose(page, roundtable.electron, join(folder, 'moved away.csv'));
  await expect(page.getByText('The file cannot be read any more.')).toBeVisible();
  await expectAccessible(page);
});

test('columns nobody recognises are matched by hand', async ({ page, roundtable }) => {
  await takeFirstSeat(page);
  await goTo(page, '/requests/import');
  await choose(page, roundtable.electron, aFile('strange.csv', 'Alpha\tBeta\tBeta\nDana Novotny\tI want it to be ordinary\tx\n'));
  await expect(page.getByText('This heading stands more than once.').first()).toBeVisible();
  await expect(page.getByText('Choose the column with the words of what was asked for.').first()).toBeVisible();
  await pick(page, 'Becomes: Alpha', 'Adult’s name');
  await pick(page, 'Becomes: Beta', 'Words as spoken (may be several)');
  await page.getByRole('button', { name: 'Look at the rows' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Keep 1 request' })).toBeVisible();
});

async function pick(page: Page, column: string, field: string): Promise<void> {
  await page.getByRole('button', { name: column }).first().press('Enter');
  await page.getByRole('option', { name: field }).press('Enter');
}

test('somebody who stands twice in a file is to be looked at, and ticked by whoever imports', async ({ page, roundtable }) => {
  await takeFirstSeat(page);
  await goTo(page, '/requests/import');
  const rows = ['Dana Novotny,02/03/1991,First words', 'Kit Ferris,04/05/1990,Other words', 'DANA NOVOTNY,2/3/91,Later words'];
  await choose(page, roundtable.electron, aFile('twice.csv', ['Name,DOB,Words', ...rows].join('\n')));
  await page.getByRole('button', { name: 'Look at the rows' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Keep 2 requests' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Later words/ })).toContainText('Looks the same as line 2: same name and birth date.');
  await expectAccessible(page);
  await picture(page, 'import-twice');
  await page.getByRole('checkbox', { name: 'Keep line 4, DANA NOVOTNY' }).press('Space');
  await page.getByRole('button', { name: 'Keep 3 requests' }).press('Enter');
  await expect(page.getByRole('heading', { name: '3 requests kept' })).toBeVisible();
});

test('a file of 50,000 rows is read, its keeping says how far it is, and stopped it keeps none', async ({ page, roundtable }) => {
  await takeFirstSeat(page);
  await goTo(page, '/requests/import');
  const rows = Array.from({ length: 50_000 }, (_, row) => `B-${row},Person ${row},"Words of ${row}"`);
  const startedAtMs = Date.now();
  await choose(page, roundtable.electron, aFile('many.csv', ['Ref,Name,Words', ...rows].join('\n')));
  await expect(page.getByText('many.csv: 50,000 rows')).toBeVisible({ timeout: 180_000 });
  await page.getByRole('button', { name: 'Look at the rows' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Keep 50,000 requests' })).toBeVisible({ timeout: 180_000 });
  console.info(`50,000 rows read and previewed in ${Date.now() - startedAtMs} ms`);
  await page.getByRole('button', { name: 'Keep 50,000 requests' }).press('Enter');
  await expect(page.getByRole('progressbar', { name: 'Keeping the rows.' })).toBeVisible({ timeout: 180_000 });
  await picture(page, 'import-keeping');
  await page.getByRole('button', { name: 'Stop, keep none' }).press('Enter');
  await expect(page.getByText('Stopped. Nothing was kept')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Keep 50,000 requests' })).toBeFocused();
  await expectAccessible(page);
  await goTo(page, '/requests');
  await expect(page.getByText('Nothing waits to be triaged')).toBeVisible();
});
