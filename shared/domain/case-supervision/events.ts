import type { CalendarDate } from '../../kernel/calendar-date';
import type { FamilyId } from '../../kernel/ids';
import type { NoteContent } from '../reflection/note';
import type { CaseModel } from './models';

/** What two people say of one family in supervision. All of it lies in the vault of the two. */
export type CaseSupervisionEvent =
  | {
      readonly type: 'CaseSupervisionBegun';
      readonly v: 1;
      readonly family: FamilyId;
      readonly model: CaseModel;
      /** The day it takes place. */
      readonly on: CalendarDate;
    }
  | { readonly type: 'CaseSupervisionWritten'; readonly v: 1; readonly content: NoteContent }
  /** What was decided, in words the family's record can take, and the day of the next supervision. */
  | { readonly type: 'CaseDecided'; readonly v: 1; readonly decision: string; readonly next: CalendarDate | null }
  /** The supervisor approved the decision, and the family's record has it. */
  | { readonly type: 'CaseDecisionPromoted'; readonly v: 1 };
