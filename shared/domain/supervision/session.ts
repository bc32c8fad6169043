import type { Aggregate, Context } from '../../kernel/aggregate';
import { canonicalJson } from '../../kernel/canonical-json';
import { isBefore, type CalendarDate } from '../../kernel/calendar-date';
import { ok, refuse, type Refusal, type Result } from '../../kernel/result';

/** A session that took place between two people; both have it, in the vault of the two. */
export interface SupervisionHeld {
  readonly on: CalendarDate;
  readonly minutes: number;
  /** What both keep of it; empty where only the day is kept. */
  readonly words: string;
  readonly next: CalendarDate | null;
}

export type SupervisionSessionEvent = { readonly type: 'SupervisionHeld'; readonly v: 1 } & SupervisionHeld;

export interface SessionContext extends Context {
  readonly isFrozen: boolean;
  /** The relationship's scope has sessions in it. */
  readonly takesSessions: boolean;
  /** Supervision by a home agency keeps no words here, only that it took place. */
  readonly takesWords: boolean;
}

export type SessionRefusal = Refusal<
  | 'relationship-ended'
  | 'relationship-takes-no-sessions'
  | 'relationship-takes-no-words'
  | 'supervision-in-future'
  | 'supervision-exists'
  | 'case-next-past'
>;

/** That supervision took place, recorded by either of the two. @source practice.md §2.3 */
export const sessionAggregate: Aggregate<SupervisionHeld | null, SupervisionHeld, SupervisionSessionEvent, SessionRefusal, SessionContext> =
  {
    initial: null,
    evolve: (state, { body: { on, minutes, words, next } }) => state ?? { on, minutes, words, next },
    decide: (state, held, context) => {
      if (context.isFrozen) return refuse('relationship-ended');
      return check(held, context) ?? record(state, { ...held, words: held.words.trim() });
    },
  };

function check(
  { on, words, next }: SupervisionHeld,
  context: SessionContext,
): { readonly ok: false; readonly refusal: SessionRefusal } | null {
  if (!context.takesSessions) return refuse('relationship-takes-no-sessions');
  if (!context.takesWords && words.trim() !== '') return refuse('relationship-takes-no-words');
  if (isBefore(context.today, on)) return refuse('supervision-in-future');
  return next !== null && isBefore(next, on) ? refuse('case-next-past') : null;
}

function record(state: SupervisionHeld | null, held: SupervisionHeld): Result<readonly SupervisionSessionEvent[], SessionRefusal> {
  if (state === null) return ok([{ type: 'SupervisionHeld', v: 1, ...held }]);
  return canonicalJson(state) === canonicalJson(held) ? ok([]) : refuse('supervision-exists');
}
