import { nameKey } from '../../person/name-key';
import type { DateOrder } from '../../person/uk-date';
import { importFields, joinedFields, type ImportField } from './fields';

/** Words of headings, the most telling first; each column gets the first field that fits and is still free. */
const headings: readonly (readonly [RegExp, ImportField])[] = [
  [/safe.*contact|contact.*(safe|prefer|method|how)|prefer.*contact|how to contact/, 'safeContact'],
  [/(child|young|sibling|yp).*(dob|birth|born|d o b)|(dob|birth).*(child|young)/, 'childBorn'],
  [/dob|d o b|birth|born/, 'adultBorn'],
  [/nhs/, 'adultNhs'],
  [/child|young (person|people)|sibling/, 'childNames'],
  [/relation/, 'adultRelation'],
  [/post ?code|address|street|town|house/, 'address'],
  [/phone|mobile|\btel\b|contact number/, 'phone'],
  [/consent/, 'consent'],
  [/urgen|priorit/, 'urgent'],
  [/(requested|referred|raised|made|reported) by|referrer|requester|requestor/, 'requestedBy'],
  [/words|reason|concern|presenting|summary|details|what (is|s) (needed|happening)|\bnotes?\b|description/, 'words'],
  [/\btime\b/, 'receivedTime'],
  [/received|\bdate\b|contacted on/, 'received'],
  [/route|source|origin|came (from|through)|service|agency|organisation/, 'route'],
  [/\bref\b|reference|\bid\b|\bnumber\b|\bno\b/, 'sourceReference'],
  [/name|adult|parent|carer|mother|father|family/, 'adultName'],
  [/request|need/, 'words'],
];

/** What each column seems to be, from its heading alone. */
export function guessMapping(headers: readonly string[]): readonly ImportField[] {
  const given = new Set<ImportField>();
  const joined: readonly ImportField[] = joinedFields;
  const mapping: ImportField[] = headers.map(() => 'ignore');
  // A telling heading wins over a vague one that happens to stand further left.
  for (const [pattern, field] of headings) {
    headers.forEach((header, column) => {
      if (mapping[column] !== 'ignore' || given.has(field) || !pattern.test(nameKey(header))) return;
      mapping[column] = field;
      if (!joined.includes(field)) given.add(field);
    });
  }
  return mapping;
}

/** What a form of file is recognised by: its header row without case, accents and punctuation. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(nameKey).join('|');
}

/** A remembered mapping as one field a column; null when it no longer fits this header row. */
export function mappingFrom(remembered: Readonly<Record<string, string>>, columns: number): readonly ImportField[] | null {
  const known: readonly string[] = importFields;
  const mapping = Array.from({ length: columns }, (_, column) => remembered[String(column)] ?? '');
  // Every entry was just compared with the fields there are.
  return mapping.every((field) => known.includes(field)) ? (mapping as ImportField[]) : null;
}

/** The mapping as it is remembered, column number to field. */
export function mappingToRemember(mapping: readonly ImportField[]): Record<string, ImportField> {
  return Object.fromEntries(mapping.map((field, column) => [String(column), field]));
}

/** Which number comes first in a file's dates: the month only where some date can be read no other way and none the usual way. */
export function guessDateOrder(cells: readonly string[]): DateOrder {
  let isMonthFirst = false;
  for (const cell of cells) {
    for (const [, first, second] of cell.matchAll(/(?<!\d)(\d{1,2})[/\-.](\d{1,2})[/\-.](?:\d{4}|\d{2})(?!\d)/g)) {
      if (Number(first) > 12) return 'day-first';
      if (Number(second) > 12) isMonthFirst = true;
    }
  }
  return isMonthFirst ? 'month-first' : 'day-first';
}
