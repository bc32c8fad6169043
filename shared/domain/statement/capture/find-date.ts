import type { CalendarDate } from '../../../kernel/calendar-date';
import { dateRules, dueRules, todayRule, type DateRule, type Lean } from './date-words';

/** A day that was said, and where: offsets are UTF-16 units. */
export interface FoundDate {
  readonly date: CalendarDate;
  readonly from: number;
  readonly to: number;
}

const said = compile(dateRules, '');
const due = compile([...dateRules, todayRule, ...dueRules], '(?:by |before |until |due )');
const planned = compile([todayRule, ...dateRules], '');

/**
 * When something happened, from plain words: "on 6 March", "last Tuesday", "yesterday". Days ahead of today are left
 * alone, and so is "since Saturday": it says how long, not when.
 */
export function findHappenedOn(text: string, today: CalendarDate): FoundDate | null {
  return first(text, said, today, 'past', (date) => date <= today);
}

/** By when something is promised: "by Wed", "before 16 March", "a week on Tuesday". Days behind today are left alone. */
export function findDue(text: string, today: CalendarDate): FoundDate | null {
  const ahead = (date: CalendarDate): boolean => date >= today;
  return first(text, due, today, 'future', ahead) ?? first(text, planned, today, 'future', ahead);
}

interface Compiled {
  readonly pattern: RegExp;
  readonly read: DateRule['read'];
}

function compile(rules: readonly DateRule[], before: string): readonly Compiled[] {
  return rules.map(({ shape, read }) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}/.-])${before}(?:${shape})(?![\\p{L}\\p{N}/-])`, 'giu'),
    read,
  }));
}

function first(
  text: string,
  rules: readonly Compiled[],
  today: CalendarDate,
  lean: Lean,
  fits: (date: CalendarDate) => boolean,
): FoundDate | null {
  const said = rules
    .flatMap(({ pattern, read }) =>
      [...text.matchAll(pattern)].map((match) => ({
        date: read(
          match.slice(1).map((group) => group ?? ''),
          today,
          lean,
        ),
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    // The first one said; of two that begin together the longer phrase.
    .toSorted((left, right) => left.from - right.from || right.to - left.to);
  return (
    said
      // "A week on Tuesday" is one phrase: the "on Tuesday" within it says nothing of its own.
      .filter(({ from }, index) => !said.slice(0, index).some((longer) => longer.to > from))
      .filter(({ from }) => !/\b(?:since|until|till) $/i.test(text.slice(0, from)))
      .flatMap(({ date, from, to }) => (date !== null && fits(date) ? [{ date, from, to }] : []))[0] ?? null
  );
}
