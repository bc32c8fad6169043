import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { z } from 'zod';
import { isId, type DeviceId } from '../../../shared/kernel/ids';
import { makeFolder, writeDurably } from './durable-file';

const Known = z.object({
  device: z.custom<DeviceId>((value) => isId(value)),
  /** The hub this computer works with, by its folder. */
  hub: z.string().nullable(),
  practice: z.string().nullable(),
  isInPractice: z.boolean(),
  /** How far the practice hub's clock is ahead. */
  practiceAheadMs: z.number().default(0),
});

/** What this computer remembers outside every hub: which one was open, and which device it is in the journals. */
export type KnownHubs = Readonly<z.infer<typeof Known>>;

/** A file that was lost or spoiled is begun anew, with a new device: no hub depends on it. */
export function readKnownHubs(dataFolder: string): KnownHubs {
  const file = fileIn(dataFolder);
  if (existsSync(file)) {
    try {
      return Known.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      // Falls through to a fresh one.
    }
  }
  // A fresh uuid v7 is what the brand stands for.
  const fresh: KnownHubs = { device: v7() as DeviceId, hub: null, practice: null, isInPractice: false, practiceAheadMs: 0 };
  writeKnownHubs(dataFolder, fresh);
  return fresh;
}

export function writeKnownHubs(dataFolder: string, known: KnownHubs): void {
  makeFolder(dataFolder);
  writeDurably(fileIn(dataFolder), JSON.stringify(known));
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'hubs.json');
}
