import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { BackupFact } from '../../../shared/contract/hub';
import type { HubFolder } from './hub-folder';

const BackupNote = z.strictObject({
  at: z.number(),
  checked: z.boolean(),
  complete: z.boolean(),
  files: z.array(z.strictObject({ name: z.string(), sha256: z.string(), bytes: z.int() })),
});

/** The note in every backup: when it was made, whether it was opened and compared, and what it holds. */
export type BackupNote = z.infer<typeof BackupNote>;

export const noteName = 'backup.json';

const backupName = /^\d{4}-\d\d-\d\dT\d{6}(-\d+)?Z$/;

/** The folder name of a backup made at an instant: `2026-03-12T172000Z`. */
export function backupNameAt(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(':', '')}Z`;
}

/** Every backup of a hub, newest first. A folder without a readable note was cut off and does not count. */
export function listBackups(folder: HubFolder): BackupFact[] {
  return namesIn(folder.backups)
    .filter((name) => backupName.test(name))
    .flatMap((name) => {
      const note = readNote(join(folder.backups, name));
      return note === null ? [] : [{ backup: name, at: note.at, checked: note.checked, complete: note.complete }];
    })
    .sort((left, right) => right.at - left.at || (left.backup < right.backup ? 1 : -1));
}

/** A folder that is gone or cannot be read holds no backup anybody could go back to. */
function namesIn(backups: string): string[] {
  try {
    return readdirSync(backups);
  } catch {
    return [];
  }
}

export function readNote(backup: string): BackupNote | null {
  try {
    return BackupNote.parse(JSON.parse(readFileSync(join(backup, noteName), 'utf8')));
  } catch {
    return null;
  }
}
