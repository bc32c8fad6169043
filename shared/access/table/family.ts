import { familyWorkers, type Allowed } from '../sets';

export const familyAccess = {
  'family.add': familyWorkers,
  'family.rename': familyWorkers,
  'family.addPerson': familyWorkers,
  'family.changePerson': familyWorkers,
  'family.recordConsent': familyWorkers,
  'family.setSafeContact': familyWorkers,
  'family.setAddress': familyWorkers,
  'family.setLead': familyWorkers,
  'family.setLevel': familyWorkers,
  'family.setReview': familyWorkers,
  'record.open': familyWorkers,
  'family.list': familyWorkers,
  'family.brief': familyWorkers,
} as const satisfies Readonly<Record<string, Allowed>>;
