import type { ActDeps } from './desk/act-deps';
import { createMinuteActs } from './modules/minute/acts';
import { createRequestActs } from './modules/request/acts';
import { createSupervisionActs } from './modules/supervision/acts';

/** The acts of the modules; those of the session's keeper stand beside them in `service.ts`, which has to have them all. */
export function createActs(deps: ActDeps) {
  return { ...createRequestActs(deps), ...createMinuteActs(deps), ...createSupervisionActs(deps) };
}
