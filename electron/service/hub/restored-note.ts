import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { HubEvent } from '../../../shared/domain/hub/events';
import { isId, type ColleagueId } from '../../../shared/kernel/ids';
import { writeDurably } from './durable-file';
import type { HubFolder } from './hub-folder';

const RestoredNote = z.strictObject({
  backup: z.string(),
  at: z.number(),
  by: z.custom<ColleagueId>((value) => isId(value)).nullable(),
});

/** That a backup was put in the hub's place; nobody had the seat to record it then. */
type RestoredNote = z.infer<typeof RestoredNote>;

export function noteRestored(folder: HubFolder, note: RestoredNote): void {
  writeDurably(fileIn(folder), JSON.stringify(note));
}

/** What the next person with the seat has to record; none when there is nothing, or nothing that can be read. */
export function restoredEvents(folder: HubFolder): HubEvent[] {
  if (!existsSync(fileIn(folder))) return [];
  try {
    return [{ type: 'BackupRestored', v: 1, ...RestoredNote.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8'))) }];
  } catch {
    return [];
  }
}

export function forgetRestored(folder: HubFolder): void {
  rmSync(fileIn(folder), { force: true });
}

function fileIn(folder: HubFolder): string {
  return join(folder.path, 'restored.json');
}
