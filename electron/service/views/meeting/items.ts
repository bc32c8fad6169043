import type { ItemState, NeedState, ShownItem, ShownNeed } from '../../../../shared/contract/meeting';
import { consentSummary, type ConsentSummary } from '../../../../shared/domain/family/consent-summary';
import type { Consent } from '../../../../shared/domain/family/events';
import { itemQuoracy, type AtTable, type MeetingQuoracy, type WrittenBy } from '../../../../shared/domain/meeting/quoracy';
import { agendaOf, type ListedItem, type MeetingState } from '../../../../shared/domain/meeting/state';
import { laterBy, minutesLeft, spentMs, startTimes } from '../../../../shared/domain/meeting/time-plan';
import type { TimeOfDay } from '../../../../shared/domain/hub/events';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { formatTime } from '../../../../shared/messages/dates';
import type { DeskContext } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { all } from '../../vault/sql';
import { itemQuoracyWords } from './quoracy-words';
import { consentsOf, familiesNamed, type FamilyRow } from './sql';

export interface Table {
  readonly here: readonly AtTable[];
  readonly written: readonly WrittenBy[];
  readonly quoracy: MeetingQuoracy;
  readonly isLive: boolean;
}

/** The items a colleague may see, with names, needs, quoracy and times as they stand now. */
export function shownItems(context: DeskContext, state: MeetingState, table: Table): ShownItem[] {
  const listed = agendaOf(state).filter(({ item }) => isVisible(context.visible, item.family));
  const families = listed.flatMap(({ item }) => (item.family === null ? [] : [item.family]));
  const names = namesOf(context, families);
  const consents = consentOf(context, families);
  const starts = startsOf(context, state, listed);
  return listed.map((one, index) => {
    const { item } = one;
    const quoracy = itemQuoracy(item, table.here, table.written, table.quoracy);
    return {
      ...item,
      familyName: item.family === null ? null : (names.get(item.family) ?? ''),
      consent: item.family === null ? null : (consents.get(item.family) ?? 'nobody-asked'),
      presenterName: item.presenter === null ? null : (context.directory.colleague(item.presenter)?.name ?? null),
      state: stateOf(one),
      why: one.progress.at === 'closed' ? one.progress.why : '',
      startsAt: starts[index] ?? '',
      extraMinutes: one.extraMinutes,
      spentMs: spentMs(
        one.spells.filter(({ to }) => to !== null),
        context.now,
      ),
      openedAt: one.spells.find(({ to }) => to === null)?.from ?? null,
      shownNeeds: shownNeeds(context, one, table),
      quoracy,
      quoracyWords: itemQuoracyWords(quoracy, table.quoracy, context.directory),
    };
  });
}

function stateOf({ progress }: ListedItem): ItemState {
  if (progress.at === 'closed') return progress.outcome;
  return progress.at === 'live' ? 'live' : 'todo';
}

function shownNeeds(context: DeskContext, { item }: ListedItem, table: Table): ShownNeed[] {
  return item.needs.flatMap((need) => {
    const discipline = context.directory.discipline(need);
    if (discipline === null) return [];
    const { code, name, tint } = discipline;
    return [{ discipline: need, code, name, tint, state: needState(item, need, table) }];
  });
}

function needState(item: ListedItem['item'], need: string, table: Table): NeedState {
  if (table.here.some(({ discipline }) => discipline === need)) return table.isLive ? 'here' : 'coming';
  const wrote = table.written.some(({ discipline, item: about }) => discipline === need && (about === null || about === item.id));
  return wrote ? 'in-writing' : 'missing';
}

/** Planned times before the meeting; once it runs, when an item was opened, or when it can be expected. */
function startsOf(context: DeskContext, state: MeetingState, listed: readonly ListedItem[]): TimeOfDay[] {
  if (state.status !== 'live')
    return startTimes(
      state.plan?.startsAt ?? '00:00',
      listed.map(({ item }) => item.minutes),
    );
  return listed.map((one, index) => {
    const opened = one.spells[0]?.from;
    if (opened !== undefined) return formatTime(opened);
    return laterBy(formatTime(context.now), minutesLeft(listed.slice(0, index).map((item) => timed(item, context.now))));
  });
}

/** An item as the time plan sees it. */
export function timed({ item, extraMinutes, progress, spells }: ListedItem, now: number) {
  const at = progress.at === 'removed' ? ('closed' as const) : progress.at;
  return { minutes: item.minutes, extraMinutes, at, spentMs: spentMs(spells, now) };
}

/** Names of families the colleague may see. */
export function namesOf(context: DeskContext, families: readonly FamilyId[]): ReadonlyMap<FamilyId, string> {
  const rows = all<FamilyRow>(context.db('hub'), familiesNamed(families, context.visible));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function consentOf(context: DeskContext, families: readonly FamilyId[]): ReadonlyMap<string, ConsentSummary> {
  const byFamily = new Map<string, (Consent | null)[]>();
  for (const row of all<{ family: string; consent: string | null }>(context.db('hub'), consentsOf(families))) {
    // The projection keeps the consent as the event gave it.
    const consent = row.consent === null ? null : (JSON.parse(row.consent) as Consent);
    byFamily.set(row.family, [...(byFamily.get(row.family) ?? []), consent]);
  }
  return new Map([...byFamily].map(([family, consents]) => [family, consentSummary(consents)]));
}
