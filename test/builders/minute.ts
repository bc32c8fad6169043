import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/kernel/canonical-json';
import { parseCalendarDate, type CalendarDate } from '../../shared/kernel/calendar-date';
import type { MinuteLine, MinuteRecord } from '../../shared/domain/minute/record';

export function aDay(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === null) throw new Error(`${text} is not a day`);
  return day;
}

export function aLine(line: Partial<MinuteLine> = {}): MinuteLine {
  return {
    text: 'Jude was missing on 6 March for 6 hours, found near Sawmill Street, medium risk.',
    kind: 'fact',
    source: 'police record',
    speaker: 'PC Rhys Mallory',
    agency: 'Kelder Valley Police',
    code: 'POL',
    inWriting: false,
    happenedOn: null,
    disclosure: 'family-can-see',
    ...line,
  };
}

/** The record of the fictional family of print-minute. */
export function aRecord(record: Partial<MinuteRecord> = {}): MinuteRecord {
  return {
    format: 'roundtable-minute/1',
    hub: { name: 'Kelderwick East Family Hub', site: '3 Sawmill Street, ZZ9 1AA', controller: 'Kelderwick Metropolitan Council' },
    reference: 'KE-0417',
    family: 'Marchetti-Doyle',
    version: 1,
    meeting: {
      title: 'Daily MDT',
      on: aDay('2026-03-12'),
      item: 4,
      from: '09:32',
      to: '09:44',
      chair: 'Adaeze Whitmore',
      minuteTaker: 'Priyanka Sood',
      present: [
        { name: 'Adaeze Whitmore', title: 'Hub manager', agency: 'KMC Early Help' },
        { name: 'PC Rhys Mallory', title: 'Police coordinator', agency: 'Kelder Valley Police' },
      ],
      inWriting: ['Ruth Ellery'],
      apologies: ['Helen Varga'],
      quorate: true,
      quoracyInWords: 'Yes, with school in writing',
    },
    consent: 'Given by Tara Doyle, 27 February',
    whyWeMet: 'To ask whether anything had eased the pull on Jude this week.',
    familySaid: [
      aLine({
        kind: 'own-words',
        source: '',
        code: 'FAM',
        agency: '',
        speaker: 'Jude Marchetti',
        text: 'Boxing’s the only place nobody’s on at me.',
      }),
      aLine({
        kind: 'own-words',
        source: '',
        code: 'FAM',
        agency: '',
        speaker: 'Tara Doyle',
        text: 'Just be straight with me about the phone.',
      }),
    ],
    familyTold: 'The family was told about this meeting.',
    heard: [
      aLine(),
      aLine({
        text: 'Bedtimes are calmer when Pat stays. No arguments since Saturday.',
        kind: 'reported',
        source: 'told by Tara',
        speaker: 'Bethan Pryce',
        code: 'EH',
      }),
      aLine({
        text: 'Attendance 78% since 23 February, up from 71%. Two isolations for lateness.',
        source: 'school record',
        speaker: 'Ruth Ellery',
        code: 'SCH',
        inWriting: true,
      }),
      aLine({
        text: 'He stays out at the hours arguments used to happen, to avoid them.',
        kind: 'opinion',
        source: '',
        speaker: 'Ingrid Solbakken',
        code: 'MH',
      }),
      aLine({ text: 'No information held.', kind: 'nil-return', source: '', speaker: 'Dean Okonjo', code: 'SUB' }),
    ],
    heldBack: 1,
    bestGuess: 'Formulation 2 was partly supported.',
    decision: {
      text: 'Stay at level 3',
      reason: 'Home and school are easing. The pull from outside is not',
      level: '',
      changesIf: 'Jude is missing a third time or has cash nobody can explain',
    },
    agreed: true,
    disagreements: [],
    actions: [
      { text: 'Finish the safety plan with Jude', owner: 'Bethan Pryce, KMC Early Help', by: aDay('2026-03-16'), toAccept: false },
      {
        text: 'Agree a late-start pass instead of isolation',
        owner: 'Ruth Ellery, Oakmere Secondary',
        by: aDay('2026-03-17'),
        toAccept: true,
      },
      {
        text: 'Walk through the underpass and report back',
        owner: 'PC Rhys Mallory, Kelder Valley Police',
        by: aDay('2026-03-19'),
        toAccept: false,
      },
    ],
    leftBlank: [],
    leadPractitioner: 'Bethan Pryce',
    nextReview: aDay('2026-03-26'),
    ...record,
  };
}

export function hashOf(record: MinuteRecord): string {
  return createHash('sha256').update(canonicalJson(record), 'utf8').digest('hex');
}

/** 12 March 2026, 10:17:04 in the hub. */
export const attestedAt = Date.UTC(2026, 2, 12, 10, 17, 4);
export const signedAt = Date.UTC(2026, 2, 12, 10, 21, 38);
