import { practiceAheadMs } from '../../../shared/domain/hub/practice-time';
import { ok, refuse } from '../../../shared/kernel/result';
import type { ActHandlers } from '../desk/handlers';
import type { Keeping } from './keeping';
import { makePracticeHub } from './practice-hub';
import type { SeedPractice } from './practice-stage';
import { lookAt, moveTo } from './room';

/** Going to the practice hub, starting it again, and coming back. */
export function createPracticeActs(
  keeping: Keeping,
  seed: SeedPractice,
): ActHandlers<'hub.openPractice' | 'hub.resetPractice' | 'hub.leavePractice'> {
  const { room } = keeping;
  const makeNew = async () => {
    await keeping.leaveSeat();
    if (room.known.isInPractice || (room.place.kind !== 'none' && isThere(keeping))) moveTo(room, { kind: 'none' });
    const { clock } = keeping.tools;
    const ahead = practiceAheadMs(clock.computer(), null);
    clock.setAhead(ahead);
    room.known = { ...room.known, practiceAheadMs: ahead };
    const path = await makePracticeHub(keeping.tools, seed);
    moveTo(room, lookAt(room, path));
    keeping.changedEverything();
    return room.place.kind === 'trouble' ? refuse(room.place.trouble) : ok(null);
  };
  return {
    'hub.openPractice': async () => {
      const known = room.known.practice === null ? null : lookAt(room, room.known.practice);
      if (known?.kind === 'trouble' && known.trouble === 'hub-in-use' && !isThere(keeping)) return refuse('hub-in-use');
      if (known?.kind !== 'open') return makeNew();
      await keeping.leaveSeat();
      moveTo(room, known);
      keeping.changedEverything();
      return ok(null);
    },
    'hub.resetPractice': makeNew,
    'hub.leavePractice': async () => {
      const { hub } = room.known;
      if (!room.known.isInPractice || hub === null) return refuse('no-hub');
      await keeping.leaveSeat();
      moveTo(room, lookAt(room, hub));
      keeping.changedEverything();
      return ok(null);
    },
  };
}

function isThere({ room, path }: Keeping): boolean {
  return path() !== null && path() === room.known.practice;
}
