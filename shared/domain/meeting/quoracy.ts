import type { AgencyId, ColleagueId, DisciplineId, DiscussionId } from '../../kernel/ids';
import type { Quoracy } from '../discussion/events';
import type { QuorumRule } from '../hub/events';

/** What quoracy needs to know of somebody at the table. */
export interface AtTable {
  readonly who: ColleagueId;
  readonly agency: AgencyId;
  readonly discipline: DisciplineId;
  readonly mayChair: boolean;
  readonly mayMinute: boolean;
}

export interface WrittenBy {
  readonly discipline: DisciplineId;
  /** Null: for the whole meeting. */
  readonly item: DiscussionId | null;
}

export interface MeetingQuoracy {
  readonly quorate: boolean;
  readonly hasChair: boolean;
  readonly hasMinuteTaker: boolean;
  /** Agencies at the table. */
  readonly agencies: number;
  /** How many more agencies are needed; 0 when there are enough. */
  readonly agenciesShort: number;
  /** The discipline the hub's rule names and nobody brings, or null. */
  readonly missing: DisciplineId | null;
}

/**
 * Whether the meeting can decide: chair or deputy, minute-taker (not the same person), enough agencies, and the
 * discipline the hub's rule names.
 * @param here Those at the table now; worked out again at every arrival and departure.
 * @source practice.md §1.9, default rule (a).
 */
export function meetingQuoracy(rule: QuorumRule, here: readonly AtTable[]): MeetingQuoracy {
  const hasChair = here.some(({ mayChair }) => mayChair);
  const hasMinuteTaker = here.some(
    (taker) => taker.mayMinute && (!hasChair || here.some((chair) => chair.mayChair && chair.who !== taker.who)),
  );
  const agencies = new Set(here.map(({ agency }) => agency)).size;
  const agenciesShort = Math.max(0, rule.agencies - agencies);
  const isThere = rule.discipline === null || here.some(({ discipline }) => discipline === rule.discipline);
  return {
    quorate: hasChair && hasMinuteTaker && agenciesShort === 0 && isThere,
    hasChair,
    hasMinuteTaker,
    agencies,
    agenciesShort,
    missing: isThere ? null : rule.discipline,
  };
}

/**
 * Whether one item can be decided for good: the meeting is quorate and every discipline the item needs is at the table
 * or has contributed in writing, for this item or for the whole meeting.
 * @returns `missing` and `inWriting` in the order of the item's needs.
 * @source practice.md §1.9, default rules (b), (c) and (e).
 */
export function itemQuoracy(
  item: { readonly id: DiscussionId; readonly needs: readonly DisciplineId[] },
  here: readonly AtTable[],
  written: readonly WrittenBy[],
  meeting: Pick<MeetingQuoracy, 'quorate'>,
): Quoracy {
  const isHere = (need: DisciplineId): boolean => here.some(({ discipline }) => discipline === need);
  const wrote = (need: DisciplineId): boolean =>
    written.some(({ discipline, item: about }) => discipline === need && (about === null || about === item.id));
  const missing = item.needs.filter((need) => !isHere(need) && !wrote(need));
  return {
    quorate: meeting.quorate && missing.length === 0,
    missing,
    inWriting: item.needs.filter((need) => !isHere(need) && wrote(need)),
  };
}
