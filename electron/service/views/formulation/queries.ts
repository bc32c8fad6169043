import type { Formulation, FormulationAnswer } from '../../../../shared/contract/formulation';
import { planOf } from '../../../../shared/domain/formulation/agree';
import { formulationAggregate } from '../../../../shared/domain/formulation/decide';
import { draftOf } from '../../../../shared/domain/formulation/draft';
import type { FormulationEvent } from '../../../../shared/domain/formulation/events';
import { fold } from '../../../../shared/kernel/aggregate';
import type { Recorded } from '../../../../shared/kernel/event';
import { isStillOpen } from '../../../../shared/domain/access/opening';
import type { FamilyId } from '../../../../shared/kernel/ids';
import type { Instant } from '../../../../shared/kernel/instant';
import type { DeskContext, QueryHandlers } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { all, first } from '../../vault/sql';
import { changesSince } from './changes';
import { saidStatement } from './facts';
import { pageOf, planAction, type Lookup } from './page';
import * as statements from './sql';

export const formulationQueries: QueryHandlers<'formulation.show'> = {
  'formulation.show': ({ family }, context) => answerFor(family, context),
};

function answerFor(family: FamilyId, context: DeskContext): FormulationAnswer {
  const db = context.db('hub');
  const known = isVisible(context.visible, family) ? first<{ name: string }>(db, statements.familyName(family)) : null;
  if (known === null) return { state: 'unknown' };
  const opened = first<{ at: Instant }>(db, statements.openedAt(family, context.by));
  if (!isStillOpen(opened?.at ?? null, context.now)) return { state: 'not-opened' };
  return { state: 'open', formulation: formulationOf({ id: family, name: known.name }, context) };
}

function formulationOf(family: Formulation['family'], context: DeskContext): Formulation {
  const db = context.db('hub');
  // A stream only ever holds the events of its own aggregate.
  const events = context.load('hub', { kind: 'formulation', id: family.id }) as readonly Recorded<FormulationEvent>[];
  const state = fold(formulationAggregate, events);
  const records = all<statements.StatementRecord>(db, statements.statementsOf(family.id));
  const actions = all<statements.FamilyActionRecord>(db, statements.familyActions(family.id));
  const people = all<statements.PersonRecord>(db, statements.familyPeople(family.id));
  const { directory } = context;
  const { versions } = state;
  const lookup: Lookup = { directory, people, statements: new Map(records.map((one) => [one.id, one])), actions, versions };
  const draft = draftOf(state, records.flatMap(saidStatement));
  const last = versions.at(-1)?.version ?? null;
  return {
    family,
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
