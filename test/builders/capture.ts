import type { CalendarDate } from '../../shared/kernel/calendar-date';
import { parseCalendarDate } from '../../shared/kernel/calendar-date';
import type { PersonId } from '../../shared/kernel/ids';
import type { Known } from '../../shared/domain/statement/capture/choices';
import { anId, colleagues } from './directory';

/** A day that exists; a test that misspells one fails at once. */
export function aDay(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === null) throw new Error(`${text} is not a day`);
  return day;
}

/** Thursday 12 March 2026, the day of the fictional hub's meeting. */
export const thursday = aDay('2026-03-12');

export const jude = anId<PersonId>(0x401);
export const tara = anId<PersonId>(0x402);
export const ella = anId<PersonId>(0x403);

/** Six seats and the people of one fictional family. */
export const known: Known = {
  seats: [
    { colleague: colleagues.adaeze, name: 'Adaeze Whitmore', code: 'CH' },
    { colleague: colleagues.rhys, name: 'PC Rhys Mallory', code: 'POL' },
    { colleague: colleagues.callum, name: 'Callum Reyes', code: 'SW' },
    { colleague: colleagues.bethan, name: 'Bethan Pryce', code: 'EH' },
    { colleague: colleagues.ruth, name: 'Ruth Ellery', code: 'SCH' },
    { colleague: colleagues.ingrid, name: 'Ingrid Solbakken', code: 'MH' },
  ],
  people: [
    { person: tara, name: 'Tara Doyle' },
    { person: jude, name: 'Jude Marchetti' },
    { person: ella, name: 'Ella Marchetti' },
  ],
  sixthP: 'Predictions',
};
