import type { DeviceId } from '../../../shared/kernel/ids';
import type { Instant } from '../../../shared/kernel/instant';
import type { View } from '../desk/view';
import type { HubClock } from '../desk/hub-clock';
import type { Jobs } from '../jobs/jobs';

/** What everything that opens, makes or changes a hub works with. */
export interface HubTools {
  readonly now: () => Instant;
  readonly clock: HubClock;
  readonly newId: () => string;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly jobs: Jobs;
  readonly nativeBinding: string | undefined;
  readonly device: DeviceId;
  readonly views: readonly View[];
  readonly dataFolder: string;
}
