import { addDays, type CalendarDate } from '../../kernel/calendar-date';
import type { DisciplineId, FamilyId, RequestId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { AgendaItem, ItemKind } from './events';
import { inStandingOrder, usualMinutes } from './standing-order';

/** An item before it is listed; its id is minted when it is. */
export type Suggestion = Omit<AgendaItem, 'id'> & {
  /** For a review: the day it is due. */
  readonly due: CalendarDate | null;
  /** When somebody stepped up about the family, while no meeting has spoken of them since; the reason it is offered. */
  readonly steppedUpAt: Instant | null;
};

/** What is open, from every part of the record. Families and requests already listed are left out by the caller. */
export interface OpenWork {
  /** Families somebody stepped up about and that no meeting since has spoken of, the longest waiting first. */
  readonly steppedUp: readonly { readonly family: FamilyId; readonly at: Instant }[];
  /** The longest waiting first. */
  readonly comingBack: readonly AgendaItem[];
  /** Triaged to the hub's meeting and not yet on an agenda, the oldest first. */
  readonly requests: readonly { readonly request: RequestId; readonly family: FamilyId }[];
  readonly reviews: readonly { readonly family: FamilyId; readonly due: CalendarDate }[];
  readonly urgentRequests: number;
  readonly overdueActions: number;
  readonly needsOf: (family: FamilyId) => readonly DisciplineId[];
}

export interface AgendaRules {
  readonly on: CalendarDate;
  readonly minutes: number;
  readonly mostItems: number;
  readonly titleOf: (kind: 'welcome' | 'overdue-actions' | 'urgent') => string;
  /** The purpose question a family's item starts with; the chair makes it their own. */
  readonly questionOf: (kind: ItemKind) => string;
  /** The same after somebody stepped up: it says when. */
  readonly steppedUpQuestion: (at: Instant) => string;
}

export interface SuggestedAgenda {
  /** In the standing order. */
  readonly listed: readonly Suggestion[];
  /** What did not fit or is due soon, the most pressing first. */
  readonly couldGoOn: readonly Suggestion[];
}

/** How many days ahead a review is offered, so that a quiet day can take it. */
const soonDays = 7;

/**
 * The agenda of a daily meeting from open work: the standing matters that have something in them, then families
 * somebody stepped up about, what comes back, new requests and reviews due, as many as the meeting's minutes and most
 * items hold. One item for a family.
 * @source practice.md §1.2 row 5.
 */
export function suggestAgenda(work: OpenWork, rules: AgendaRules): SuggestedAgenda {
  const standing = standingMatters(work, rules);
  const listed: Suggestion[] = [...standing];
  const couldGoOn: Suggestion[] = [];
  let minutes = standing.reduce((total, item) => total + item.minutes, 0);
  for (const matter of onePerFamily(familyMatters(work, rules))) {
    const isDue = matter.due === null || matter.due <= rules.on;
    if (isDue && listed.length < rules.mostItems && minutes + matter.minutes <= rules.minutes) {
      listed.push(matter);
      minutes += matter.minutes;
    } else {
      couldGoOn.push(matter);
    }
  }
  return { listed: inStandingOrder(listed), couldGoOn };
}

function standingMatters(work: OpenWork, rules: AgendaRules): Suggestion[] {
  const kinds = [
    'welcome' as const,
    ...(work.overdueActions > 0 ? ['overdue-actions' as const] : []),
    ...(work.urgentRequests > 0 ? ['urgent' as const] : []),
  ];
  return kinds.map((kind) => ({ ...blank, kind, title: rules.titleOf(kind), minutes: usualMinutes[kind] }));
}

/**
 * The most pressing first: whose safety somebody stepped up about, then what waited longest, requests by age, and
 * reviews by the day they are due. What is listed of them is put into the standing order afterwards.
 */
function familyMatters(work: OpenWork, rules: AgendaRules): Suggestion[] {
  const back = work.comingBack.map(({ id, ...item }) => ({ ...item, carriedFrom: id, due: null, steppedUpAt: null }));
  const requests = work.requests.map(({ request, family }) => ({
    ...aboutFamily(work, rules, 'new-request', family),
    request,
  }));
  const soon = addDays(rules.on, soonDays);
  const reviews = work.reviews
    .filter(({ due }) => due <= soon)
    .toSorted((left, right) => (left.due < right.due ? -1 : Number(left.due > right.due)))
    .map(({ family, due }) => ({ ...aboutFamily(work, rules, 'review', family), due }));
  return [...work.steppedUp.map((one) => afterSteppingUp(work, rules, one)), ...back, ...requests, ...reviews];
}

/** An item of the family that waits already is taken up with it, so that it does not wait for ever. */
function afterSteppingUp(work: OpenWork, rules: AgendaRules, { family, at }: OpenWork['steppedUp'][number]): Suggestion {
  const waiting = work.comingBack.find((item) => item.family === family);
  return {
    ...aboutFamily(work, rules, 'escalation', family),
    ...(waiting && { request: waiting.request, presenter: waiting.presenter, needs: waiting.needs, carriedFrom: waiting.id }),
    question: rules.steppedUpQuestion(at),
    steppedUpAt: at,
  };
}

function aboutFamily(work: OpenWork, rules: AgendaRules, kind: ItemKind, family: FamilyId): Suggestion {
  return {
    ...blank,
    kind,
    family,
    question: rules.questionOf(kind),
    minutes: usualMinutes[kind],
    needs: work.needsOf(family),
  };
}

// What is left out here stays open work: it is suggested again once the family's first matter is done.
function onePerFamily(matters: readonly Suggestion[]): Suggestion[] {
  const seen = new Set<FamilyId>();
  return matters.filter(({ family }) => {
    if (family === null) return true;
    const isFirst = !seen.has(family);
    seen.add(family);
    return isFirst;
  });
}

const blank = {
  family: null,
  request: null,
  title: '',
  question: '',
  presenter: null,
  needs: [],
  carriedFrom: null,
  due: null,
  steppedUpAt: null,
} as const;
