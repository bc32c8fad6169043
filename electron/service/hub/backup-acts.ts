import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import type { BackupFact } from '../../../shared/contract/hub';
import { hubKeepers } from '../../../shared/access/sets';
import type { InputOf } from '../../../shared/contract/contract';
import { DAY_MS, type Instant } from '../../../shared/kernel/instant';
import type { CapabilitySet } from '../../../shared/domain/colleague/events';
import type { ActHandlers } from '../desk/handlers';
import { makeBackup } from './backup';
import { listBackups } from './backup-folder';
import { openerOf } from './backup-opener';
import type { HubFile } from './hub-file';
import { hubFolder, type HubFolder } from './hub-folder';
import { takeHub } from './hub-lock';
import { present, seatedAlone, type Keeping, type Present } from './keeping';
import { findWhole, restoreBackup } from './restore';
import { guardOf, leaveRoom, lookAt, moveTo, type Room } from './room';

export function createBackupActs(keeping: Keeping, announceBackup: () => void): ActHandlers<'backup.now' | 'backup.restore'> {
  return {
    'backup.now': async () => {
      const made = await backUp(keeping);
      announceBackup();
      return made;
    },
    'backup.restore': (input) => keeping.alone(() => restore(keeping, input)),
  };
}

const door = 'restore';

/** A backup takes the hub's place when somebody opens it with a passphrase of its day or its recovery code. */
async function restore(keeping: Keeping, { backup, opens }: InputOf<'backup.restore'>): Promise<Result<null, Refusal>> {
  const { room, tools } = keeping;
  const path = keeping.path();
  if (path === null) return refuse('no-hub');
  const isHurt = room.damage !== null || room.place.kind === 'trouble';
  const sets: readonly CapabilitySet[] = room.seated?.session.sets ?? [];
  // A sound hub goes back to an earlier day only by somebody who keeps it.
  if (!isHurt && !sets.some((set) => (hubKeepers as readonly CapabilitySet[]).includes(set))) return refuse('not-permitted');
  const folder = hubFolder(path);
  const guard = guardOf(folder, tools);
  const seconds = guard.secondsToWait(door);
  if (seconds > 0) return refuse('wait', { seconds });
  const whole = findWhole(folder, backup);
  if (!whole.ok) return whole;
  const opener = await openerOf(tools, whole.value.path, fileNow(room), opens);
  if (opener === null) {
    guard.failed(door);
    return refuse('backup-not-opened');
  }
  guard.opened(door);
  leaveRoom(room);
  const restored = restoreHeld(keeping, folder, (now) => restoreBackup(folder, whole.value, opener, now));
  moveTo(room, lookAt(room, path));
  keeping.changedEverything();
  return restored;
}

function fileNow({ place }: Room): HubFile | null {
  if (place.kind === 'open') return place.open.file;
  return place.kind === 'trouble' ? place.file : null;
}

function restoreHeld({ tools }: Keeping, folder: HubFolder, put: (now: Instant) => void): Result<null, Refusal> {
  const lock = takeHub(folder.lockFile, tools.nativeBinding);
  if (lock === null) return refuse('hub-in-use');
  try {
    put(tools.now());
    return ok(null);
  } finally {
    lock.release();
  }
}

/** A backup by whoever has the seat. */
export function backUp(keeping: Keeping): Promise<Result<BackupFact, Refusal>> {
  return seatedAlone(keeping, (here) => backUpAlone(keeping, here));
}

async function backUpAlone(keeping: Keeping, { open, seated }: Present): Promise<Result<BackupFact, Refusal>> {
  if (keeping.room.damage !== null) return refuse('vault-damaged');
  try {
    const made = await makeBackup(keeping.tools, open.folder, {
      colleague: seated.session.colleague,
      keys: seated.keys,
      pairs: seated.pairs.keys,
    });
    return made.checked ? ok(made) : refuse('backup-unchecked');
  } catch {
    // The disk is full or gone, or the worker ended: either way there is no new backup, and the old ones stand.
    return refuse('backup-not-made');
  }
}

/** Whether the newest backup of this kind of seat is older than a day, or there is none. A practice hub needs none. */
export function isBackupDue(keeping: Keeping): boolean {
  const here = present(keeping);
  if (!here.ok || here.value.open.file.practice || keeping.room.damage !== null) return false;
  const isComplete = here.value.seated.keys.hub !== null;
  const latest = listBackups(here.value.open.folder).find((backup) => backup.checked && backup.complete === isComplete);
  return latest === undefined || keeping.tools.now() - latest.at > DAY_MS;
}
