import type { ActDeps } from './desk/act-deps';
import type { ActHandlers } from './desk/handlers';

/** Every act of the contract and who does it. */
export function createActs(_deps: ActDeps): ActHandlers {
  return {};
}
