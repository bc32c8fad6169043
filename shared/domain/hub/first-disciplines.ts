import type { Tint } from './events';

/** The seats most hubs have round the table; a new hub begins with them and adds its own. */
export const firstDisciplines: readonly { readonly name: string; readonly code: string; readonly tint: Tint }[] = [
  { name: 'Chair', code: 'CH', tint: 'none' },
  { name: 'Business support', code: 'MT', tint: 'none' },
  { name: 'Early help', code: 'EH', tint: 'eh' },
  { name: 'Social work', code: 'SW', tint: 'sw' },
  { name: 'Police', code: 'POL', tint: 'pol' },
  { name: 'Mental health', code: 'MH', tint: 'mh' },
  { name: 'Alcohol and substance use', code: 'SUB', tint: 'sub' },
  { name: 'Domestic abuse', code: 'DVA', tint: 'dva' },
  { name: 'SEND', code: 'SEND', tint: 'edu' },
  { name: 'School', code: 'SCH', tint: 'edu' },
  { name: 'Health visiting', code: 'HV', tint: 'hlt' },
  { name: 'Housing', code: 'HSG', tint: 'hsg' },
];
