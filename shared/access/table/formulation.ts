import { familyWorkers, type Allowed } from '../sets';

export const formulationAccess = {
  'formulation.place': familyWorkers,
  'formulation.remove': familyWorkers,
  'formulation.writeHypothesis': familyWorkers,
  'formulation.setPriorities': familyWorkers,
  'formulation.setGoal': familyWorkers,
  'formulation.removeGoal': familyWorkers,
  'formulation.linkAction': familyWorkers,
  'formulation.unlinkAction': familyWorkers,
  'formulation.agree': familyWorkers,
  'formulation.show': familyWorkers,
} as const satisfies Readonly<Record<string, Allowed>>;
