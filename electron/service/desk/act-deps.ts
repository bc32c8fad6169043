import type { Topic } from '../../../shared/contract/define';
import type { Instant } from '../../../shared/kernel/instant';
import type { SigningKeys } from '../documents/signer';
import type { Jobs } from '../jobs/jobs';
import type { Desk } from './desk';
import type { Directory } from './directory';
import type { HubClock } from './hub-clock';
import type { Session } from './session';

/** What a window is told beside answers and announcements; never a name or a text of the record. */
export type Notice =
  | { readonly kind: 'locked' }
  | { readonly kind: 'progress'; readonly what: string; readonly done: number; readonly of: number };

/** What acts work with: the parts of the service that reach outside the record. */
export interface ActDeps {
  readonly now: () => Instant;
  readonly clock: HubClock;
  readonly newId: () => string;
  readonly randomBytes: (length: number) => Uint8Array;
  /** Where this computer keeps hubs and what is not in one; local, never roaming. */
  readonly dataFolder: string;
  readonly nativeBinding: string | undefined;
  readonly session: () => Session | null;
  readonly directory: () => Directory;
  readonly desk: () => Desk;
  readonly jobs: Jobs;
  readonly signing: SigningKeys;
  /** The path a person chose in a dialog for this token, or null. */
  readonly placeOf: (token: string) => string | null;
  /** Reads a file a person chose in a process of its own that holds no keys; null when it was stopped for size or time. */
  readonly readIntake: (path: string, options: unknown) => Promise<unknown>;
  readonly announce: (topics: readonly Topic[]) => void;
  readonly notice: (notice: Notice) => void;
}
