import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ColleagueId, RelationshipId } from '../../../shared/kernel/ids';
import { makeFolder, writeDurably } from './durable-file';
import { readHubFile, type HubFile, type HubFileReading } from './hub-file';

/** Where everything of one hub lies. */
export interface HubFolder {
  readonly path: string;
  readonly hubFile: string;
  readonly office: string;
  readonly hub: string;
  readonly own: (colleague: ColleagueId) => string;
  readonly pair: (relationship: RelationshipId) => string;
  readonly backups: string;
  /** Files that were moved out of the way of a restore; nothing is deleted to recover. */
  readonly displaced: string;
  readonly lockFile: string;
  /** Failed passphrases; a speed bump, so it may be lost. */
  readonly attempts: string;
}

export function hubFolder(path: string): HubFolder {
  return {
    path,
    hubFile: join(path, 'hub.json'),
    office: join(path, 'office.vault'),
    hub: join(path, 'hub.vault'),
    own: (colleague) => join(path, 'colleagues', `${colleague}.vault`),
    pair: (relationship) => join(path, 'supervision', `${relationship}.vault`),
    backups: join(path, 'backups'),
    displaced: join(path, 'displaced'),
    lockFile: join(path, 'hub.lock'),
    attempts: join(path, 'attempts.json'),
  };
}

/** Makes the empty folders of a new hub. */
export function layOut(folder: HubFolder): void {
  for (const part of ['', 'colleagues', 'supervision', 'backups']) makeFolder(join(folder.path, part));
}

export function loadHubFile(folder: HubFolder): HubFileReading {
  if (!existsSync(folder.hubFile)) return { kind: 'not-a-hub' };
  return readHubFile(readFileSync(folder.hubFile, 'utf8'));
}

export function saveHubFile(folder: HubFolder, file: HubFile): void {
  writeDurably(folder.hubFile, `${JSON.stringify(file, null, 1)}\n`);
}
