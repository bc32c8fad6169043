import { familyWorkers, type Allowed } from '../sets';

export const requestAccess = {
  'request.receive': familyWorkers,
  'request.correct': familyWorkers,
  'request.triage': familyWorkers,
  'request.list': familyWorkers,
  'request.show': familyWorkers,
  'request.matches': familyWorkers,
  'intake.read': familyWorkers,
  'intake.preview': familyWorkers,
  'intake.commit': familyWorkers,
  'intake.stop': familyWorkers,
  'hub.rememberImportMapping': familyWorkers,
} as const satisfies Readonly<Record<string, Allowed>>;
