import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import type { ActHandlers } from '../desk/handlers';
import { memberOf, withMember, type Member } from './hub-file';
import { seatedAlone, type Keeping } from './keeping';
import { makeOwnCode, openOwnCode } from './own-code';
import { keepHubFile } from './room';
import type { OpenHub } from './seat';
import { unlockSlot } from './unlock-slot';

/** A personal recovery code for whoever has the seat; one made before stops working. */
export function createOwnCodeActs(keeping: Keeping): ActHandlers<'session.newOwnCode'> {
  const { tools } = keeping;
  return {
    'session.newOwnCode': ({ passphrase }) =>
      seatedAlone(keeping, async ({ open, seated }) => {
        const { colleague } = seated.session;
        const unlocked = await unlockSlot(tools, open, colleague, passphrase);
        if (!unlocked.ok) return unlocked;
        if (seated.keys.own === null) throw new Error('every colleague has a vault of their own');
        const { code, slot } = await makeOwnCode(tools, open.file.hub, colleague, seated.keys.own);
        // Read again: somebody may have changed the file while the key was derived.
        const member = memberOf(open.file, colleague);
        if (member === null) return refuse('not-enrolled');
        keepHubFile(open, withMember(open.file, { ...member, ownCode: slot }));
        keeping.officeChanged();
        return ok({ code });
      }),
  };
}

/**
 * The key of a colleague's own vault by the personal recovery code they typed; null when they typed none, and their
 * notes are then given up. A wrong code gives up nothing.
 */
export async function ownKeyByCode(
  { tools }: Keeping,
  open: OpenHub,
  member: Member,
  typed: string,
): Promise<Result<Uint8Array | null, Refusal<'no-own-code' | 'wrong-own-code' | 'wait'>>> {
  if (typed.trim() === '') return ok(null);
  if (member.ownCode === null) return refuse('no-own-code');
  const door = `own ${member.id}`;
  const seconds = open.guard.secondsToWait(door);
  if (seconds > 0) return refuse('wait', { seconds });
  const key = await openOwnCode(tools.jobs, open.file.hub, member.id, typed, member.ownCode);
  if (key === null) {
    open.guard.failed(door);
    return refuse('wrong-own-code');
  }
  open.guard.opened(door);
  return ok(key);
}
