import type { Aggregate } from '../../kernel/aggregate';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { DiscussionCommand, DiscussionContext, DiscussionRefusal } from './commands';
import { decideClose, decideReopen } from './decide-close';
import { decideLine } from './decide-line';
import { decideUndo } from './decide-undo';
import type { DiscussionEvent } from './events';
import { evolve, initialDiscussion, type DiscussionState } from './state';

type Decided = Result<readonly DiscussionEvent[], DiscussionRefusal>;

/** One agenda item's discussion: its lines, its decision and what was agreed around them. */
export const discussion: Aggregate<DiscussionState, DiscussionCommand, DiscussionEvent, DiscussionRefusal, DiscussionContext> = {
  initial: initialDiscussion,
  evolve,
  decide,
};

/** Decides one command. Asking for what is already so is not an error and records nothing. */
export function decide(state: DiscussionState, command: DiscussionCommand, context: DiscussionContext): Decided {
  if (command.type === 'open') return decideOpen(state, command);
  if (state.opened === null) return refuse('item-not-open');
  switch (command.type) {
    case 'changeStatement':
    case 'removeStatement':
    case 'restoreStatement':
      // The accuracy check corrects lines after the item closed, until the minute is attested.
      return context.facts.isAttested ? refuse('minute-attested') : decideLine(state, command, context);
    case 'undo':
    case 'redo':
      return context.facts.isAttested ? refuse('minute-attested') : decideUndo(state, command, context);
    case 'close':
      return decideClose(state, command, context);
    case 'reopen':
      return context.facts.isAttested ? refuse('minute-attested') : decideReopen(state, command);
    case 'addStatement':
    case 'moveStatement':
      return state.isClosed ? refuse('item-closed') : decideLine(state, command, context);
    default:
      return state.isClosed ? refuse('item-closed') : decideAround(state, command);
  }
}

function decideOpen(state: DiscussionState, command: Extract<DiscussionCommand, { type: 'open' }>): Decided {
  const { meeting, family, question } = command;
  if (state.opened === null) return ok([{ type: 'DiscussionOpened', v: 1, meeting, family, question }]);
  return state.opened.meeting === meeting && state.opened.family === family ? ok([]) : refuse('item-already-open');
}

type Line = 'addStatement' | 'changeStatement' | 'moveStatement' | 'removeStatement' | 'restoreStatement';
type Around = Exclude<DiscussionCommand, { type: Line | 'open' | 'undo' | 'redo' | 'close' | 'reopen' }>;

function decideAround(state: DiscussionState, command: Around): Decided {
  switch (command.type) {
    case 'writeDecision':
      return ok([{ type: 'DecisionWritten', v: 1, decision: command.decision }]);
    case 'agree':
      if (state.decision === null || state.decision.text.trim() === '') return refuse('decision-missing');
      return ok(state.isAgreed ? [] : [{ type: 'DecisionAgreed', v: 1 }]);
    case 'disagree':
      return ok([{ type: 'DisagreementRecorded', v: 1, disagreement: command.disagreement }]);
    case 'removeDisagreement': {
      const isKnown = state.disagreements.some((one) => one.id === command.disagreement);
      return isKnown ? ok([{ type: 'DisagreementRemoved', v: 1, disagreement: command.disagreement }]) : refuse('disagreement-unknown');
    }
    case 'park':
      if (state.parked.some((parked) => parked.note === command.note)) return ok([]);
      return ok([{ type: 'NoteParked', v: 1, note: command.note, text: command.text }]);
    case 'settle': {
      const note = state.parked.find((parked) => parked.note === command.note);
      if (note === undefined) return refuse('note-unknown');
      return ok(note.isSettled ? [] : [{ type: 'ParkedNoteSettled', v: 1, note: command.note }]);
    }
    case 'setFamilyTold':
      return ok([{ type: 'FamilyToldSet', v: 1, told: command.told }]);
    case 'agreeReview':
      return ok(state.reviewOn === command.on ? [] : [{ type: 'ReviewAgreed', v: 1, on: command.on }]);
    case 'checkHypothesis':
      return ok([{ type: 'HypothesisChecked', v: 1, formulationVersion: command.formulationVersion, result: command.result }]);
    case 'leaveBlank':
      return ok([{ type: 'BlankLeft', v: 1, blank: command.blank, why: command.why.trim() }]);
    default:
      return unreachable(command);
  }
}
