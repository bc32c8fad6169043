import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Instant } from '../../../shared/kernel/instant';
import { writeDurably } from './durable-file';
import { afterFailure, noTries, stricter, waitMs, type Tries } from './throttle';

const TriesFile = z.record(z.string(), z.strictObject({ failures: z.int(), lastAt: z.number(), shutUntil: z.number() }));
type TriesFile = z.infer<typeof TriesFile>;

/** Counts wrong passphrases and codes; kept in the hub's folder and on this computer, and it outlives the process. */
export interface DoorGuard {
  /** Seconds until the door may be tried again; 0 when it may be tried now. */
  secondsToWait(door: string): number;
  failed(door: string): void;
  opened(door: string): void;
}

/** @param files Where the counters are kept; the strictest is believed. */
export function createDoorGuard(files: readonly string[], now: () => Instant): DoorGuard {
  const triesOf = (door: string): Tries => files.map((file) => readTries(file)[door] ?? noTries).reduce(stricter, noTries);
  const write = (door: string, tries: Tries | null): void => {
    for (const file of files) {
      const { [door]: _replaced, ...others } = readTries(file);
      writeDurably(file, JSON.stringify(tries === null ? others : { ...others, [door]: tries }));
    }
  };
  return {
    secondsToWait: (door) => Math.ceil(waitMs(triesOf(door), now()) / 1000),
    failed: (door) => write(door, afterFailure(triesOf(door), now())),
    opened: (door) => {
      if (triesOf(door).failures > 0) write(door, null);
    },
  };
}

/** A counter somebody deleted or spoiled counts from nothing; the other one still knows. */
function readTries(file: string): TriesFile {
  if (!existsSync(file)) return {};
  try {
    return TriesFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
