import type { Context } from '../../kernel/aggregate';
import { isBefore, type CalendarDate } from '../../kernel/calendar-date';
import type { FamilyId, RelationshipId, ThemeId } from '../../kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../kernel/result';

/**
 * What the hub may know of vaults it cannot open: that something took place, and when. No text, no title, no author.
 * @source architecture.md §5
 */
export type MarkerEvent =
  | { readonly type: 'NoteWaiting'; readonly v: 1; readonly relationship: RelationshipId; readonly on: CalendarDate }
  /** Whole days from sharing to sign-off. */
  | { readonly type: 'NoteSignedOff'; readonly v: 1; readonly on: CalendarDate; readonly daysToSignOff: number }
  | { readonly type: 'ThemeCounted'; readonly v: 1; readonly theme: ThemeId }
  | {
      readonly type: 'CaseSupervisionHeld';
      readonly v: 1;
      readonly relationship: RelationshipId;
      readonly family: FamilyId;
      readonly on: CalendarDate;
      readonly next: CalendarDate | null;
    }
  | {
      readonly type: 'SupervisionHeld';
      readonly v: 1;
      readonly relationship: RelationshipId;
      readonly on: CalendarDate;
      readonly next: CalendarDate | null;
    }
  | {
      readonly type: 'GroupReflectionHeld';
      readonly v: 1;
      readonly on: CalendarDate;
      readonly attendance: number;
      readonly themes: readonly ThemeId[];
    };

export type GroupHeld = Omit<Extract<MarkerEvent, { type: 'GroupReflectionHeld' }>, 'type' | 'v'>;

export interface GroupContext extends Context {
  readonly isTheme: (theme: ThemeId) => boolean;
}

/** A group reflection leaves how many came and what it was about, and nothing that was said. @source practice.md §2.2 */
export function decideGroup(
  isThere: boolean,
  { on, attendance, themes }: GroupHeld,
  { today, isTheme }: GroupContext,
): Result<readonly MarkerEvent[], Refusal<'supervision-in-future' | 'supervision-exists' | 'theme-unknown'>> {
  if (isThere) return refuse('supervision-exists');
  if (isBefore(today, on)) return refuse('supervision-in-future');
  if (!themes.every(isTheme)) return refuse('theme-unknown');
  return ok([{ type: 'GroupReflectionHeld', v: 1, on, attendance, themes: [...new Set(themes)] }]);
}
