import Papa from 'papaparse';
import { mostRowsAnImport } from '../../../shared/contract/request';
import { decodeText } from './decode-text';
import { unreadable, type Sheet, type SheetRow, type Unreadable } from './sheet';

export const mostBytes = 64 * 1024 * 1024;
const mostColumns = 500;

const delimiters = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
type Delimiter = keyof typeof delimiters;

/**
 * Reads the bytes of a comma-separated file, or one parted by semicolons, tabs or bars, into a table. The first row that
 * is not blank is its heading; blank rows are passed over. Every cell is text exactly as it stands, line breaks as `\n`.
 * @source RFC 4180, and what Excel, Google Sheets and council systems write beside it.
 */
export function readCsv(bytes: Uint8Array): Sheet | Unreadable {
  if (bytes.length > mostBytes) return unreadable('file-too-large');
  // A workbook is a zip archive; older ones begin with the mark of a compound file.
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return unreadable('file-is-workbook');
  const decoded = decodeText(bytes);
  if (decoded === null) return unreadable('file-not-text');
  const text = decoded.text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return unreadable('file-empty');
  // Excel can say the delimiter in a first line of its own.
  const said = /^sep=(.)\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = said && isDelimiter(said[1]) ? said[1] : guessDelimiter(body);
  if (delimiter === null) return unreadable('file-one-column');
  const table = parse(body, delimiter, said ? 2 : 1);
  if (table.openQuoteLine !== null) return unreadable('file-quote-open', table.openQuoteLine);
  return sheetFrom(table.rows, { encoding: decoded.encoding, delimiter: delimiters[delimiter] });
}

function sheetFrom(rows: readonly SheetRow[], how: Pick<Sheet, 'encoding' | 'delimiter'>): Sheet | Unreadable {
  const [heading, ...others] = rows;
  if (heading === undefined || others.length === 0) return unreadable('file-no-rows');
  if (others.length > mostRowsAnImport) return unreadable('file-too-many-rows');
  if (heading.cells.length > mostColumns) return unreadable('file-too-many-columns');
  const headers = heading.cells.map((cell) => cell.trim().replace(/\s+/g, ' ').slice(0, 200));
  return { kind: 'sheet', ...how, headers, rows: others };
}

interface Table {
  readonly rows: readonly SheetRow[];
  readonly openQuoteLine: number | null;
}

function parse(text: string, delimiter: Delimiter, firstLine: number): Table {
  const rows: SheetRow[] = [];
  let line = firstLine;
  let openQuoteLine: number | null = null;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => {
      if (errors.some((error) => error.code === 'MissingQuotes')) openQuoteLine ??= line;
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      line += 1 + data.reduce((breaks, cell) => breaks + lineBreaksIn(cell), 0);
    },
  });
  return { rows, openQuoteLine };
}

function lineBreaksIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1;
  return count;
}

/**
 * The delimiter under which the first rows have the most columns that agree with the heading; null when none parts the
 * heading at all.
 */
function guessDelimiter(text: string): Delimiter | null {
  const sample = text.slice(0, 200_000);
  const scored = (Object.keys(delimiters) as Delimiter[]).map((delimiter) => ({ delimiter, score: scoreOf(sample, delimiter) }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));
  return best.score > 0 ? best.delimiter : null;
}

function scoreOf(sample: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 40, skipEmptyLines: 'greedy' });
  const columns = data[0]?.length ?? 0;
  if (columns < 2) return 0;
  // The last row of the sample may be cut short.
  const others = data.length > 2 ? data.slice(1, -1) : data.slice(1);
  const agreeing = others.filter((row) => row.length === columns).length;
  return columns * ((agreeing + 1) / (others.length + 1));
}

function isDelimiter(mark: string | undefined): mark is Delimiter {
  return mark !== undefined && Object.hasOwn(delimiters, mark);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
