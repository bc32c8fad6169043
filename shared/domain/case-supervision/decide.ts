import type { Aggregate, Context } from '../../kernel/aggregate';
import { canonicalJson } from '../../kernel/canonical-json';
import { isBefore, type CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, FamilyId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Refusal, type Result } from '../../kernel/result';
import { noteLength, noteLimit, tidyNote, type NoteContent } from '../reflection/note';
import type { CaseSupervisionEvent } from './events';
import { promptsOf, type CaseModel } from './models';
import { evolveCase, type CaseSupervision, type CaseSupervisionState } from './state';

export type CaseSupervisionCommand =
  | { readonly type: 'begin'; readonly family: FamilyId; readonly model: CaseModel; readonly on: CalendarDate }
  | { readonly type: 'write'; readonly content: NoteContent }
  | { readonly type: 'decide'; readonly decision: string; readonly next: CalendarDate | null }
  | { readonly type: 'promote' };

/** What the rules want to know of the relationship the vault belongs to. */
export interface CaseSupervisionContext extends Context {
  readonly supervisor: ColleagueId;
  /** Ended: the vault is read and no longer written. */
  readonly isFrozen: boolean;
  /** The relationship's scope has families in it. */
  readonly takesCases: boolean;
}

export type CaseSupervisionRefusal = Refusal<
  | 'relationship-ended'
  | 'relationship-takes-no-cases'
  | 'case-exists'
  | 'case-unknown'
  | 'case-in-future'
  | 'case-other-model'
  | 'case-decision-missing'
  | 'case-next-past'
  | 'case-promoted'
  | 'case-not-supervisor'
  | 'reflection-too-long'
>;

type Decided = Result<readonly CaseSupervisionEvent[], CaseSupervisionRefusal>;

/** What two people may do with supervision of a family. @source practice.md §2.3: approved by the supervisor. */
export const caseSupervisionAggregate: Aggregate<
  CaseSupervisionState,
  CaseSupervisionCommand,
  CaseSupervisionEvent,
  CaseSupervisionRefusal,
  CaseSupervisionContext
> = {
  initial: null,
  evolve: evolveCase,
  decide: (state, command, context) => {
    if (context.isFrozen) return refuse('relationship-ended');
    if (command.type === 'begin') return begin(state, command, context);
    if (state === null) return refuse('case-unknown');
    if (command.type === 'promote') return promote(state, context);
    if (state.promoted !== null) return refuse('case-promoted');
    switch (command.type) {
      case 'write':
        return write(state, command.content);
      case 'decide':
        return decideCase(state, command, context);
      default:
        return unreachable(command);
    }
  },
};

function begin(
  state: CaseSupervisionState,
  { family, model, on }: Extract<CaseSupervisionCommand, { type: 'begin' }>,
  { takesCases, today }: CaseSupervisionContext,
): Decided {
  if (!takesCases) return refuse('relationship-takes-no-cases');
  // Beginning the same again is not an error.
  if (state !== null) return state.family === family && state.model === model && state.on === on ? ok([]) : refuse('case-exists');
  if (isBefore(today, on)) return refuse('case-in-future');
  return ok([{ type: 'CaseSupervisionBegun', v: 1, family, model, on }]);
}

function write(state: CaseSupervision, written: NoteContent): Decided {
  const content = tidyNote(written);
  const asked = content.sections.map(({ prompt }) => prompt);
  if (canonicalJson(asked) !== canonicalJson(promptsOf(state.model))) return refuse('case-other-model');
  const length = noteLength(content);
  if (length > noteLimit) return refuse('reflection-too-long', { over: length - noteLimit });
  return ok(canonicalJson(content) === canonicalJson(state.content) ? [] : [{ type: 'CaseSupervisionWritten', v: 1, content }]);
}

function decideCase(
  state: CaseSupervision,
  { decision, next }: Extract<CaseSupervisionCommand, { type: 'decide' }>,
  { today }: CaseSupervisionContext,
): Decided {
  const words = decision.trim();
  if (words === '') return refuse('case-decision-missing');
  if (next !== null && isBefore(next, today)) return refuse('case-next-past');
  if (state.decision?.words === words && state.next === next) return ok([]);
  return ok([{ type: 'CaseDecided', v: 1, decision: words, next }]);
}

function promote(state: CaseSupervision, { by, supervisor }: CaseSupervisionContext): Decided {
  if (by !== supervisor) return refuse('case-not-supervisor');
  if (state.decision === null) return refuse('case-decision-missing');
  return ok(state.promoted === null ? [{ type: 'CaseDecisionPromoted', v: 1 }] : []);
}
