import type { Recorded } from '../../kernel/event';
import type { ColleagueId, StatementId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Statement } from '../statement/statement';
import type { DiscussionEvent } from './events';

/** A line of the record with what happened to it. */
export interface KeptLine {
  readonly statement: Statement;
  readonly saidAt: Instant;
  readonly typedBy: ColleagueId;
  readonly isEdited: boolean;
  readonly isRemoved: boolean;
}

/** The lines after an event, in the order they stand. An event about a line nobody knows changes nothing. */
export function linesAfter(lines: readonly KeptLine[], { header, body }: Recorded<DiscussionEvent>): readonly KeptLine[] {
  switch (body.type) {
    case 'StatementAdded': {
      if (lineOf(lines, body.statement.id) !== null) return lines;
      const line = { statement: body.statement, saidAt: header.occurredAt, typedBy: header.actor, isEdited: false, isRemoved: false };
      return placed(lines, line, body.after);
    }
    case 'StatementChanged':
      return lines.map((line) => (line.statement.id === body.statement.id ? { ...line, statement: body.statement, isEdited: true } : line));
    case 'StatementMoved': {
      const line = lineOf(lines, body.statement);
      return line === null
        ? lines
        : placed(
            lines.filter((one) => one !== line),
            line,
            body.after,
          );
    }
    case 'StatementRemoved':
    case 'StatementRestored': {
      const isRemoved = body.type === 'StatementRemoved';
      return lines.map((line) => (line.statement.id === body.statement ? { ...line, isRemoved } : line));
    }
    default:
      return lines;
  }
}

export function lineOf(lines: readonly KeptLine[], id: StatementId): KeptLine | null {
  return lines.find((line) => line.statement.id === id) ?? null;
}

/** The line a line stands behind, or null when it is the first. */
export function lineBefore(lines: readonly KeptLine[], id: StatementId): StatementId | null {
  const at = lines.findIndex((line) => line.statement.id === id);
  return lines[at - 1]?.statement.id ?? null;
}

/** Puts a line behind another; behind one nobody knows it goes to the end, where it was typed. */
function placed(lines: readonly KeptLine[], line: KeptLine, after: StatementId | null): readonly KeptLine[] {
  const found = lines.findIndex((one) => one.statement.id === after);
  const at = after === null ? 0 : found < 0 ? lines.length : found + 1;
  return [...lines.slice(0, at), line, ...lines.slice(at)];
}
