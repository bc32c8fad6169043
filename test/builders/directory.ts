import type { Directory, DirectoryColleague, Discipline } from '../../electron/service/desk/directory';
import type { CapabilitySet } from '../../shared/domain/colleague/events';
import type { Tint } from '../../shared/domain/hub/events';
import type { AgencyId, ColleagueId, DisciplineId, Id } from '../../shared/kernel/ids';

/** A fixed, readable uuid v7: `anId(7)`. */
export function anId<T extends Id<string>>(number: number): T {
  // The text has the form of a uuid v7, which is all the brand stands for.
  return `019cdf00-0000-7000-8000-${number.toString(16).padStart(12, '0')}` as T;
}

const seats = [
  ['chair', 'Chair', 'CH', 'none'],
  ['police', 'Police', 'POL', 'pol'],
  ['socialWork', 'Social work', 'SW', 'sw'],
  ['earlyHelp', 'Early help', 'EH', 'eh'],
  ['school', 'School', 'SCH', 'edu'],
  ['mentalHealth', 'Mental health', 'MH', 'mh'],
  ['domesticAbuse', 'Domestic abuse', 'DVA', 'dva'],
  ['substanceUse', 'Alcohol and substance use', 'SUB', 'sub'],
  ['send', 'SEND', 'SEND', 'edu'],
  ['support', 'Business support', 'MT', 'none'],
  ['housing', 'Housing', 'HSG', 'hsg'],
  ['health', 'Health visiting', 'HV', 'hlt'],
] as const satisfies readonly (readonly [string, string, string, Tint])[];

type SeatName = (typeof seats)[number][0];

export const disciplines = Object.fromEntries(
  seats.map(([key], index) => [key, anId<DisciplineId>(0x100 + index)]),
  // The keys are the seats' own.
) as Readonly<Record<SeatName, DisciplineId>>;

const agencyNames = [
  'KMC Early Help',
  "KMC Children's Social Work",
  'Kelder Valley Police',
  'Kelder & Wharf Mental Health',
  'Turnstone Recovery',
  'Haven Row',
  'KMC SEND',
  'Oakmere Secondary',
  'Riverside Homes',
] as const;

export const agencies = agencyNames.map((name, index) => ({ id: anId<AgencyId>(0x200 + index), name }));

const people = [
  ['adaeze', 'Adaeze Whitmore', 'Hub manager', 0, 'chair', ['chair', 'manager']],
  ['tom', 'Tom Castleden', 'Deputy chair', 0, 'chair', ['chair']],
  ['priyanka', 'Priyanka Sood', 'Minute-taker', 0, 'support', ['minute-taker']],
  ['rhys', 'PC Rhys Mallory', 'Police coordinator', 2, 'police', ['specialist']],
  ['ingrid', 'Ingrid Solbakken', 'Mental health coordinator', 3, 'mentalHealth', ['specialist']],
  ['dean', 'Dean Okonjo', 'Alcohol and substance use coordinator', 4, 'substanceUse', ['specialist']],
  ['farrah', 'Farrah Lindqvist', 'Domestic abuse coordinator', 5, 'domesticAbuse', ['specialist']],
  ['joanne', 'Joanne Tapper', 'SEND coordinator', 6, 'send', ['specialist']],
  ['callum', 'Callum Reyes', 'Social worker', 1, 'socialWork', ['specialist']],
  ['bethan', 'Bethan Pryce', 'Early help practitioner', 0, 'earlyHelp', ['practitioner']],
  ['kwame', 'Kwame Asante-Hill', 'Early help practitioner', 0, 'earlyHelp', ['practitioner']],
  ['noor', 'Noor Rahmani', 'Early help practitioner', 0, 'earlyHelp', ['practitioner']],
  ['helen', 'Helen Varga', 'Practice supervisor', 0, 'earlyHelp', ['supervisor']],
  ['lee', 'Lee Batty', 'System administrator', 0, 'support', ['administrator']],
  ['ruth', 'Ruth Ellery', 'Safeguarding lead, Oakmere', 7, 'school', []],
  ['gita', 'Gita Marsh', 'Housing officer', 8, 'housing', []],
] as const satisfies readonly (readonly [string, string, string, number, SeatName, readonly CapabilitySet[]])[];

export const colleagues = Object.fromEntries(
  people.map(([key], index) => [key, anId<ColleagueId>(0x300 + index)]),
  // The keys are the people's own.
) as Readonly<Record<(typeof people)[number][0], ColleagueId>>;

/** The fictional hub's people, agencies and rules. */
export function aDirectory(): Directory {
  const everyone: readonly DirectoryColleague[] = people.map(([key, name, title, agency, seat, sets]) => ({
    id: colleagues[key],
    name,
    title,
    agency: anId<AgencyId>(0x200 + agency),
    discipline: disciplines[seat],
    sets,
    signsIn: sets.length > 0,
    state: sets.length > 0 ? 'confirmed' : 'added',
    comfort: null,
    shortcuts: {},
  }));
  const everySeat: readonly Discipline[] = seats.map(([key, name, code, tint]) => ({ id: disciplines[key], name, code, tint }));
  return {
    hub: {
      name: 'Kelderwick East Family Hub',
      site: '3 Sawmill Street, ZZ9 1AA',
      controller: 'Kelderwick Metropolitan Council',
      practice: false,
      numbers: [
        { label: 'Duty & Advice', number: '01632 960 140' },
        { label: 'nights and weekends', number: '01632 960 141' },
        { label: 'in danger now', number: '999' },
      ],
      quorum: { agencies: 3, discipline: disciplines.socialWork },
      daily: { startsAt: '09:15', minutes: 60, mostItems: 8 },
      sixthP: 'Predictions',
      isRecoveryCodeKept: true,
      themes: [],
    },
    describe: () => ({ state: 'none' }),
    backups: () => [],
    hasOwnCode: () => false,
    colleagues: () => everyone,
    colleague: (id) => everyone.find((one) => one.id === id) ?? null,
    agencies: () => agencies,
    agency: (id) => agencies.find((one) => one.id === id) ?? null,
    disciplines: () => everySeat,
    discipline: (id) => everySeat.find((one) => one.id === id) ?? null,
    relationships: () => new Map(),
  };
}
