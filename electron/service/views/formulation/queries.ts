import type { FormulationAnswer } from '../../../../shared/contract/formulation';
import { planOf } from '../../../../shared/domain/formulation/agree';
import { formulationAggregate } from '../../../../shared/domain/formulation/decide';
import { draftOf } from '../../../../shared/domain/formulation/draft';
import type { FormulationEvent } from '../../../../shared/domain/formulation/events';
import { fold } from '../../../../shared/kernel/aggregate';
import type { Recorded } from '../../../../shared/kernel/event';
import type { FamilyId } from '../../../../shared/kernel/ids';
import type { DeskContext, QueryHandlers } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { all, first } from '../../vault/sql';
import { changesSince } from './changes';
import { saidStatement } from './facts';
import { pageOf, planAction, type Lookup } from './page';
import * as statements from './sql';

export const formulationQueries: QueryHandlers<'formulation.show'> = {
  'formulation.show': ({ family }, context) => formulationOf(family, context),
};

function formulationOf(family: FamilyId, context: DeskContext): FormulationAnswer | null {
  const db = context.db('hub');
  const name = isVisible(context.visible, family) ? first<{ name: string }>(db, statements.familyName(family))?.name : undefined;
  if (name === undefined) return null;
  // A stream only ever holds the events of its own aggregate.
  const events = context.load('hub', { kind: 'formulation', id: family }) as readonly Recorded<FormulationEvent>[];
  const state = fold(formulationAggregate, events);
  const records = all<statements.StatementRecord>(db, statements.statementsOf(family));
  const actions = all<statements.FamilyActionRecord>(db, statements.familyActions(family));
  const people = all<statements.PersonRecord>(db, statements.familyPeople(family));
  const { directory } = context;
  const { versions } = state;
  const lookup: Lookup = { directory, people, statements: new Map(records.map((one) => [one.id, one])), actions, versions };
  const draft = draftOf(state, records.flatMap(saidStatement));
  const last = versions.at(-1)?.version ?? null;
  return {
    family: { id: family, name },
    sixthP: directory.hub.sixthP,
    draft: pageOf({ ...draft, actions: planOf(draft.goals, actions) }, last, lookup),
    versions: versions.map(({ version, agreedAt, agreedBy }, index) => ({
      ...pageOf(version, versions[index - 1]?.version ?? null, lookup),
      number: version.number,
      agreedAt,
      agreedBy: directory.colleague(agreedBy)?.name ?? '',
    })),
    changes: last === null ? null : changesSince(last, draft),
    people,
    actions: actions.map((action) => planAction(action, directory)),
    version: events.length,
  };
}
