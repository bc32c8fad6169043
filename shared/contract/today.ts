import { z } from 'zod';
import type { Tint, TimeOfDay } from '../domain/hub/events';
import type { Route, UrgentFlag } from '../domain/request/events';
import type { CalendarDate } from '../kernel/calendar-date';
import type { ActionId, ColleagueId, RequestId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { query } from './define';

export interface WaitingRequest {
  readonly request: RequestId;
  readonly receivedAt: Instant;
  readonly route: Route;
  readonly requestedBy: string;
  readonly urgent: readonly UrgentFlag[];
  /** The beginning of what was asked for, as it was said. */
  readonly words: string;
}

export interface OverdueAction {
  readonly action: ActionId;
  readonly text: string;
  readonly familyName: string | null;
  readonly owner: {
    readonly who: ColleagueId;
    readonly name: string;
    readonly code: string;
    readonly agencyName: string;
    readonly tint: Tint;
  } | null;
  readonly daysLate: number;
  readonly isBlocked: boolean;
}

/** What needs somebody now, beside the agenda. Totals count what the colleague may see. */
export interface TodayWork {
  readonly today: CalendarDate;
  readonly now: TimeOfDay;
  readonly requests: { readonly total: number; readonly urgent: number; readonly rows: readonly WaitingRequest[] };
  readonly overdue: { readonly total: number; readonly blocked: number; readonly rows: readonly OverdueAction[] };
  readonly minutes: { readonly toCheck: number; readonly toSign: number };
}

export const todayContract = {
  'today.show': query<TodayWork>()(z.strictObject({}), ['request', 'action', 'discussion', 'minute', 'family', 'meeting', 'colleague']),
} as const;
