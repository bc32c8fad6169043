import type { ColleagueId } from '../../../shared/kernel/ids';
import { refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import type { HubFile } from './hub-file';
import { recordInOffice, type OfficeChange } from './office-events';
import type { Room } from './room';
import { keepHubFile } from './room';
import type { OpenHub, Seated } from './seat';
import type { HubTools } from './tools';

/** What the acts on hubs, people and keys share: the room, and the ways to change it. */
export interface Keeping {
  readonly tools: HubTools;
  readonly room: Room;
  readonly placeOf: (token: string) => string | null;
  /** The folder of the hub this computer works with. */
  readonly path: () => string | null;
  readonly isAt: (path: string) => boolean;
  /** Gives the seat to somebody. */
  readonly sit: (seated: Seated) => void;
  /** Does what works with vault keys over several turns, one such work at a time. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** Lets whatever writes to the hub vault wait while the work is done. */
  readonly writesWait: <T>(work: () => Promise<T>) => Promise<T>;
  /** Empties the seat, with a backup when one is due. */
  readonly leaveSeat: () => Promise<void>;
  /** Reads the office's facts again after an act recorded something there, and tells every window. */
  readonly officeChanged: () => void;
  /** Another hub, or none: every answer a window has is out of date. */
  readonly changedEverything: () => void;
}

export interface Present {
  readonly open: OpenHub;
  readonly seated: Seated;
}

/** The hub and the person with the seat; a refusal when the seat was left meanwhile. */
export function present(keeping: Keeping): Result<Present, Refusal<'not-signed-in'>> {
  const { place, seated } = keeping.room;
  if (place.kind !== 'open' || seated === null) return refuse('not-signed-in');
  return { ok: true, value: { open: place.open, seated } };
}

/** Does what the person with the seat does with keys, one such work at a time. */
export function seatedAlone<T>(keeping: Keeping, work: (here: Present) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  return keeping.alone(async () => {
    const here = present(keeping);
    return here.ok ? work(here.value) : here;
  });
}

/** The open hub, with or without somebody in the seat. */
export function openHub(keeping: Keeping): Result<OpenHub, Refusal<'no-hub'>> {
  const { place } = keeping.room;
  return place.kind === 'open' ? { ok: true, value: place.open } : refuse('no-hub');
}

/** Writes the hub file and then the journal: the file may be one step ahead, never behind (see slot-check.ts). */
export function keepBoth(keeping: Keeping, { open, seated }: Present, file: HubFile, changes: readonly OfficeChange[]): void {
  keepHubFile(open, file);
  const author: { colleague: ColleagueId } = seated.session;
  recordInOffice(keeping.tools, seated.session.vaults.office, { colleague: author.colleague, ed25519: seated.ed25519 }, changes);
  keeping.officeChanged();
}
