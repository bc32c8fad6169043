import { canonicalJson } from '../../kernel/canonical-json';
import { ok, refuse, type Result } from '../../kernel/result';
import { tighter, widestFor } from '../statement/capture/markings';
import type { Statement } from '../statement/statement';
import type { DiscussionCommand, DiscussionContext, DiscussionRefusal } from './commands';
import type { DiscussionEvent } from './events';
import { lineBefore, lineOf } from './lines';
import type { DiscussionState } from './state';

type LineCommand = Extract<
  DiscussionCommand,
  { type: 'addStatement' | 'changeStatement' | 'moveStatement' | 'removeStatement' | 'restoreStatement' }
>;
type Decided = Result<readonly DiscussionEvent[], DiscussionRefusal>;

/** Decides what happens to one line. Intelligence is kept tight whatever was asked for. */
export function decideLine(state: DiscussionState, command: LineCommand, context: DiscussionContext): Decided {
  if (command.type === 'addStatement') return decideAdd(state, command, context);
  const id = command.type === 'changeStatement' ? command.statement.id : command.statement;
  const line = lineOf(state.lines, id);
  if (line === null) return refuse('line-unknown');
  switch (command.type) {
    case 'changeStatement': {
      const kept = keptTight(command.statement);
      if (canonicalJson(kept) === canonicalJson(line.statement)) return ok([]);
      return checked(kept, context) ?? ok([{ type: 'StatementChanged', v: 1, statement: kept }]);
    }
    case 'moveStatement':
      if (command.after !== null && lineOf(state.lines, command.after) === null) return refuse('line-unknown');
      if (command.after === id || command.after === lineBefore(state.lines, id)) return ok([]);
      return ok([{ type: 'StatementMoved', v: 1, statement: id, after: command.after }]);
    case 'removeStatement':
      return ok(line.isRemoved ? [] : [{ type: 'StatementRemoved', v: 1, statement: id }]);
    case 'restoreStatement':
      return ok(line.isRemoved ? [{ type: 'StatementRestored', v: 1, statement: id }] : []);
  }
}

function decideAdd(state: DiscussionState, command: Extract<LineCommand, { type: 'addStatement' }>, context: DiscussionContext): Decided {
  const kept = keptTight(command.statement);
  const known = lineOf(state.lines, kept.id);
  if (known !== null) return canonicalJson(known.statement) === canonicalJson(kept) ? ok([]) : refuse('line-exists');
  if (command.after !== null && lineOf(state.lines, command.after) === null) return refuse('line-unknown');
  return checked(kept, context) ?? ok([{ type: 'StatementAdded', v: 1, statement: kept, after: command.after }]);
}

function keptTight(statement: Statement): Statement {
  return { ...statement, disclosure: tighter(statement.disclosure, widestFor(statement.kind)) };
}

function checked(statement: Statement, { facts }: DiscussionContext): Decided | null {
  if (statement.kind === 'own-words' && statement.speaker.kind === 'colleague') return refuse('own-words-of-colleague');
  const speaker = statement.speaker.kind === 'family' && statement.speaker.person !== null ? [statement.speaker.person] : [];
  const isOthers = [...statement.people, ...speaker].some((person) => !facts.people.includes(person));
  return isOthers ? refuse('person-of-another-family') : null;
}
