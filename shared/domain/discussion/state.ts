import type { CalendarDate } from '../../kernel/calendar-date';
import type { Recorded } from '../../kernel/event';
import type { ColleagueId, FamilyId, MeetingId, StatementId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Statement } from '../statement/statement';
import type { Blank, Decision, Disagreement, DiscussionEvent, FamilyTold, Quoracy } from './events';
import { linesAfter, type KeptLine } from './lines';
import { changesAfter, noChanges, type Changes } from './changes';

export interface ParkedNote {
  readonly note: StatementId;
  readonly text: string;
  readonly isSettled: boolean;
}

export interface DiscussionState {
  readonly opened: { readonly meeting: MeetingId; readonly family: FamilyId | null; readonly question: string } | null;
  /** Every line ever kept, in the order they stand; removed ones in their place. */
  readonly lines: readonly KeptLine[];
  readonly decision: Decision | null;
  readonly isAgreed: boolean;
  readonly disagreements: readonly Disagreement[];
  readonly parked: readonly ParkedNote[];
  readonly told: FamilyTold | null;
  readonly reviewOn: CalendarDate | null;
  readonly hypothesis: { readonly formulationVersion: number; readonly result: 'supported' | 'partly' | 'not-supported' } | null;
  readonly leftBlank: readonly { readonly blank: Blank; readonly why: string }[];
  readonly isClosed: boolean;
  /** How it was closed last; kept when it is opened again. */
  readonly closing: {
    readonly quoracy: Quoracy;
    readonly overrideReason: string;
    readonly provisional: boolean;
    readonly at: Instant;
    readonly by: ColleagueId;
  } | null;
  readonly changes: Changes;
}

export const initialDiscussion: DiscussionState = {
  opened: null,
  lines: [],
  decision: null,
  isAgreed: false,
  disagreements: [],
  parked: [],
  told: null,
  reviewOn: null,
  hypothesis: null,
  leftBlank: [],
  isClosed: false,
  closing: null,
  changes: noChanges,
};

/** Folds one event in. Takes any history: what does not fit is passed over. */
export function evolve(state: DiscussionState, event: Recorded<DiscussionEvent>): DiscussionState {
  const after = withEvent(state, event);
  const lines = linesAfter(state.lines, event);
  const changes = changesAfter(state, event);
  return { ...after, lines, changes };
}

/** The lines that stand, without removed ones. */
export function standingLines(state: DiscussionState): readonly Statement[] {
  return state.lines.filter((line) => !line.isRemoved).map((line) => line.statement);
}

function withEvent(state: DiscussionState, { header, body }: Recorded<DiscussionEvent>): DiscussionState {
  switch (body.type) {
    case 'DiscussionOpened':
      return state.opened === null ? { ...state, opened: { meeting: body.meeting, family: body.family, question: body.question } } : state;
    case 'DecisionWritten':
      // Other words have to be read back again.
      return { ...state, decision: body.decision, isAgreed: false };
    case 'DecisionAgreed':
      return { ...state, isAgreed: true };
    case 'DecisionReopened':
      return { ...state, isAgreed: false };
    case 'DisagreementRecorded':
      return { ...state, disagreements: [...withoutDisagreement(state, body.disagreement.id), body.disagreement] };
    case 'DisagreementRemoved':
      return { ...state, disagreements: withoutDisagreement(state, body.disagreement) };
    case 'NoteParked':
      return { ...state, parked: [...state.parked, { note: body.note, text: body.text, isSettled: false }] };
    case 'ParkedNoteSettled':
    case 'ParkedNoteReopened':
      return { ...state, parked: settled(state, body.note, body.type === 'ParkedNoteSettled') };
    case 'FamilyToldSet':
      return { ...state, told: body.told };
    case 'ReviewAgreed':
      return { ...state, reviewOn: body.on };
    case 'HypothesisChecked':
      return { ...state, hypothesis: { formulationVersion: body.formulationVersion, result: body.result } };
    case 'HypothesisCheckCleared':
      return { ...state, hypothesis: null };
    case 'BlankLeft':
      return { ...state, leftBlank: [...withoutBlank(state, body.blank), { blank: body.blank, why: body.why }] };
    case 'BlankTakenBack':
      return { ...state, leftBlank: withoutBlank(state, body.blank) };
    case 'DiscussionClosed': {
      const { quoracy, overrideReason, provisional } = body;
      return { ...state, isClosed: true, closing: { quoracy, overrideReason, provisional, at: header.occurredAt, by: header.actor } };
    }
    case 'DiscussionReopened':
      return { ...state, isClosed: false };
    default:
      return state;
  }
}

function withoutDisagreement(state: DiscussionState, id: Disagreement['id']): readonly Disagreement[] {
  return state.disagreements.filter((one) => one.id !== id);
}

function withoutBlank(state: DiscussionState, blank: Blank): DiscussionState['leftBlank'] {
  return state.leftBlank.filter((left) => left.blank !== blank);
}

function settled(state: DiscussionState, note: StatementId, isSettled: boolean): readonly ParkedNote[] {
  return state.parked.map((parked) => (parked.note === note ? { ...parked, isSettled } : parked));
}
