import type { CapabilitySet } from '../../../shared/domain/colleague/events';
import type { SafeguardingNumber } from '../../../shared/domain/hub/events';

/** Published on the practice hub's own sign-in table: everybody there has the same one. */
export const practicePassphrase = 'sample hub only';

/** The fictional hub of the practice notes. Nobody in it is real. */
export const practiceHub = {
  name: 'Kelderwick East Family Hub',
  site: '3 Sawmill Street, ZZ9 1AA',
  controller: 'Kelderwick Metropolitan Council',
} as const;

export const practiceNumbers: readonly SafeguardingNumber[] = [
  { label: 'Duty & Advice', number: '01632 960 140' },
  { label: 'nights and weekends', number: '01632 960 141' },
  { label: 'in danger now', number: '999' },
];

export const practiceAgencies = [
  'KMC Early Help',
  'KMC Children’s Social Work',
  'Kelder Valley Police',
  'Kelder & Wharf Mental Health',
  'Turnstone Recovery',
  'Haven Row',
  'KMC SEND',
  'Health Visiting, Kelder & Wharf',
  'Tansy Lane Primary',
  'Oakmere Secondary',
  'Riverside Homes',
  'Bright Kites',
  'Kelderwick Credit Union',
] as const;

export interface PracticePerson {
  /** How seeds name a person. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly agency: (typeof practiceAgencies)[number];
  /** Letters of their seat, from the disciplines a hub begins with. */
  readonly code: string;
  /** Nobody without a set signs in. */
  readonly sets: readonly CapabilitySet[];
}

/** In the order of the seats round the table: the chair first. */
export const practicePeople: readonly PracticePerson[] = [
  { key: 'adaeze', name: 'Adaeze Whitmore', title: 'Chair', agency: 'KMC Early Help', code: 'CH', sets: ['chair', 'manager'] },
  { key: 'tom', name: 'Tom Castleden', title: 'Deputy chair', agency: 'KMC Early Help', code: 'CH', sets: ['chair'] },
  { key: 'priyanka', name: 'Priyanka Sood', title: 'Minute-taker', agency: 'KMC Early Help', code: 'MT', sets: ['minute-taker'] },
  { key: 'rhys', name: 'Rhys Mallory', title: 'Police', agency: 'Kelder Valley Police', code: 'POL', sets: ['specialist'] },
  {
    key: 'ingrid',
    name: 'Ingrid Solbakken',
    title: 'Mental health',
    agency: 'Kelder & Wharf Mental Health',
    code: 'MH',
    sets: ['specialist'],
  },
  { key: 'dean', name: 'Dean Okonjo', title: 'Substance use', agency: 'Turnstone Recovery', code: 'SUB', sets: ['specialist'] },
  { key: 'farrah', name: 'Farrah Lindqvist', title: 'Domestic abuse', agency: 'Haven Row', code: 'DVA', sets: ['specialist'] },
  { key: 'joanne', name: 'Joanne Tapper', title: 'SEND', agency: 'KMC SEND', code: 'SEND', sets: ['specialist'] },
  { key: 'callum', name: 'Callum Reyes', title: 'Social work', agency: 'KMC Children’s Social Work', code: 'SW', sets: ['specialist'] },
  { key: 'bethan', name: 'Bethan Pryce', title: 'Early help', agency: 'KMC Early Help', code: 'EH', sets: ['practitioner'] },
  { key: 'kwame', name: 'Kwame Asante-Hill', title: 'Early help', agency: 'KMC Early Help', code: 'EH', sets: ['practitioner'] },
  { key: 'noor', name: 'Noor Rahmani', title: 'Early help', agency: 'KMC Early Help', code: 'EH', sets: ['practitioner'] },
  { key: 'helen', name: 'Helen Varga', title: 'Supervisor', agency: 'KMC Early Help', code: 'EH', sets: ['supervisor'] },
  { key: 'lee', name: 'Lee Batty', title: 'Administrator', agency: 'KMC Early Help', code: 'MT', sets: ['administrator'] },
  { key: 'leon', name: 'Leon Fairweather', title: 'Safeguarding lead', agency: 'Tansy Lane Primary', code: 'SCH', sets: [] },
  { key: 'ruth', name: 'Ruth Ellery', title: 'Safeguarding lead', agency: 'Oakmere Secondary', code: 'SCH', sets: [] },
  { key: 'siobhan', name: 'Siobhan Keane', title: 'Health visitor', agency: 'Health Visiting, Kelder & Wharf', code: 'HV', sets: [] },
  { key: 'gita', name: 'Gita Marsh', title: 'Housing officer', agency: 'Riverside Homes', code: 'HSG', sets: [] },
  // Two who supervise from their home agencies and see nothing of the families.
  {
    key: 'marcus',
    name: 'Dr Marcus Oyelaran',
    title: 'Clinical supervisor',
    agency: 'Kelder & Wharf Mental Health',
    code: 'MH',
    sets: ['observer'],
  },
  { key: 'moira', name: 'Moira Stennett', title: 'Police sergeant', agency: 'Kelder Valley Police', code: 'POL', sets: ['observer'] },
];
