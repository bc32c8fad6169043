import type { Aggregate } from '../../kernel/aggregate';
import { ok, type Refusal } from '../../kernel/result';
import type { ReflectionHabitEvent } from './events';

export interface ReflectionHabit {
  /** Whether a meeting that ends asks if there is something to write down. */
  readonly asksAfterMeeting: boolean;
}

export type ReflectionHabitCommand = { readonly type: 'setAfterMeeting'; readonly isOn: boolean };

/** A colleague's own habits of reflecting; asked after a meeting until they turn it off. */
export const reflectionHabit: Aggregate<ReflectionHabit, ReflectionHabitCommand, ReflectionHabitEvent, Refusal<never>> = {
  initial: { asksAfterMeeting: true },
  evolve: (state, { body }) => (body.type === 'AfterMeetingPromptSet' ? { asksAfterMeeting: body.isOn } : state),
  decide: (state, { isOn }) => ok(isOn === state.asksAfterMeeting ? [] : [{ type: 'AfterMeetingPromptSet', v: 1, isOn }]),
};
