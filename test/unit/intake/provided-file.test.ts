import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCsv } from '../../../electron/service/intake/read-csv';
import { guessDateOrder, guessMapping, headerSignature } from '../../../shared/domain/request/import/guess-mapping';
import { readRow, type ReadRow } from '../../../shared/domain/request/import/read-row';
import { anId } from '../../builders/directory';
import { day } from '../../builders/request';
import { D0 } from '../../builders/test-desk';

const sheet = readCsv(readFileSync(join(import.meta.dirname, '../../fixtures/requests-for-support.csv')));
if (sheet.kind !== 'sheet') throw new Error(sheet.code);
const mapping = guessMapping(sheet.headers);

function rows(): ReadRow[] {
  if (sheet.kind !== 'sheet') return [];
  return sheet.rows.map(({ cells, line }) =>
    readRow(cells, {
      mapping,
      dateOrder: 'day-first',
      today: day('2026-03-12'),
      readAt: D0,
      columns: sheet.headers.length,
      personId: (place) => anId(line * 100 + place),
    }),
  );
}

test('a council export is read whole: mark, blank lines and line breaks in cells', () => {
  expect([sheet.encoding, sheet.delimiter, sheet.headers.length, sheet.rows.length]).toEqual(['utf-8', 'comma', 17, 24]);
  expect(sheet.rows.map((row) => row.cells[0])).toEqual(
    Array.from({ length: 24 }, (_, row) => `KMC-26${String(row * 7).padStart(3, '0')}`),
  );
  expect(new Set(sheet.rows.map((row) => row.cells.length))).toEqual(new Set([17]));
});

test('every column is recognised by its heading', () => {
  expect(mapping).toEqual([
    'sourceReference',
    'received',
    'route',
    'requestedBy',
    'adultName',
    'adultRelation',
    'adultBorn',
    'adultNhs',
    'childNames',
    'childBorn',
    'address',
    'address',
    'phone',
    'safeContact',
    'words',
    'consent',
    'urgent',
  ]);
  expect(guessDateOrder(sheet.rows.map((row) => row.cells.join(' ')))).toBe('day-first');
  expect(headerSignature(['Contact ref', 'RECEIVED ', 'Émail'])).toBe('contact ref|received|email');
});

test('all 24 rows become requests and nothing in them is in doubt', () => {
  expect(rows().flatMap((row) => row.notes)).toEqual([]);
  expect(rows()).toMatchSnapshot();
});

test('an unborn child, names with accents and consent in part come through as they stand', () => {
  const [, oDwyer, , thistlewood] = rows().map((row) => row.details);
  expect(oDwyer?.people[0]).toMatchObject({
    name: "Siobhán O'Dwyer",
    nhsNumber: '9997456653',
    consent: { state: 'in-part', how: 'unknown', notInWords: 'school' },
  });
  expect(thistlewood?.people.map(({ name, relation, bornOn }) => [name, relation, bornOn])).toEqual([
    ['Karen Thistlewood', 'carer', '1987-08-08'],
    ['Mason Thistlewood', 'child', '2009-02-18'],
    ['Lily-Mae Thistlewood', 'child', '2010-09-30'],
    ['Unborn Thistlewood', 'unborn', null],
  ]);
  expect(thistlewood?.requestedBy).toBe('Dr A. Patel, Health visitor');
});
