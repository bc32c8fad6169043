import { nameWords, placeOfName } from '../person/name-words';
import type { MinuteRecord } from './record';

/** The names another family of the same meeting goes by. */
export interface OtherFamily {
  readonly family: string;
  readonly persons: readonly string[];
}

/** `name`: a full name or a surname. `given-name`: a first name alone, which may be a different person. */
export type NameHitKind = 'name' | 'given-name';

/** Names that may stand in the record. */
export interface OwnNames {
  /** This family's list name and people; parts of them alone are theirs too. */
  readonly family: readonly string[];
  /** Colleagues, whose full names are left out of the search; a first name alone may still be somebody else's. */
  readonly colleagues: readonly string[];
}

/** A place in a record where somebody of another family seems to be named; it never says who. */
export interface NameHit {
  readonly spot: string;
  readonly text: string;
  readonly kind: NameHitKind;
}

/**
 * Finds names of people of other families in every text of a record, whatever their case, accents or apostrophes, at
 * the bounds of words. A name that this family shares is theirs and is not found.
 * @returns hits in the order of the record; empty when the record names one family only.
 * @source practice.md §0 finding 3: a minute filed on one family's record must not disclose another.
 */
export function otherFamiliesNamed(record: MinuteRecord, others: readonly OtherFamily[], own: OwnNames): NameHit[] {
  const mine = own.family.map(nameWords).filter((words) => words.length > 0);
  const mineAlone = new Set(mine.flat());
  const known = [...mine, ...own.colleagues.map(nameWords)].filter((words) => words.length > 1);
  const forbidden = others.flatMap((other) => forbiddenOf(other, mine, mineAlone));
  return textsOf(record).flatMap(([spot, text]) => {
    const said = withoutOwn(nameWords(text), known);
    const kind = strongest(forbidden.filter(({ words }) => placeOfName(said, words) >= 0));
    return kind === null ? [] : [{ spot, text, kind }];
  });
}

interface Forbidden {
  readonly words: readonly string[];
  readonly kind: NameHitKind;
}

function forbiddenOf(other: OtherFamily, mine: readonly (readonly string[])[], mineAlone: ReadonlySet<string>): Forbidden[] {
  const found: Forbidden[] = [];
  const add = (words: readonly string[], kind: NameHitKind): void => {
    if (words.length === 0 || mine.some((own) => same(own, words))) return;
    if (words.length === 1 && (mineAlone.has(words[0] ?? '') || (words[0] ?? '').length < 2)) return;
    found.push({ words, kind });
  };
  add(nameWords(other.family), 'name');
  for (const person of other.persons) {
    const words = nameWords(person);
    const tokens = person
      .trim()
      .split(/\s+/)
      .map(nameWords)
      .filter((token) => token.length > 0);
    add(words, words.length > 1 ? 'name' : 'given-name');
    if (tokens.length < 2) continue;
    // A double-barrelled surname counts whole: half of it may be anybody's.
    add(tokens.at(-1) ?? [], 'name');
    add(tokens[0] ?? [], 'given-name');
  }
  return found;
}

function strongest(hits: readonly Forbidden[]): NameHitKind | null {
  if (hits.length === 0) return null;
  return hits.some(({ kind }) => kind === 'name') ? 'name' : 'given-name';
}

/** Takes colleagues' and this family's full names out, so that a shared surname inside them is not a hit. */
function withoutOwn(said: readonly string[], own: readonly (readonly string[])[]): string[] {
  const kept = [...said];
  for (const words of own) {
    for (let at = placeOfName(kept, words); at >= 0; at = placeOfName(kept, words)) kept.splice(at, words.length, '');
  }
  return kept;
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, index) => word === right[index]);
}

/** Every text of the record with the place it stands in. */
function textsOf(value: unknown, spot = ''): [string, string][] {
  if (typeof value === 'string') return value === '' ? [] : [[spot, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => textsOf(member, spot === '' ? key : `${spot}.${key}`));
}
