import type { CapabilitySet } from '../domain/colleague/events';

/** Who may do an operation. `anyone` also before sign-in; `signed-in` is every colleague with a seat. */
export type Allowed = 'anyone' | 'signed-in' | readonly CapabilitySet[];

/** The sets that work with families; administrators and observers do not. */
export const familyWorkers = [
  'chair',
  'minute-taker',
  'specialist',
  'practitioner',
  'supervisor',
  'manager',
] as const satisfies readonly CapabilitySet[];

export const meetingRunners = ['chair', 'minute-taker', 'manager'] as const satisfies readonly CapabilitySet[];

export const hubKeepers = ['manager', 'administrator'] as const satisfies readonly CapabilitySet[];
