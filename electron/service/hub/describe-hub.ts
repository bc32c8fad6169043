import type { BackupFact, HubDescription, Seat } from '../../../shared/contract/hub';
import { practicePassphrase } from './practice-people';
import { listBackups } from './backup-folder';
import type { HubFile } from './hub-file';
import type { HubFolder } from './hub-folder';
import { placeName, type Room } from './room';

/** What may be shown of a hub before anyone signs in: names and titles, numbers, the last backup. No agenda, no lights. */
export function describeHub(room: Room): HubDescription {
  const { place } = room;
  if (place.kind === 'none') return { state: 'none' };
  if (place.kind === 'trouble') return inTrouble(room, place.trouble, place.folder, place.file);
  const { folder, file } = place.open;
  if (room.damage !== null && room.seated === null) return inTrouble(room, room.damage, folder, file);
  return {
    state: 'open',
    hub: file.hub,
    name: file.name,
    practice: file.practice,
    clockAheadMs: room.tools.clock.aheadMs(),
    practicePassphrase: file.practice ? practicePassphrase : null,
    numbers: file.numbers,
    seats: seatsOf(file),
    lastBackup: lastComplete(listBackups(folder)),
    signedIn: room.seated?.session.colleague ?? null,
    isReadOnly: room.damage !== null,
    hasOtherHub: file.practice ? room.known.hub !== null : false,
  };
}

function inTrouble(
  room: Room,
  trouble: Extract<HubDescription, { state: 'trouble' }>['trouble'],
  folder: HubFolder,
  file: HubFile | null,
): HubDescription {
  return {
    state: 'trouble',
    trouble,
    place: placeName(room.tools.dataFolder, folder),
    name: file?.name ?? '',
    practice: file?.practice ?? false,
    numbers: file?.numbers ?? [],
    backups: listBackups(folder).filter((backup) => backup.checked),
  };
}

function seatsOf(file: HubFile): Seat[] {
  return file.members
    .filter((member) => member.slot !== null || member.invitation !== null)
    .map(({ id, name, title, comfort, slot }) => ({ colleague: id, name, title, comfort, state: slot === null ? 'invited' : 'enrolled' }));
}

function lastComplete(backups: readonly BackupFact[]): number | null {
  return backups.find((backup) => backup.checked && backup.complete)?.at ?? null;
}
