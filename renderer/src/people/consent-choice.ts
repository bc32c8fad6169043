import type { Consent, ConsentState } from '../../../shared/domain/family/events';
import type { CalendarDate } from '../../../shared/kernel/calendar-date';

/** Consent as one choice: how a yes was said is part of it. */
export const consentChoices = [
  'not-asked',
  'given-spoken',
  'given-written',
  'in-part',
  'declined',
  'thinking',
  'withdrawn',
  'not-required',
] as const;
export type ConsentChoice = (typeof consentChoices)[number];

/** States in which somebody answered, so that there is a day they did. */
const answered: readonly ConsentState[] = ['given', 'in-part', 'declined', 'withdrawn'];

/** The consent a choice stands for, answered today. */
export function consentOfChoice(choice: ConsentChoice, notWith: string, today: CalendarDate): Consent {
  const state: ConsentState = choice === 'given-spoken' || choice === 'given-written' ? 'given' : choice;
  const how = choice === 'given-spoken' ? 'spoken' : choice === 'given-written' ? 'written' : 'unknown';
  return {
    state,
    how,
    on: answered.includes(state) ? today : null,
    notAgencies: [],
    notInWords: choice === 'in-part' ? notWith.trim() : '',
  };
}

/** The choice that comes nearest to a consent; one that was overridden is changed in the family's record. */
export function choiceOfConsent({ state, how }: Consent): ConsentChoice {
  if (state === 'given') return how === 'written' ? 'given-written' : 'given-spoken';
  return state === 'overridden' ? 'not-required' : state;
}
