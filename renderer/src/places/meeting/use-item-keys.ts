import type { RefObject } from 'react';
import type { Speaker } from '../../../../shared/domain/statement/statement';
import { frameKeys, type FrameKey } from '../../ui/keys/frame-keys';
import { useKeys } from '../../ui/keys/use-keys';
import { foldSeats } from '../../ui/table-ring/seat';
import type { CaptureHandle } from './capture/Capture';
import type { Closing } from './decide/use-closing';
import type { ItemInView } from './item-in-view';
import { meetingKeys, type MeetingKey } from './keys';
import { ringSeats } from './rail/ring-seats';
import type { useUndo } from './use-undo';

export interface ItemKeys {
  readonly view: ItemInView;
  readonly capture: RefObject<CaptureHandle | null>;
  readonly closing: Closing;
  readonly history: ReturnType<typeof useUndo>;
  readonly extend: () => void;
  readonly toggleBrief: () => void;
}

/** The keys of the item in view. Only the open item is written to. */
export function useItemKeys({ view, capture, closing, history, extend, toggleBrief }: ItemKeys): void {
  const { isLive } = view;
  const whenLive = <T>(run: T): T | undefined => (isLive ? run : undefined);
  const speak = (speaker: Speaker): void => {
    capture.current?.speak(speaker);
    capture.current?.focus();
  };
  useKeys<MeetingKey>(meetingKeys, {
    close: whenLive(closing.run),
    extend: whenLive(extend),
    brief: view.shown.family === null ? undefined : toggleBrief,
    seat: whenLive((event: KeyboardEvent) => {
      const seat = seatNumbered(view, Number(event.code.slice(-1)));
      if (seat !== null) speak({ kind: 'colleague', colleague: seat });
    }),
    family: whenLive(view.shown.family === null ? undefined : () => speak({ kind: 'family', person: null })),
  });
  useKeys<FrameKey>(frameKeys, {
    undo: whenLive(history.undo),
    redo: whenLive(history.redo),
    new: whenLive(() => capture.current?.focus()),
  });
}

/** The colleague whose seat shows this number while Alt is held. */
function seatNumbered({ meeting, item }: ItemInView, number: number): ItemInView['meeting']['seats'][number]['who'] | null {
  const drawn = foldSeats(ringSeats(meeting, item)).drawn[number - 1];
  return meeting.seats.find(({ who }) => who === drawn?.id)?.who ?? null;
}
