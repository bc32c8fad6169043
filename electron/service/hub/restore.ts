import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import { freshFolder } from './backup';
import { listBackups, readNote, type BackupNote } from './backup-folder';
import { syncFolder } from './durable-file';
import type { HubFolder } from './hub-folder';

export type RestoreRefusal = Refusal<'backup-unknown' | 'backup-damaged'>;

/**
 * Puts a backup in the place of a hub's files. What stands there is moved to `displaced/`, never deleted. Nothing is
 * moved before every file of the backup was read and fits its sum.
 * @param name One of `listBackups`; anything else is refused, so that no path comes from outside.
 */
export function restoreBackup(folder: HubFolder, name: string, now: number): Result<null, RestoreRefusal> {
  const fact = listBackups(folder).find((backup) => backup.backup === name);
  if (fact === undefined) return refuse('backup-unknown');
  const backup = join(folder.backups, name);
  const note = readNote(backup);
  if (note === null || !fact.checked || !note.files.every((file) => isWhole(backup, file))) return refuse('backup-damaged');
  const restoring = join(folder.path, 'restoring');
  rmSync(restoring, { recursive: true, force: true });
  for (const file of note.files) {
    const target = join(restoring, file.name);
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    copyFileSync(join(backup, file.name), target);
  }
  exchange(folder, restoring, note, freshFolder(folder.displaced, now));
  rmSync(restoring, { recursive: true, force: true });
  syncFolder(folder.path);
  return ok(null);
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
