import { passphraseFault } from '../../../../shared/domain/colleague/passphrase';
import type { TypedPassphrase } from '../../ui/new-passphrase/typed-passphrase';

/** Whether both fields hold the same good passphrase. */
export function isReady(typed: TypedPassphrase, words: readonly string[]): boolean {
  return passphraseFault(typed.first, words) === null && typed.first === typed.again;
}
