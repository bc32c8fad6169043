import type { Consent, ConsentState } from './events';

export type ConsentSummary =
  | 'nobody-asked'
  | 'not-all-asked'
  | 'given'
  | 'in-part'
  | 'declined'
  | 'withdrawn'
  | 'overridden'
  | 'not-required';

/** The states that decide over the others, the most binding first. */
const binding = ['withdrawn', 'declined', 'in-part', 'overridden'] as const satisfies readonly ConsentState[];

/**
 * What consent to support comes to for a whole family: the tightest answer somebody gave binds, before the widest.
 * It never says anything about the lawful basis for holding data.
 * @param consents One for each person; null for a person nobody recorded anything for.
 * @source practice.md §1.10.
 */
export function consentSummary(consents: readonly (Consent | null)[]): ConsentSummary {
  const states = consents.map((consent) => consent?.state ?? 'not-asked');
  const tightest = binding.find((state) => states.includes(state));
  if (tightest !== undefined) return tightest;
  const answered = states.filter((state) => state === 'given' || state === 'not-required');
  if (answered.length === 0) return 'nobody-asked';
  if (answered.length < states.length) return 'not-all-asked';
  return answered.includes('given') ? 'given' : 'not-required';
}
