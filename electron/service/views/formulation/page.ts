import type { FormulationCard, FormulationPage, PlanAction } from '../../../../shared/contract/formulation';
import type { AgreedVersion } from '../../../../shared/domain/formulation/state';
import type { Draft } from '../../../../shared/domain/formulation/draft';
import type { FormulationVersion, PlacedStatement } from '../../../../shared/domain/formulation/events';
import type { Speaker } from '../../../../shared/domain/statement/statement';
import type { ColleagueId, StatementId } from '../../../../shared/kernel/ids';
import type { Directory, Discipline } from '../../desk/directory';
import type { FamilyActionRecord, PersonRecord, StatementRecord } from './sql';

/** What the words of a page are looked up in. */
export interface Lookup {
  readonly directory: Directory;
  readonly people: readonly PersonRecord[];
  readonly statements: ReadonlyMap<StatementId, StatementRecord>;
  readonly actions: readonly FamilyActionRecord[];
  readonly versions: readonly AgreedVersion[];
}

/**
 * A draft or an agreed version as a page.
 * @param before The version it is compared with for "new" and "was"; null before the first.
 */
export function pageOf(
  draft: Draft & Pick<FormulationVersion, 'actions'>,
  before: FormulationVersion | null,
  lookup: Lookup,
): FormulationPage {
  const known = before === null ? null : new Set(before.items.map(({ statement }) => statement.id));
  const cards = draft.items.map((item) => cardOf(item, draft, known, lookup));
  const textOf = new Map(cards.map(({ id, statement }) => [id, statement.text]));
  return {
    cards,
    hypothesis: draft.hypothesis,
    priorities: draft.priorities.map((priority) => ({ ...priority, text: textOf.get(priority.factor) ?? '' })),
    goals: draft.goals,
    plan: draft.actions.flatMap(({ action, goal }) => {
      const record = lookup.actions.find((one) => one.action === action);
      return record === undefined ? [] : [{ ...planAction(record, lookup.directory), goal }];
    }),
    confidenceBefore: before?.hypothesis.confidence ?? null,
  };
}

function cardOf(item: PlacedStatement, draft: Draft, known: ReadonlySet<StatementId> | null, lookup: Lookup): FormulationCard {
  const { statement, saidIn, p } = item;
  const record = lookup.statements.get(statement.id);
  const rank = draft.priorities.findIndex(({ factor }) => factor === statement.id) + 1;
  return {
    id: statement.id,
    p,
    statement,
    ...voiceOf(statement.speaker, lookup),
    typedBy: record === undefined ? null : nameOf(record.typedBy, lookup.directory),
    typedAt: record?.typedAt ?? null,
    saidIn,
    isLinked: draft.hypothesis.links.includes(statement.id),
    rank: rank === 0 ? null : rank,
    isNew: known !== null && !known.has(statement.id),
    versions: lookup.versions.flatMap(({ version }) =>
      version.items.some((one) => one.statement.id === statement.id) ? [version.number] : [],
    ),
  };
}

function voiceOf(speaker: Speaker, lookup: Lookup): Pick<FormulationCard, 'agency' | 'speaker'> {
  if (speaker.kind === 'family') {
    const name = lookup.people.find(({ id }) => id === speaker.person)?.name ?? '';
    return { agency: { code: 'FAM', name: '', tint: 'fam' }, speaker: name };
  }
  const seat = seatOf(speaker.colleague, lookup.directory);
  return { agency: seat ?? { code: '–', name: '', tint: 'none' }, speaker: nameOf(speaker.colleague, lookup.directory) };
}

/** An action as a row of the plan. */
export function planAction(record: FamilyActionRecord, directory: Directory): PlanAction {
  return {
    id: record.action,
    text: record.text,
    goal: record.goal,
    due: record.due,
    agency: record.owner === null ? null : seatOf(record.owner, directory),
    owner: record.owner === null ? '' : nameOf(record.owner, directory),
    isEnded: record.outcome !== 'open',
  };
}

function seatOf(colleague: ColleagueId, directory: Directory): Pick<Discipline, 'code' | 'name' | 'tint'> | null {
  const discipline = directory.colleague(colleague)?.discipline;
  const seat = discipline === undefined ? null : directory.discipline(discipline);
  return seat === null ? null : { code: seat.code, name: seat.name, tint: seat.tint };
}

function nameOf(colleague: ColleagueId, directory: Directory): string {
  return directory.colleague(colleague)?.name ?? '';
}
