import type { Choice } from '../../../../../shared/domain/statement/capture/choices';
import {
  marksOf,
  noMarks,
  withChoice,
  withoutPerson,
  type LineMarks,
  type Sticky,
} from '../../../../../shared/domain/statement/capture/line-marks';
import type { LineMode } from '../../../../../shared/domain/statement/capture/line-start';
import type { CalendarDate } from '../../../../../shared/kernel/calendar-date';
import type { PersonId, StatementId } from '../../../../../shared/kernel/ids';
import type { Speaker, Statement } from '../../../../../shared/domain/statement/statement';
import type { TypedLine } from '../../../editor/line-text';

/** A token that was just accepted: what Backspace right behind it gives back. */
export interface Accepted {
  readonly typed: string;
  readonly at: number;
  readonly before: LineMarks;
}

/** The line being written, beside its text, which lives in the editor. */
export interface CaptureState {
  /** The id the line will have, and its draft has. */
  readonly id: StatementId;
  readonly line: TypedLine;
  readonly marks: LineMarks;
  readonly sticky: Sticky;
  /** The kept line that is being corrected in place, or null for a new one. */
  readonly editing: Statement | null;
  readonly accepted: Accepted | null;
  /** Where a token begins that is to stay text, or null. */
  readonly plainAt: number | null;
  /** Which of the suggestions Enter would take. */
  readonly active: number;
  /** The line was found again after a lock or a crash, and nothing was typed since. */
  readonly isBack: boolean;
}

export type CaptureAct =
  | { readonly type: 'typed'; readonly line: TypedLine }
  | { readonly type: 'accepted'; readonly choice: Choice; readonly typed: string; readonly at: number }
  | { readonly type: 'started'; readonly mode: LineMode; readonly typed: string }
  | { readonly type: 'givenBack' }
  | { readonly type: 'leftPlain'; readonly at: number }
  | { readonly type: 'movedActive'; readonly to: number }
  | { readonly type: 'chose'; readonly choice: Choice }
  | { readonly type: 'tookOff'; readonly what: 'kind' | 'disclosure' | 'p' | 'date' }
  | { readonly type: 'tookOffPerson'; readonly person: PersonId }
  | { readonly type: 'setSource'; readonly source: string }
  | { readonly type: 'setDate'; readonly date: CalendarDate }
  | { readonly type: 'spoke'; readonly speaker: Speaker }
  | { readonly type: 'began'; readonly id: StatementId; readonly sticky: Sticky }
  | { readonly type: 'edited'; readonly statement: Statement }
  | { readonly type: 'restored'; readonly state: CaptureState };

export const emptyLine: TypedLine = { text: '', caret: 0 };

export function captureOf(id: StatementId, sticky: Sticky): CaptureState {
  return { id, line: emptyLine, marks: noMarks, sticky, editing: null, accepted: null, plainAt: null, active: 0, isBack: false };
}

/** What the line is after an act. Every act but typing closes the way back to the token before it. */
export function capture(state: CaptureState, act: CaptureAct): CaptureState {
  switch (act.type) {
    case 'typed':
      return {
        ...state,
        line: act.line,
        accepted: null,
        active: 0,
        plainAt: stillPlain(state.plainAt, act.line.text),
        isBack: state.isBack && act.line.text === state.line.text,
      };
    case 'accepted':
      return { ...state, marks: withChoice(state.marks, act.choice), accepted: { typed: act.typed, at: act.at, before: state.marks } };
    case 'started':
      return { ...state, marks: { ...state.marks, mode: act.mode }, accepted: { typed: act.typed, at: 0, before: state.marks } };
    case 'givenBack':
      return state.accepted === null ? state : { ...state, marks: state.accepted.before, plainAt: state.accepted.at, accepted: null };
    case 'leftPlain':
      return { ...state, plainAt: act.at };
    case 'movedActive':
      return { ...state, active: act.to };
    case 'spoke':
      return { ...state, marks: withChoice(state.marks, { kind: 'speaker', speaker: act.speaker }), accepted: null };
    case 'chose':
      return { ...state, marks: withChoice(state.marks, act.choice), accepted: null };
    case 'began':
      return captureOf(act.id, act.sticky);
    case 'edited':
      return {
        ...captureOf(act.statement.id, state.sticky),
        line: { text: act.statement.text, caret: act.statement.text.length },
        marks: marksOf(act.statement),
        editing: act.statement,
        plainAt: 0,
      };
    case 'restored':
      return act.state;
    default:
      return { ...state, marks: marksAfter(state.marks, act), accepted: null };
  }
}

/** A sign stays text as long as it stands there; another one typed in its place is a token again. */
function stillPlain(at: number | null, text: string): number | null {
  return at !== null && /[@/!#+"“=>?]/.test(text[at] ?? '') ? at : null;
}

function marksAfter(
  marks: LineMarks,
  act: Extract<CaptureAct, { type: 'tookOff' | 'tookOffPerson' | 'setSource' | 'setDate' }>,
): LineMarks {
  switch (act.type) {
    case 'tookOffPerson':
      return withoutPerson(marks, act.person);
    case 'setSource':
      return { ...marks, source: act.source };
    case 'setDate':
      return { ...marks, happenedOn: act.date };
    case 'tookOff':
      return takenOff(marks, act.what);
  }
}

function takenOff(marks: LineMarks, what: 'kind' | 'disclosure' | 'p' | 'date'): LineMarks {
  if (what === 'date') return { ...marks, happenedOn: 'none' };
  return { ...marks, [what]: null };
}
