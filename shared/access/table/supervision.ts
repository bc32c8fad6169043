import { familyWorkers, type Allowed } from '../sets';

/** Who is whose supervisor follows from the relationship and its vault's key, never from a role. */
export const supervisionAccess = {
  'reflection.share': 'signed-in',
  'reflection.stopSharing': 'signed-in',
  'supervision.queue': 'signed-in',
  'supervision.waiting': 'signed-in',
  'supervision.shared': 'signed-in',
  'supervision.read': 'signed-in',
  'supervision.open': 'signed-in',
  'supervision.comment': 'signed-in',
  'supervision.return': 'signed-in',
  'supervision.sendAgain': 'signed-in',
  'supervision.themes': 'signed-in',
  'supervision.agreeAction': 'signed-in',
  'supervision.takeRoute': 'signed-in',
  'supervision.signOff': 'signed-in',
  'supervision.sessions': 'signed-in',
  'supervision.recordHeld': 'signed-in',
  // Counts over the whole hub.
  'supervision.overview': ['supervisor', 'manager'],
  'supervision.recordGroup': ['supervisor', 'manager'],
  'caseSupervision.list': 'signed-in',
  'caseSupervision.read': 'signed-in',
  // These speak of a family.
  'caseSupervision.begin': familyWorkers,
  'caseSupervision.write': familyWorkers,
  'caseSupervision.decide': familyWorkers,
  'caseSupervision.promote': familyWorkers,
} as const satisfies Readonly<Record<string, Allowed>>;
