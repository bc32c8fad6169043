import type { LevelOfNeed } from '../../family/events';

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

function levelOf(digit: string | undefined): LevelOfNeed | null {
  const levels: Readonly<Record<string, LevelOfNeed>> = { 1: 1, 2: 2, 3: 3, 4: 4 };
  return levels[digit ?? ''] ?? null;
}

function sentence(text: string): string {
  const trimmed = text.trim().replace(/^[.;,\s]+/, '');
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
}
