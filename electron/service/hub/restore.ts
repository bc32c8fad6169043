import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instant } from '../../../shared/kernel/instant';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import { freshFolder } from './backup';
import { listBackups, readNote, type BackupNote } from './backup-folder';
import { syncFolder } from './durable-file';
import type { BackupOpener } from './backup-opener';
import type { HubFolder } from './hub-folder';
import { noteRestored } from './restored-note';

export type RestoreRefusal = Refusal<'backup-unknown' | 'backup-damaged'>;

/** A backup every file of which was read and fits its sum. */
export interface WholeBackup {
  readonly name: string;
  readonly path: string;
  readonly note: BackupNote;
}

/** @param name One of `listBackups`; anything else is refused, so that no path comes from outside. */
export function findWhole(folder: HubFolder, name: string): Result<WholeBackup, RestoreRefusal> {
  const fact = listBackups(folder).find((backup) => backup.backup === name);
  if (fact === undefined) return refuse('backup-unknown');
  const path = join(folder.backups, name);
  const note = readNote(path);
  if (note === null || !fact.checked || !note.files.every((file) => isWhole(path, file))) return refuse('backup-damaged');
  return ok({ name, path, note });
}

/** Puts a backup in the place of a hub's files. What stands there is moved to `displaced/`, never deleted. */
export function restoreBackup(folder: HubFolder, { name, path, note }: WholeBackup, opener: BackupOpener, now: Instant): void {
  const restoring = join(folder.path, 'restoring');
  rmSync(restoring, { recursive: true, force: true });
  for (const file of note.files) {
    const target = join(restoring, file.name);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    copyFileSync(join(path, file.name), target);
  }
  const by = opener === 'recovery-code' ? null : opener.colleague;
  noteRestored(folder, { backup: name, at: now, by });
  exchange(folder, restoring, note, freshFolder(folder.displaced, now));
  rmSync(restoring, { recursive: true, force: true });
  syncFolder(folder.path);
}

/** Moves each file aside together with its write-ahead log: a log of the old file would be played into the new one. */
function exchange(folder: HubFolder, restoring: string, note: BackupNote, displaced: string): void {
  for (const { name } of note.files) {
    for (const suffix of ['', '-wal', '-shm']) {
      const standing = join(folder.path, `${name}${suffix}`);
      if (!existsSync(standing)) continue;
      const aside = join(displaced, `${name}${suffix}`);
      mkdirSync(dirname(aside), { recursive: true, mode: 0o700 });
      renameSync(standing, aside);
    }
    mkdirSync(dirname(join(folder.path, name)), { recursive: true, mode: 0o700 });
    renameSync(join(restoring, name), join(folder.path, name));
  }
}

function isWhole(backup: string, file: BackupNote['files'][number]): boolean {
  if (file.name.includes('..') || file.name.startsWith('/')) return false;
  const path = join(backup, file.name);
  return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === file.sha256;
}
