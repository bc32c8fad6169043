import type { CalendarDate } from '../../kernel/calendar-date';
import type { Recorded } from '../../kernel/event';
import type { ColleagueId, FamilyId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { NoteContent } from '../reflection/note';
import type { CaseSupervisionEvent } from './events';
import { promptsOf, type CaseModel } from './models';

export interface CaseSupervision {
  readonly family: FamilyId;
  readonly model: CaseModel;
  readonly on: CalendarDate;
  readonly begunBy: ColleagueId;
  readonly content: NoteContent;
  readonly decision: { readonly words: string; readonly by: ColleagueId; readonly at: Instant } | null;
  readonly next: CalendarDate | null;
  readonly promoted: { readonly by: ColleagueId; readonly at: Instant } | null;
}

/** Null until it was begun. */
export type CaseSupervisionState = CaseSupervision | null;

/** The supervision after one more of its events; takes any history. */
export function evolveCase(state: CaseSupervisionState, { header, body }: Recorded<CaseSupervisionEvent>): CaseSupervisionState {
  const { actor: by, occurredAt: at } = header;
  if (body.type === 'CaseSupervisionBegun') {
    const { family, model, on } = body;
    const sections = promptsOf(model).map((prompt) => ({ prompt, paragraphs: [''] }));
    return { family, model, on, begunBy: by, content: { sections }, decision: null, next: null, promoted: null };
  }
  if (state === null) return null;
  switch (body.type) {
    case 'CaseSupervisionWritten':
      return { ...state, content: body.content };
    case 'CaseDecided':
      return { ...state, decision: { words: body.decision, by, at }, next: body.next };
    case 'CaseDecisionPromoted':
      return { ...state, promoted: { by, at } };
    default:
      // A newer Roundtable may have written a type this one does not know; it is skipped.
      return state;
  }
}
