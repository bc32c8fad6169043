import type { FormulationCard } from '../../../../shared/contract/formulation';
import type { Disclosure, P, Speaker, Statement } from '../../../../shared/domain/statement/statement';
import type { StatementId } from '../../../../shared/kernel/ids';
import { newId } from '../../api/new-id';
import { typedKinds } from './card-words';

/** What the form asks about a statement beside its words. */
export interface AboutStatement {
  readonly speaker: Speaker | null;
  readonly kind: (typeof typedKinds)[number];
  readonly source: string;
  readonly disclosure: Disclosure;
  readonly p: P;
}

/** What the form begins with: what the statement says of itself, or the column it was opened from. */
export function aboutCard(card: FormulationCard | null, p: P): AboutStatement {
  if (card === null) return { speaker: null, kind: 'reported', source: '', disclosure: 'family-can-see', p };
  const { speaker, kind, source, disclosure } = card.statement;
  return { speaker, kind: typedKinds.find((one) => one === kind) ?? 'fact', source, disclosure, p: card.p };
}

/** The statement the form makes; a corrected one keeps its id, the people it is about and when it happened. */
export function statementOf(card: FormulationCard | null, text: string, about: AboutStatement & { readonly speaker: Speaker }): Statement {
  return {
    ...about,
    id: card?.id ?? newId<StatementId>(),
    text,
    people: card?.statement.people ?? [],
    happenedOn: card?.statement.happenedOn ?? null,
  };
}
