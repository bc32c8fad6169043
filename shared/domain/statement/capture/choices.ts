import type { ColleagueId, PersonId } from '../../../kernel/ids';
import { disclosures, ps, statementKinds, type Disclosure, type P, type Speaker, type StatementKind } from '../statement';
import { foldText, hasWords, startsWords } from './fold-text';
import type { PendingToken } from './pending-token';
import { disclosureLetters, kindLetters, pWords, type TokenSign } from './signs';

/** Somebody who can be named as the speaker; in the order of the table. */
export interface Seat {
  readonly colleague: ColleagueId;
  readonly name: string;
  /** The seat's letters, `POL`: `@pol` finds it too. */
  readonly code: string;
}

export interface KnownPerson {
  readonly person: PersonId;
  readonly name: string;
}

/** Who a line may name: the seats of this meeting and the people of this item's family, of no other. */
export interface Known {
  readonly seats: readonly Seat[];
  readonly people: readonly KnownPerson[];
  /** What this hub calls the sixth P. */
  readonly sixthP: string;
}

export type Choice =
  | { readonly kind: 'speaker'; readonly speaker: Speaker }
  | { readonly kind: 'statement-kind'; readonly value: StatementKind }
  | { readonly kind: 'disclosure'; readonly value: Disclosure }
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'p'; readonly value: P };

/** What a token can mean, best first; empty when it means nothing and stays text. */
export function choicesFor(token: PendingToken, known: Known): readonly Choice[] {
  const typed = foldText(token.query).trim();
  switch (token.sign) {
    case '@':
      return speakersFor(typed, known);
    case '#':
      return known.people
        .filter((person) => typed === '' || startsWords(person.name, typed))
        .map(({ person }) => ({ kind: 'person', person }));
    case '/':
      return kindsFor(typed).map((value) => ({ kind: 'statement-kind', value }));
    case '!':
      return disclosuresFor(typed).map((value) => ({ kind: 'disclosure', value }));
    case '+':
      return psFor(typed, known.sixthP).map((value) => ({ kind: 'p', value }));
  }
}

/**
 * What a space typed behind the token accepts: a letter that stands for a kind or a marking, the number of a P, or a
 * start of at least two letters that only one thing has. Null leaves the token as text.
 */
export function acceptedBySpace(token: PendingToken, known: Known): Choice | null {
  const choices = choicesFor(token, known);
  const isShort = token.query.trim().length < 2;
  if (isShort && !isOneLetter(token.sign, token.query)) return null;
  return choices.length === 1 ? (choices[0] ?? null) : null;
}

/**
 * What Enter right behind the token accepts together with the line: what a space would, or the one thing of several
 * whose own word was typed whole ("#jude" beside a Judith). Null: the token is still a choice between things.
 */
export function acceptedByEnter(token: PendingToken, known: Known): Choice | null {
  const certain = acceptedBySpace(token, known);
  if (certain !== null || token.query.trim() === '') return certain;
  const exact = choicesFor(token, known).filter((choice) => wordsFor(choice, known).some((words) => hasWords(words, token.query)));
  return exact.length === 1 ? (exact[0] ?? null) : null;
}

/** The words a choice answers to. */
function wordsFor(choice: Choice, known: Known): readonly string[] {
  switch (choice.kind) {
    case 'speaker':
      return speakerWords(choice.speaker, known);
    case 'person':
      return namesOf(choice.person, known);
    case 'statement-kind':
    case 'disclosure':
      return [choice.value];
    case 'p':
      return wordsOfP(choice.value, known.sixthP);
  }
}

function speakerWords(speaker: Speaker, known: Known): readonly string[] {
  if (speaker.kind === 'family') return speaker.person === null ? ['family'] : namesOf(speaker.person, known);
  return known.seats.filter(({ colleague }) => colleague === speaker.colleague).flatMap(({ name, code }) => [name, code]);
}

function namesOf(person: PersonId, known: Known): readonly string[] {
  return known.people.filter((one) => one.person === person).map(({ name }) => name);
}

function isOneLetter(sign: TokenSign, query: string): boolean {
  if (sign === '/') return foldText(query) in kindLetters;
  if (sign === '!') return foldText(query) in disclosureLetters;
  return sign === '+' && /^[1-6]$/.test(query);
}

function speakersFor(typed: string, known: Known): readonly Choice[] {
  const seats = known.seats.filter((seat) => typed === '' || startsWords(seat.name, typed) || foldText(seat.code) === typed);
  const people = typed === '' ? [] : known.people.filter((person) => startsWords(person.name, typed));
  const isFamily = typed === '' || 'family'.startsWith(typed);
  return [
    ...seats.map((seat): Choice => ({ kind: 'speaker', speaker: { kind: 'colleague', colleague: seat.colleague } })),
    ...people.map(({ person }): Choice => ({ kind: 'speaker', speaker: { kind: 'family', person } })),
    ...(isFamily ? [{ kind: 'speaker', speaker: { kind: 'family', person: null } } as const] : []),
  ];
}

function kindsFor(typed: string): readonly StatementKind[] {
  const byLetter = Object.entries(kindLetters).find(([letter]) => letter === typed)?.[1];
  if (byLetter !== undefined) return [byLetter];
  return statementKinds.filter((kind) => kind !== 'own-words' && kind.startsWith(typed));
}

function disclosuresFor(typed: string): readonly Disclosure[] {
  const byLetter = Object.entries(disclosureLetters).find(([letter]) => letter === typed)?.[1];
  if (byLetter !== undefined) return [byLetter];
  return disclosures.filter((disclosure) => disclosure.split('-').some((word) => word.startsWith(typed)));
}

function psFor(typed: string, sixthP: string): readonly P[] {
  const byNumber = /^[1-6]$/.test(typed) ? ps[Number(typed) - 1] : undefined;
  if (byNumber !== undefined) return [byNumber];
  return ps.filter((p) => wordsOfP(p, sixthP).some((word) => word.startsWith(typed)));
}

/** The practitioner's and the family's heading, and for the sixth what the hub calls it. */
function wordsOfP(p: P, sixthP: string): readonly string[] {
  return p === 'predictions' ? [...pWords[p], foldText(sixthP)] : pWords[p];
}
