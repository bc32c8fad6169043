import type { CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, PersonId, StatementId } from '../../kernel/ids';

/** How we know. Own words are verbatim and never reworded; a nil return says an agency holds nothing. */
export const statementKinds = ['fact', 'reported', 'opinion', 'intelligence', 'own-words', 'nil-return'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** Who can see it, from the widest to the tightest. */
export const disclosures = ['family-can-see', 'agencies-only', 'about-someone-else', 'ask-police-first'] as const;
export type Disclosure = (typeof disclosures)[number];

/** The six Ps in their fixed order; `+1` to `+6` in the capture line. The label of the sixth is hub data. */
export const ps = ['presenting', 'predisposing', 'precipitating', 'perpetuating', 'protective', 'predictions'] as const;
export type P = (typeof ps)[number];

export type Speaker =
  | { readonly kind: 'colleague'; readonly colleague: ColleagueId }
  | { readonly kind: 'family'; readonly person: PersonId | null };

/** The atom of the record: what one person said or wrote, with where it came from. */
export interface Statement {
  readonly id: StatementId;
  readonly text: string;
  readonly speaker: Speaker;
  readonly kind: StatementKind;
  /** In the speaker's words: "police record", "told by Tara". Empty when not said. */
  readonly source: string;
  readonly disclosure: Disclosure;
  readonly people: readonly PersonId[];
  readonly p: P | null;
  /** When it happened, kept apart from when it was typed. */
  readonly happenedOn: CalendarDate | null;
}
