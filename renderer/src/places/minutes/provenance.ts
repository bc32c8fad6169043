import type { Statement, StatementKind } from '../../../../shared/domain/statement/statement';
import { formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';

const kindWords = {
  fact: 'document.kindFact',
  reported: 'document.kindReported',
  opinion: 'document.kindOpinion',
  intelligence: 'document.kindIntelligence',
  'own-words': 'document.kindOwnWords',
  'nil-return': 'document.kindNilReturn',
} as const satisfies Readonly<Record<StatementKind, string>>;

/** How a line is known, in the words under it: "fact, police record, 6 March". Own words need no saying. */
export function provenance({ kind, source, happenedOn }: Statement): string {
  const how = kind === 'own-words' ? '' : t(kindWords[kind]).toLowerCase();
  const when = happenedOn === null ? '' : formatDayMonth(happenedOn);
  return [how, source, when].filter((part) => part !== '').join(', ');
}
