import { ok } from '../../../shared/kernel/result';
import type { ActHandlers } from '../desk/handlers';
import { openHub, type Keeping } from './keeping';
import { checkInBackground } from './background-check';
import { takeSeat } from './take-seat';

/** Taking a seat and leaving it. */
export function createSeatActs(keeping: Keeping, locked: () => void): ActHandlers<'session.signIn' | 'session.lock'> {
  const { room, tools } = keeping;
  return {
    'session.signIn': async ({ colleague, passphrase }) => {
      const opened = openHub(keeping);
      if (!opened.ok) return opened;
      const seated = await keeping.alone(() => takeSeat(tools, opened.value, colleague, passphrase));
      if (!seated.ok) {
        const { code } = seated.refusal;
        if (code !== 'wrong-passphrase' && code !== 'wait') room.damage = code;
        keeping.changedEverything();
        return seated;
      }
      // Fast switch: the seat changes hands only once the new passphrase was right.
      await keeping.leaveSeat();
      room.damage = null;
      keeping.sit(seated.value);
      checkInBackground(keeping, seated.value);
      return ok(null);
    },
    'session.lock': async () => {
      await keeping.leaveSeat();
      keeping.changedEverything();
      // The answer goes out first; then the process ends and takes its memory with it.
      setImmediate(locked);
      return ok(null);
    },
  };
}
