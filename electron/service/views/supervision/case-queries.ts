import type { CaseSupervisionAct, CaseSupervisionRow, CaseSupervisionShown } from '../../../../shared/contract/case-supervision';
import { caseSupervisionAggregate } from '../../../../shared/domain/case-supervision/decide';
import type { CaseSupervisionEvent } from '../../../../shared/domain/case-supervision/events';
import type { CaseSupervisionState } from '../../../../shared/domain/case-supervision/state';
import { fold } from '../../../../shared/kernel/aggregate';
import type { Recorded } from '../../../../shared/kernel/event';
import type { FamilyId, SupervisionId } from '../../../../shared/kernel/ids';
import { pairName, type DeskContext, type QueryHandlers } from '../../desk/handlers';
import { load, versionOf } from '../../journal/journal';
import { all, first, type ReadDb, type Sql } from '../../vault/sql';
import { named, pairsOf, type Pair } from './pairs';
import { caseNamed, casesWith, everyCase, familyNamed, type CaseRecord } from './sql';

export const caseSupervisionQueries: QueryHandlers<'caseSupervision.list' | 'caseSupervision.read'> = {
  'caseSupervision.list': (_input, context) =>
    pairsOf(context, 'either')
      .flatMap((pair) => rowsOf(context, pair, everyCase))
      .sort((left, right) => (left.on === right.on ? before(left.supervision, right.supervision) : before(right.on, left.on))),
  'caseSupervision.read': ({ relationship: id, supervision }, context) => {
    const relationship = context.directory.relationships().get(id);
    return relationship === undefined ? null : shownOf(context, { id, relationship, db: context.db(pairName(id)) }, supervision);
  },
};

/** Decisions that wait for the approval of the colleague with the seat, the longest waiting first. */
export function casesToApprove(context: DeskContext): CaseSupervisionRow[] {
  return pairsOf(context, 'supervisor')
    .filter(({ relationship }) => relationship.to === null)
    .flatMap((pair) => rowsOf(context, pair, casesWith('decided')))
    .sort((left, right) => before(left.on, right.on) || before(left.supervision, right.supervision));
}

/** Supervision of a family as its events tell it. */
export function caseAt(db: ReadDb, supervision: SupervisionId): CaseSupervisionState {
  // A stream only ever holds the events of its own aggregate.
  return fold(
    caseSupervisionAggregate,
    load(db, { kind: 'case-supervision', id: supervision }) as readonly Recorded<CaseSupervisionEvent>[],
  );
}

function rowsOf(context: DeskContext, pair: Pair, which: Sql): CaseSupervisionRow[] {
  return all<CaseRecord>(pair.db, which).map((record) => rowOf(context, pair, record));
}

function rowOf(context: DeskContext, { id, relationship }: Pair, { id: supervision, ...record }: CaseRecord): CaseSupervisionRow {
  return {
    ...record,
    relationship: id,
    supervision,
    familyName: nameOf(context, record.family),
    supervisor: named(context.directory, relationship.supervisor),
    supervisee: named(context.directory, relationship.supervisee),
    isFrozen: relationship.to !== null,
  };
}

/** Null for a family this colleague may not see, also for whoever holds no key to the families at all. */
function nameOf({ session, visible }: DeskContext, family: FamilyId): string | null {
  const { hub } = session.vaults;
  return hub === null ? null : (first<{ name: string }>(hub.read, familyNamed(family, visible))?.name ?? null);
}

function shownOf(context: DeskContext, pair: Pair, supervision: SupervisionId): CaseSupervisionShown | null {
  const { directory, by } = context;
  const [state, record] = [caseAt(pair.db, supervision), first<CaseRecord>(pair.db, caseNamed(supervision))];
  if (state === null || record === null) return null;
  const side = pair.relationship.supervisor === by ? 'supervisor' : 'supervisee';
  const row = rowOf(context, pair, record);
  return {
    ...row,
    side,
    content: state.content,
    decision: state.decision?.words ?? '',
    decidedBy: state.decision && named(directory, state.decision.by),
    promoted: state.promoted && { by: named(directory, state.promoted.by), at: state.promoted.at },
    version: versionOf(pair.db, { kind: 'case-supervision', id: supervision }),
    may: actsOn(row, side),
  };
}

/** What somebody may do now, so that a screen offers nothing that would be refused. */
function actsOn({ status, isFrozen }: CaseSupervisionRow, side: CaseSupervisionShown['side']): CaseSupervisionAct[] {
  if (isFrozen || status === 'promoted') return [];
  return status === 'decided' && side === 'supervisor' ? ['write', 'decide', 'promote'] : ['write', 'decide'];
}

function before(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
