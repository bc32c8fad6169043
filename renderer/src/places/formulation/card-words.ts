import type { FormulationCard } from '../../../../shared/contract/formulation';
import type { Disclosure, StatementKind } from '../../../../shared/domain/statement/statement';
import { t, type PlainKey } from '../../../../shared/messages/t';

const kinds: Readonly<Record<StatementKind, PlainKey>> = {
  fact: 'formulation.kindFact',
  reported: 'formulation.kindReported',
  opinion: 'formulation.kindOpinion',
  intelligence: 'formulation.kindIntelligence',
  'own-words': 'formulation.kindOwnWords',
  'nil-return': 'formulation.kindNilReturn',
};

const longKinds = {
  fact: 'formulation.kindFactLong',
  reported: 'formulation.kindReportedLong',
  opinion: 'formulation.kindOpinionLong',
  intelligence: 'formulation.kindIntelligenceLong',
  'own-words': 'formulation.kindOwnWordsLong',
} as const satisfies Partial<Record<StatementKind, PlainKey>>;

const markings: Readonly<Record<Disclosure, PlainKey>> = {
  'family-can-see': 'formulation.canSeeFamily',
  'agencies-only': 'formulation.canSeeAgencies',
  'about-someone-else': 'formulation.canSeeOther',
  'ask-police-first': 'formulation.canSeeAsk',
};

/** How we know, in one word. */
export function kindWord(kind: StatementKind): string {
  return t(kinds[kind]);
}

/** The kinds a typed-in statement can have, with what each means. */
export const typedKinds = Object.keys(longKinds) as readonly (keyof typeof longKinds)[];

export function kindMeaning(kind: keyof typeof longKinds): string {
  return t(longKinds[kind]);
}

export function markingWords(disclosure: Disclosure): string {
  return t(markings[disclosure]);
}

/** The words of a statement; own words in quotation marks. */
export function cardText({ statement }: FormulationCard): string {
  return statement.kind === 'own-words' ? t('formulation.ownWords', { words: statement.text }) : statement.text;
}

/** The few words beside the agency: who it comes from, or how we know. */
export function cardSource({ statement, speaker }: FormulationCard): string {
  if (statement.kind === 'own-words') return speaker === '' ? t('formulation.family') : speaker;
  return statement.source === '' ? kindWord(statement.kind) : statement.source;
}
