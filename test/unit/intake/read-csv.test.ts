import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../electron/service/intake/read-csv';
import type { Sheet } from '../../../electron/service/intake/sheet';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function sheetOf(content: Uint8Array): Sheet {
  const read = readCsv(content);
  if (read.kind !== 'sheet') throw new Error(read.code);
  return read;
}

const cellsOf = (content: Uint8Array): (readonly string[])[] => sheetOf(content).rows.map((row) => row.cells);
const codeOf = (content: Uint8Array): string => {
  const read = readCsv(content);
  return read.kind === 'sheet' ? 'sheet' : `${read.code} ${read.line}`;
};

/** UTF-16 bytes, low byte first or last. */
function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe('the encoding is found from the bytes', () => {
  const text = 'Name,Words\nSiobhán Iordănescu,She rang\n';
  test.each([
    ['utf-8', bytes(text)],
    ['utf-8', bytes(`\ufeff${text}`)],
    ['utf-16', utf16(text, 'le', true)],
    ['utf-16', utf16(text, 'be', true)],
    ['utf-16', utf16(text, 'le', false)],
    ['utf-16', utf16(text, 'be', false)],
  ])('%s', (encoding, content) => {
    expect([sheetOf(content).encoding, sheetOf(content).headers]).toEqual([encoding, ['Name', 'Words']]);
    expect(cellsOf(content)).toEqual([['Siobhán Iordănescu', 'She rang']]);
  });

  test('Windows-1252', () => {
    const content = Uint8Array.from(Buffer.from('Name,Words\nSiobhán,a £5 note\n', 'latin1'));
    expect([sheetOf(content).encoding, cellsOf(content)]).toEqual(['windows-1252', [['Siobhán', 'a £5 note']]]);
  });
});

describe('the delimiter is found from the rows', () => {
  test.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'bar'],
  ])('%j', (mark, delimiter) => {
    const row = (...cells: string[]): string => cells.map((cell) => `"${cell}"`).join(mark);
    const content = bytes([row('Name', 'Children', 'Words'), row('A', 'B; C; D', 'one, two, three|four'), row('E', 'F;G', 'h')].join('\n'));
    expect([sheetOf(content).delimiter, cellsOf(content)[0]]).toEqual([delimiter, ['A', 'B; C; D', 'one, two, three|four']]);
  });

  test('or said by Excel in a first line', () => {
    expect(cellsOf(bytes('sep=;\na;b,c\n1;2,3\n'))).toEqual([['1', '2,3']]);
  });
});

test('rows keep the line they begin on, through blank lines and line breaks in cells', () => {
  const content = bytes('a,b\r\n\r\n1,"x\r\ny"\r\n,\r\n2,z\r\n');
  expect(sheetOf(content).rows).toEqual([
    { line: 3, cells: ['1', 'x\ny'] },
    { line: 6, cells: ['2', 'z'] },
  ]);
});

test('headings that are missing or stand twice are kept as they are, and uneven rows too', () => {
  const content = bytes('Name,,Name ,Words\nA,B,C,D\nE,F\nG,H,I,J,K\n');
  expect(sheetOf(content).headers).toEqual(['Name', '', 'Name', 'Words']);
  expect(cellsOf(content).map((cells) => cells.length)).toEqual([4, 2, 5]);
});

test.each([
  ['nothing at all', bytes(''), 'file-empty 0'],
  ['only blank lines', bytes('\n \n'), 'file-empty 0'],
  ['one column', bytes('a\nb\nc\n'), 'file-one-column 0'],
  ['a heading alone', bytes('a,b\n'), 'file-no-rows 0'],
  ['a quotation mark that never closes', bytes('a,b\n1,2\n"3,4\n5,6\n'), 'file-quote-open 3'],
  ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'file-is-workbook 0'],
  ['an older workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'file-is-workbook 0'],
  ['a picture', Uint8Array.from({ length: 4_000 }, (_, at) => (at * 31) % 29), 'file-not-text 0'],
  ['too many columns', bytes(`${'a,'.repeat(500)}b\n${'1,'.repeat(500)}2\n`), 'file-too-many-columns 0'],
  ['too many rows', bytes(`a,b\n${'1,2\n'.repeat(50_001)}`), 'file-too-many-rows 0'],
])('%s is refused with its reason', (_what, content, code) => {
  expect(codeOf(content)).toBe(code);
});

test('a cell of a megabyte and a stray NUL are read as they stand', () => {
  const long = 'w'.repeat(1_048_576);
  expect(cellsOf(bytes(`a,b\n1,"${long}"\n2,x\u0000y\n`))).toEqual([
    ['1', long],
    ['2', 'x\u0000y'],
  ]);
});

describe('whatever is written as CSV is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', 'Ș', '"', ',', ';', '|', '\t', '\n', ' ', '1', "'"), maxLength: 12 });
  const tables = fc.integer({ min: 2, max: 5 }).chain((columns) =>
    // A row of blank cells alone is a blank line.
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }).map((rows) => ({
      header: Array.from({ length: columns }, (_, column) => `Column ${column}`),
      rows: rows.filter((row) => row.some((text) => text.trim() !== '')),
    })),
  );

  test('with every delimiter, line end and encoding', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        ({ header, rows }, mark, end, wide) => {
          fc.pre(rows.length > 0);
          const quoted = [header, ...rows].map((row) =>
            row.map((text) => `"${text.replaceAll('"', '""').replaceAll('\n', end)}"`).join(mark),
          );
          const text = quoted.join(end) + end;
          expect(cellsOf(wide ? utf16(text, 'le', true) : bytes(text))).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('and nothing makes the reader throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (content) => {
        expect(['sheet', 'unreadable']).toContain(readCsv(content).kind);
      }),
      { numRuns: 2_000 },
    );
  });
});
