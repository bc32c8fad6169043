import type { CalendarDate } from '../../kernel/calendar-date';
import type { Disclosure, StatementKind } from '../statement/statement';

export interface MinuteLine {
  readonly text: string;
  readonly kind: StatementKind;
  readonly source: string;
  readonly speaker: string;
  readonly agency: string;
  /** The speaker was not in the room: it was sent for this item. */
  readonly inWriting: boolean;
  /** The seat code printed beside the line: POL, EH, FAM. */
  readonly code: string;
  readonly happenedOn: CalendarDate | null;
  readonly disclosure: Disclosure;
}

/** The canonical record of one family's discussion: what is hashed, signed and laid out. It names one family only. */
export interface MinuteRecord {
  readonly format: 'roundtable-minute/1';
  readonly hub: { readonly name: string; readonly site: string; readonly controller: string };
  readonly reference: string;
  readonly family: string;
  readonly version: number;
  readonly meeting: {
    readonly title: string;
    readonly on: CalendarDate;
    readonly item: number;
    readonly from: string;
    readonly to: string;
    readonly chair: string;
    readonly minuteTaker: string;
    readonly present: readonly { readonly name: string; readonly title: string; readonly agency: string }[];
    readonly inWriting: readonly string[];
    readonly apologies: readonly string[];
    readonly quorate: boolean;
    readonly quoracyInWords: string;
  };
  readonly consent: string;
  readonly whyWeMet: string;
  readonly familySaid: readonly MinuteLine[];
  readonly familyTold: string;
  readonly heard: readonly MinuteLine[];
  /** How many lines are kept back until their originator agrees. */
  readonly heldBack: number;
  readonly bestGuess: string;
  readonly decision: { readonly text: string; readonly reason: string; readonly level: string; readonly changesIf: string };
  /** Somebody asked whether anyone disagrees and the decision was agreed. */
  readonly agreed: boolean;
  readonly disagreements: readonly {
    readonly who: string;
    readonly about: string;
    readonly why: string;
    readonly wouldResolve: string;
  }[];
  readonly actions: readonly {
    readonly text: string;
    readonly owner: string;
    readonly by: CalendarDate | null;
    readonly toAccept: boolean;
  }[];
  readonly leftBlank: readonly { readonly what: string; readonly why: string }[];
  readonly leadPractitioner: string;
  readonly nextReview: CalendarDate | null;
}
