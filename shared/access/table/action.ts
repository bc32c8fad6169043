import { familyWorkers, type Allowed } from '../sets';

export const actionAccess = {
  'action.agree': familyWorkers,
  'action.reword': familyWorkers,
  'action.setOwner': familyWorkers,
  'action.setDue': familyWorkers,
  'action.accept': familyWorkers,
  'action.decline': familyWorkers,
  'action.block': familyWorkers,
  'action.unblock': familyWorkers,
  'action.complete': familyWorkers,
  'action.check': familyWorkers,
  'action.notPossible': familyWorkers,
  'action.notDone': familyWorkers,
  'action.reopen': familyWorkers,
  'action.withdraw': familyWorkers,
  'action.list': familyWorkers,
  'action.counts': familyWorkers,
  'action.show': familyWorkers,
  'action.ofDiscussion': familyWorkers,
} as const satisfies Readonly<Record<string, Allowed>>;
