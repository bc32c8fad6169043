import type { ActionCounts, ActionDetail, ActionListAnswer } from '../../../../shared/contract/action';
import { actionAggregate } from '../../../../shared/domain/action/decide';
import type { ActionEvent } from '../../../../shared/domain/action/events';
import { fold } from '../../../../shared/kernel/aggregate';
import { addDays } from '../../../../shared/kernel/calendar-date';
import type { Recorded } from '../../../../shared/kernel/event';
import type { ActionId, ColleagueId } from '../../../../shared/kernel/ids';
import type { DeskContext, QueryHandlers } from '../../desk/handlers';
import { all, first } from '../../vault/sql';
import { actionContext } from './facts';
import { permittedActs } from './permitted';
import { actionRow, agenciesAt, keptOnTime, ownersOf } from './rows';
import * as statements from './sql';
import { stepsOf } from './steps';

/** How far back "done on time" looks. */
const windowDays = 90;

export const actionsQueries: QueryHandlers<'action.list' | 'action.counts' | 'action.show' | 'action.ofDiscussion'> = {
  'action.list': ({ filter, discipline }, context): ActionListAnswer => {
    const { directory, today, visible } = context;
    const db = context.db('hub');
    const owners = discipline === null ? null : ownersOf(discipline, directory);
    const question = { filter, owners, mine: context.by, today, visible };
    const records = all<statements.ActionRecord>(db, statements.actionList(question));
    const kept = all<{ owner: ColleagueId; promised: number; kept: number }>(
      db,
      statements.keptByOwner(visible, addDays(today, -windowDays), today),
    );
    return {
      rows: records.map((record) => actionRow(record, directory, today)),
      total: first<{ total: number }>(db, statements.actionCount(question))?.total ?? 0,
      counts: countsFor(context),
      keptOnTime: keptOnTime(kept, directory),
      agencies: agenciesAt(directory),
      today,
    };
  },
  'action.counts': (_input, context) => countsFor(context),
  'action.show': ({ action }, context) => detailOf(action, context),
  'action.ofDiscussion': ({ discussion }, { db, directory, today, visible }) =>
    all<statements.ActionRecord>(db('hub'), statements.actionsOfDiscussion(discussion, visible)).map((record) =>
      actionRow(record, directory, today),
    ),
};

function countsFor({ db, today, visible }: DeskContext): ActionCounts {
  const hub = db('hub');
  const open = first<Omit<ActionCounts, 'done' | 'all'>>(hub, statements.openCounts(visible, today));
  const ended = first<{ ended: number; checked: number }>(hub, statements.endedCounts(visible));
  const counted = open ?? { open: 0, overdue: 0, notYetAccepted: 0, toCheck: 0, blocked: 0 };
  return { ...counted, done: ended?.checked ?? 0, all: counted.open + (ended?.ended ?? 0) };
}

function detailOf(action: ActionId, context: DeskContext): ActionDetail | null {
  const { directory, visible } = context;
  const db = context.db('hub');
  const record = first<statements.ActionRecord>(db, statements.actionById(action, visible));
  if (record === null) return null;
  // A stream only ever holds the events of its own aggregate.
  const events = context.load('hub', { kind: 'action', id: action }) as readonly Recorded<ActionEvent>[];
  const steps = stepsOf(events, (id) => directory.colleague(id)?.name ?? '');
  const last = steps.findLast(({ what }) => what === 'not-possible' || what === 'not-done' || what === 'declined');
  const somebody = directory.colleagues().find(({ id }) => id !== record.owner);
  const isDone = record.outcome === 'done' || record.outcome === 'checked';
  const isGivenUp = record.outcome === 'not-possible' || record.outcome === 'not-done' || record.acceptance === 'declined';
  return {
    ...actionRow(record, directory, context.today),
    blockedWhy: record.blocked ?? '',
    evidence: isDone ? (steps.findLast(({ what }) => what === 'done')?.words ?? '') : '',
    why: isGivenUp ? (last?.words ?? '') : '',
    discussion: record.discussion,
    steps,
    may: permittedActs(fold(actionAggregate, events), actionContext(context, record.discussion), somebody?.id ?? context.by),
    version: events.length,
  };
}
