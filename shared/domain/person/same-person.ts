import type { CalendarDate } from '../../kernel/calendar-date';
import { nameKey } from './name-key';

/** What two records of a person are compared by. */
export interface Identity {
  readonly name: string;
  readonly bornOn: CalendarDate | null;
  readonly nhsNumber: string | null;
}

/**
 * How much two people look like one. A question for a person to answer, never a decision: it blocks nothing.
 * `other-birth-date` and `other-number` say the opposite: one name, two people.
 */
export type Likeness = 'same-number' | 'same-name-and-birth' | 'same-name' | 'other-birth-date' | 'other-number';

/** Compares two people; null when nothing connects them. Two people with one name are told apart by their birth date. */
export function likenessOf(one: Identity, other: Identity): Likeness | null {
  const bothNumbers = one.nhsNumber !== null && other.nhsNumber !== null;
  if (bothNumbers && one.nhsNumber === other.nhsNumber) return 'same-number';
  const key = nameKey(one.name);
  if (key === '' || key !== nameKey(other.name)) return null;
  if (bothNumbers) return 'other-number';
  if (one.bornOn === null || other.bornOn === null) return 'same-name';
  return one.bornOn === other.bornOn ? 'same-name-and-birth' : 'other-birth-date';
}

/** Whether a likeness is worth asking "is this the same person?". */
export function isQuestion(likeness: Likeness): boolean {
  return likeness === 'same-number' || likeness === 'same-name-and-birth' || likeness === 'same-name';
}
