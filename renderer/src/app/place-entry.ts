import type { ComponentType } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { PlainKey } from '../../../shared/messages/t';
import type { FrameKey } from '../ui/keys/frame-keys';
import type { KeyTable } from '../ui/keys/key-table';

/** What the frame knows of a screen. */
export interface PlaceEntry {
  /** `lazy(async () => ({ default: (await import('../places/today/TodayPlace')).TodayPlace }))` */
  readonly component: ComponentType;
  /** The screen's name in the help. */
  readonly name: PlainKey;
  /** One page of help, a paragraph a key. */
  readonly help: readonly PlainKey[];
  /** Keys that only this screen has; the conflict test and the help read them. */
  readonly keys?: KeyTable;
  /** Present for the places of the title bar. */
  readonly tab?: PlaceTab;
}

export interface PlaceTab {
  readonly label: PlainKey;
  readonly icon: LucideIcon;
  readonly key: FrameKey;
}
