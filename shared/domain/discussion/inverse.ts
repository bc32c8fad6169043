import type { DiscussionEvent } from './events';
import { lineBefore, lineOf } from './lines';
import type { DiscussionState } from './state';

/** The event that takes another back, given the state it met; null for what cannot be undone or changed nothing. */
export function inverseOf(before: DiscussionState, body: DiscussionEvent): DiscussionEvent | null {
  switch (body.type) {
    case 'StatementAdded':
      return lineOf(before.lines, body.statement.id) === null ? { type: 'StatementRemoved', v: 1, statement: body.statement.id } : null;
    case 'StatementChanged': {
      const line = lineOf(before.lines, body.statement.id);
      return line && { type: 'StatementChanged', v: 1, statement: line.statement };
    }
    case 'StatementMoved': {
      const after = lineBefore(before.lines, body.statement);
      return lineOf(before.lines, body.statement) && { type: 'StatementMoved', v: 1, statement: body.statement, after };
    }
    case 'StatementRemoved':
      return { type: 'StatementRestored', v: 1, statement: body.statement };
    case 'StatementRestored':
      return { type: 'StatementRemoved', v: 1, statement: body.statement };
    default:
      return inverseOfRest(before, body);
  }
}

function inverseOfRest(before: DiscussionState, body: DiscussionEvent): DiscussionEvent | null {
  switch (body.type) {
    case 'DecisionWritten':
      return { type: 'DecisionWritten', v: 1, decision: before.decision };
    case 'DecisionAgreed':
      return { type: 'DecisionReopened', v: 1 };
    case 'DecisionReopened':
      return { type: 'DecisionAgreed', v: 1 };
    case 'DisagreementRecorded':
      return { type: 'DisagreementRemoved', v: 1, disagreement: body.disagreement.id };
    case 'DisagreementRemoved': {
      const disagreement = before.disagreements.find((one) => one.id === body.disagreement);
      return disagreement ? { type: 'DisagreementRecorded', v: 1, disagreement } : null;
    }
    // A note that was parked by mistake is settled: nothing is deleted.
    case 'NoteParked':
    case 'ParkedNoteReopened':
      return { type: 'ParkedNoteSettled', v: 1, note: body.note };
    case 'ParkedNoteSettled':
      return { type: 'ParkedNoteReopened', v: 1, note: body.note };
    case 'FamilyToldSet':
      return { type: 'FamilyToldSet', v: 1, told: before.told };
    case 'ReviewAgreed':
      return { type: 'ReviewAgreed', v: 1, on: before.reviewOn };
    case 'HypothesisChecked':
    case 'HypothesisCheckCleared':
      return before.hypothesis ? { type: 'HypothesisChecked', v: 1, ...before.hypothesis } : { type: 'HypothesisCheckCleared', v: 1 };
    case 'BlankLeft':
    case 'BlankTakenBack': {
      const left = before.leftBlank.find((one) => one.blank === body.blank);
      return left ? { type: 'BlankLeft', v: 1, ...left } : { type: 'BlankTakenBack', v: 1, blank: body.blank };
    }
    default:
      return null;
  }
}
