import type { FamilyId, MeetingId } from '../../kernel/ids';

/** Stepping up is never blocked by a form: every field may be empty, the time is kept by itself. */
export type EscalationEvent = {
  readonly type: 'SteppedUp';
  readonly v: 1;
  readonly family: FamilyId | null;
  readonly who: string;
  readonly heard: string;
  readonly caller: string;
  readonly meeting: MeetingId | null;
};
