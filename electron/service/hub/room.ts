import { existsSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { HubTrouble } from '../../../shared/contract/hub';
import { practiceAheadMs } from '../../../shared/domain/hub/practice-time';
import { createDoorGuard, type DoorGuard } from './door-guard';
import type { HubFile } from './hub-file';
import { hubFolder, loadHubFile, saveHubFile, type HubFolder } from './hub-folder';
import { takeHub } from './hub-lock';
import { writeKnownHubs, type KnownHubs } from './known-hubs';
import { placeTrouble, thisComputer, type Ground } from './place-check';
import { leaveSeat, type OpenHub, type Seated } from './seat';
import type { HubTools } from './tools';

export type Place =
  | { readonly kind: 'none' }
  | { readonly kind: 'trouble'; readonly trouble: HubTrouble; readonly folder: HubFolder; readonly file: HubFile | null }
  | { readonly kind: 'open'; readonly open: OpenHub };

/** The one hub this service works with, and who has the seat. Everything that changes over time is here. */
export interface Room {
  readonly tools: HubTools;
  readonly ground: Ground;
  known: KnownHubs;
  place: Place;
  seated: Seated | null;
  /** Found when a vault was opened or checked; the hub is then read at most, until a backup is put back. */
  damage: HubTrouble | null;
}

/** Opens the hub this computer worked with last, or says what is in the way. */
export function createRoom(tools: HubTools, known: KnownHubs, ground: Ground = thisComputer): Room {
  const room: Room = { tools, ground, known, place: { kind: 'none' }, seated: null, damage: null };
  const path = known.isInPractice ? known.practice : known.hub;
  if (path !== null) room.place = lookAt(room, path);
  keepTime(room);
  return room;
}

/** Leaves the hub that is open and works with another from here on. */
export function moveTo(room: Room, place: Place): void {
  leaveRoom(room);
  room.place = place;
  if (place.kind !== 'open') return;
  const { path } = place.open.folder;
  const isInPractice = isPracticePath(room.tools.dataFolder, path);
  room.known = { ...room.known, isInPractice, ...(isInPractice ? { practice: path } : { hub: path }) };
  keepTime(room);
  writeKnownHubs(room.tools.dataFolder, room.known);
}

/** A practice hub's clock goes on from where it was; every other hub has the computer's. */
function keepTime(room: Room): void {
  const { clock } = room.tools;
  if (room.known.isInPractice)
    room.known = { ...room.known, practiceAheadMs: practiceAheadMs(clock.computer(), room.known.practiceAheadMs) };
  clock.setAhead(room.known.isInPractice ? room.known.practiceAheadMs : 0);
}

/** Gives up seat and lock. */
export function leaveRoom(room: Room): void {
  if (room.seated !== null) leaveSeat(room.seated);
  room.seated = null;
  if (room.place.kind === 'open') room.place.open.lock.release();
  room.place = { kind: 'none' };
  room.damage = null;
}

/** Looks at a hub's folder and takes it when nothing is in the way. Nothing is written before the lock is held. */
export function lookAt(room: Room, path: string): Place {
  const folder = hubFolder(path);
  const reading = readFile(folder);
  const trouble = (code: HubTrouble): Place => ({
    kind: 'trouble',
    trouble: code,
    folder,
    file: reading.kind === 'read' ? reading.file : null,
  });
  if (!existsSync(path)) return trouble('hub-missing');
  if (reading.kind === 'unreadable') return trouble('hub-read-only');
  if (reading.kind === 'newer') return trouble('newer-hub');
  if (reading.kind === 'not-a-hub') return trouble('not-a-hub');
  // A hub has a seat for its first person from the moment it is made; a file without any is not the one that was written.
  if (!reading.file.members.some(({ slot, invitation }) => slot !== null || invitation !== null)) return trouble('hub-file-changed');
  if (reading.file.practice !== isPracticePath(room.tools.dataFolder, path)) return trouble('practice-mixed');
  const ground = placeTrouble(path, room.ground);
  if (ground !== null) return trouble(ground);
  return take(room, folder, trouble);
}

function take(room: Room, folder: HubFolder, trouble: (code: HubTrouble) => Place): Place {
  const { tools } = room;
  let lock;
  try {
    lock = takeHub(folder.lockFile, tools.nativeBinding);
  } catch {
    // The folder says it may be written and the disk says no.
    return trouble('hub-read-only');
  }
  if (lock === null) return trouble('hub-in-use');
  // Read again: the process that just left may have written since.
  const reading = readFile(folder);
  if (reading.kind !== 'read') {
    lock.release();
    return trouble('not-a-hub');
  }
  if (!existsSync(folder.office) || !existsSync(folder.hub)) {
    lock.release();
    return trouble('vault-missing');
  }
  const guard = guardOf(folder, tools);
  return { kind: 'open', open: { folder, lock, guard, isHurt: () => room.damage !== null, file: reading.file } };
}

/** Counts the tries at the doors of a hub, whether or not it is open. */
export function guardOf(folder: HubFolder, { dataFolder, now }: HubTools): DoorGuard {
  return createDoorGuard([folder.attempts, join(dataFolder, 'attempts.json')], now);
}

/** Writes the hub file to the disk, then lets the change stand. */
export function keepHubFile(open: OpenHub, file: HubFile): void {
  saveHubFile(open.folder, file);
  open.file = file;
}

export function practiceFolder(dataFolder: string): string {
  return join(dataFolder, 'practice');
}

/** Practice hubs live in one place and nothing else does, so that they never mix with a real one. */
export function isPracticePath(dataFolder: string, path: string): boolean {
  return `${path}${sep}`.startsWith(`${practiceFolder(dataFolder)}${sep}`);
}

/** What may be shown of a hub's place: the last part of a path somebody chose; nothing for Roundtable's own folder. */
export function placeName(dataFolder: string, folder: HubFolder): string {
  return folder.path.startsWith(join(dataFolder, 'hubs')) ? '' : basename(folder.path);
}

function readFile(folder: HubFolder): ReturnType<typeof loadHubFile> | { readonly kind: 'unreadable' } {
  try {
    return loadHubFile(folder);
  } catch {
    return { kind: 'unreadable' };
  }
}
