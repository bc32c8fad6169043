import { bridge, type DraftRef, type Reply } from './bridge';
import { outcomeOf, type Outcome } from './outcome';

/** How often a call is asked again when the service was restarted under it. */
const RESTARTS_OUTLIVED = 3;

/**
 * Asks the service. A call that was under way when the service restarted is asked again with the
 * same command id, so that it happens once; the door holds it back until the service answers.
 */
export async function callService<T>(
  op: string,
  input: unknown,
  meta?: { readonly commandId?: string; readonly draft?: DraftRef },
): Promise<Outcome<T>> {
  let reply: Reply = { ok: false, code: 'service-restarted' };
  for (let attempt = 0; attempt < RESTARTS_OUTLIVED && !reply.ok && reply.code === 'service-restarted'; attempt += 1) {
    reply = await bridge().send(op, input, meta);
  }
  return outcomeOf<T>(reply);
}
