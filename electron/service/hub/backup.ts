import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { BackupFact } from '../../../shared/contract/hub';
import type { ColleagueId, RelationshipId } from '../../../shared/kernel/ids';
import { backupNameAt, listBackups, noteName, type BackupNote } from './backup-folder';
import { backupsToDrop } from './backup-rotation';
import { makeFolder, syncFolder, writeDurably } from './durable-file';
import type { HubFolder } from './hub-folder';
import type { HubTools } from './tools';
import type { VaultKeys } from './vault-keys';

/**
 * Copies a hub into `backups/`: each vault whose key is at hand by SQLite itself, opened and compared afterwards;
 * vaults of others as they lie, since nobody has them open. The copying happens on the worker thread.
 * @returns what was made; `checked` is false when a copy did not verify, and such a backup is never counted on.
 */
export async function makeBackup(tools: HubTools, folder: HubFolder, seat: BackupSeat): Promise<BackupFact> {
  const at = tools.now();
  const name = freeName(folder, backupNameAt(at));
  const making = join(folder.backups, `${name}.making`);
  for (const part of ['colleagues', 'supervision']) makeFolder(join(making, part));
  try {
    const checked = await copyWithKeys(tools, folder, seat, making);
    copyWithoutKeys(folder, seat, making);
    const complete = seat.keys.hub !== null && existsSync(join(making, basename(folder.hub)));
    const note: BackupNote = { at, checked, complete, files: filesOf(making) };
    writeDurably(join(making, noteName), JSON.stringify(note));
    renameSync(making, join(folder.backups, name));
    syncFolder(folder.backups);
    if (checked) rotate(folder, at);
    return { backup: name, at, checked, complete };
  } finally {
    // Gone already when it was finished; a half-made one is worth nothing and may be what filled the disk.
    rmSync(making, { recursive: true, force: true });
  }
}

/** Whose keys a backup is made with. */
export interface BackupSeat {
  readonly colleague: ColleagueId;
  readonly keys: VaultKeys;
  /** Keys of the pairs' vaults this colleague has open. */
  readonly pairs: ReadonlyMap<RelationshipId, Uint8Array>;
}

/** @returns whether every copy opened, verified and ends where its vault ends. */
async function copyWithKeys(tools: HubTools, folder: HubFolder, { colleague, keys, pairs }: BackupSeat, making: string): Promise<boolean> {
  const vaults: readonly (readonly [string, Uint8Array | null])[] = [
    [folder.office, keys.office],
    [folder.hub, keys.hub],
    [folder.own(colleague), keys.own],
    ...[...pairs].map(([relationship, key]) => [folder.pair(relationship), key] as const),
  ];
  let checked = true;
  for (const [source, key] of vaults) {
    if (key === null) continue;
    const target = join(making, relative(folder.path, source));
    const copied = await tools.jobs.run('copyVault', { source, target, key, nativeBinding: tools.nativeBinding });
    checked = checked && copied.checked;
  }
  return checked;
}

function copyWithoutKeys(folder: HubFolder, { colleague, keys, pairs }: BackupSeat, making: string): void {
  const copied = [folder.own(colleague), ...[...pairs.keys()].map(folder.pair)];
  const others = ['colleagues', 'supervision'].flatMap((part) => vaultsIn(join(folder.path, part)));
  if (keys.hub === null) others.push(folder.hub);
  // A vault with a log beside it was cut off and is left for its owner.
  const closed = others.filter((path) => !copied.includes(path) && isAtRest(path));
  for (const source of [...closed, folder.hubFile]) copyFileSync(source, join(making, relative(folder.path, source)));
}

/** Forgets old backups; called only when a newer one has been verified. */
function rotate(folder: HubFolder, now: number): void {
  // A backup made without the families' key may not push out one that has them.
  const backups = listBackups(folder);
  const complete = backups.filter((backup) => backup.checked && backup.complete);
  const partial = backups.filter((backup) => backup.checked && !backup.complete);
  const unchecked = backups.filter((backup) => !backup.checked);
  for (const { backup } of [...backupsToDrop(complete, now), ...backupsToDrop(partial, now), ...unchecked]) {
    rmSync(join(folder.backups, backup), { recursive: true, force: true });
  }
}

function freeName(folder: HubFolder, wanted: string): string {
  let name = wanted;
  for (let count = 2; existsSync(join(folder.backups, name)); count += 1) name = wanted.replace('Z', `-${count}Z`);
  return name;
}

/** The vaults of one folder; an older hub may lack the folder. */
function vaultsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.vault'))
    .map((name) => join(folder, name));
}

function isAtRest(path: string): boolean {
  const log = `${path}-wal`;
  return existsSync(path) && (!existsSync(log) || statSync(log).size === 0);
}

function filesOf(making: string): BackupNote['files'] {
  const names = readdirSync(making, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(making, join(entry.parentPath, entry.name)));
  return names.sort().map((name) => {
    const bytes = readFileSync(join(making, name));
    return { name: name.replaceAll('\\', '/'), sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  });
}

/** Makes a folder for what is moved aside. */
export function freshFolder(parent: string, at: number): string {
  let path = join(parent, backupNameAt(at));
  for (let count = 2; existsSync(path); count += 1) path = join(parent, backupNameAt(at).replace('Z', `-${count}Z`));
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}
