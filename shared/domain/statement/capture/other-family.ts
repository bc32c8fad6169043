import type { FamilyId } from '../../../kernel/ids';
import { nameWords, placeOfName } from '../../person/name-words';

/** Another family of the hub with the full names of its people; only ever one the writer may see. */
export interface OtherFamily {
  readonly family: FamilyId;
  readonly name: string;
  readonly people: readonly string[];
}

/** Another family that a line names: by its list name, or by one of its people. */
export interface NamedFamily {
  readonly family: FamilyId;
  readonly name: string;
  /** The person named, or null when it was the family itself. */
  readonly person: string | null;
}

interface Entry extends NamedFamily {
  readonly words: readonly string[];
}

/** Names of other families by their first word, so that a line is looked through once a keystroke. */
export type OtherNames = ReadonlyMap<string, readonly Entry[]>;

/**
 * Makes the names ready to be looked for: list names, and people's names of at least two words. What this family or a
 * colleague is called as well is left out.
 * @param own This family's list name and people, and the colleagues at the table.
 */
export function otherNames(others: readonly OtherFamily[], own: readonly string[]): OtherNames {
  const mine = own.map((name) => nameWords(name).join(' '));
  const mineAlone = new Set(own.flatMap(nameWords));
  const found = new Map<string, Entry[]>();
  for (const { family, name, people } of others) {
    const entries = [
      ...people.map((person) => ({ family, name, person, words: nameWords(person) })).filter(({ words }) => words.length > 1),
      { family, name, person: null, words: nameWords(name) },
    ];
    for (const entry of entries) {
      const [first] = entry.words;
      if (first === undefined || mine.includes(entry.words.join(' '))) continue;
      if (entry.words.length === 1 && mineAlone.has(first)) continue;
      found.set(first, [...(found.get(first) ?? []), entry]);
    }
  }
  return found;
}

/**
 * The first other family a line names in full, or null. A name of one word counts only with a capital letter: a family
 * may be called Frost. It only ever leads to a hint. @source interface/design.md §8 detail 17
 */
export function otherFamilyNamed(text: string, names: OtherNames): NamedFamily | null {
  const said = nameWords(text);
  for (const word of said) {
    const entry = (names.get(word) ?? []).find(({ words }) =>
      words.length === 1 ? isCapitalised(text, word) : placeOfName(said, words) >= 0,
    );
    if (entry !== undefined) return { family: entry.family, name: entry.name, person: entry.person };
  }
  return null;
}

function isCapitalised(text: string, word: string): boolean {
  const typed = text.match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu) ?? [];
  return typed.some((one) => /^\p{Lu}/u.test(one) && nameWords(one)[0] === word);
}
