import type { CalendarDate } from '../../../kernel/calendar-date';
import type { ColleagueId } from '../../../kernel/ids';
import type { LevelOfNeed } from '../../family/events';
import { findDue } from './find-date';
import { startsWords } from './fold-text';
import type { Promiser } from './read-action';

/** A decision read from one typed line. */
export interface DecisionDraft {
  readonly text: string;
  readonly reason: string;
  readonly level: LevelOfNeed | null;
  readonly changesIf: string;
}

const changes = /(?:^|[.;,]?\s+)(?:this )?changes? if:?\s+(.+)$/is;
const because = /[,;]?\s+because:?\s+(.+)$/is;
const levelSaid = /\blevel ([1-4])\b/i;

/** "Stay at level 3 because home and school are easing. Changes if: unexplained cash." The text keeps the words typed. */
export function readDecision(line: string): DecisionDraft {
  const change = changes.exec(line);
  const rest = change ? line.slice(0, change.index) : line;
  const why = because.exec(rest);
  return {
    text: (why ? rest.slice(0, why.index) : rest).trim(),
    reason: sentence(why?.[1] ?? ''),
    level: levelOf(levelSaid.exec(line)?.[1]),
    changesIf: sentence(change?.[1] ?? ''),
  };
}

/** What a decision line agrees beside the decision: "review in six weeks", "Bethan to lead". Null where it says nothing. */
export function readAgreedWith(
  line: string,
  promisers: readonly Promiser[],
  today: CalendarDate,
): { readonly reviewOn: CalendarDate | null; readonly lead: ColleagueId | null } {
  const review = /\breview(?:ed|ing)?\b(.*)$/is.exec(line);
  const named = /([\p{L}'’-]+(?: [\p{L}'’-]+)?) (?:leads|to lead|will lead|is the lead)\b/u.exec(line)?.[1];
  return { reviewOn: review ? (findDue(review[1] ?? '', today)?.date ?? null) : null, lead: leadNamed(named, promisers) };
}

/** The one person the words name; "and Bethan leads" names her by the last word. */
function leadNamed(words: string | undefined, promisers: readonly Promiser[]): ColleagueId | null {
  if (words === undefined) return null;
  for (const name of [words, words.slice(words.lastIndexOf(' ') + 1)]) {
    const [one, ...others] = promisers.filter((promiser) => startsWords(promiser.name, name));
    if (one !== undefined && others.length === 0) return one.colleague;
  }
  return null;
}

function levelOf(digit: string | undefined): LevelOfNeed | null {
  const levels: Readonly<Record<string, LevelOfNeed>> = { 1: 1, 2: 2, 3: 3, 4: 4 };
  return levels[digit ?? ''] ?? null;
}

function sentence(text: string): string {
  const trimmed = text.trim().replace(/^[.;,\s]+/, '');
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
