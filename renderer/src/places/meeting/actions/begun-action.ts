import { useRef, useState, type RefObject } from 'react';
import { t } from '../../../../../shared/messages/t';
import { announce } from '../../../ui/announce/announce';

/** What the rest of the screen may ask of the box for a new action. */
export interface NewActionHandle {
  readonly focus: () => void;
  /** Throws away what stands in the box, with a way back. */
  readonly discard: () => void;
}

/** Whether words stand in the box that nobody has kept yet, and the box itself. */
export interface BegunAction {
  readonly box: RefObject<NewActionHandle | null>;
  readonly isBegun: boolean;
  readonly setBegun: (isBegun: boolean) => void;
}

export function useBegunAction(): BegunAction {
  const box = useRef<NewActionHandle>(null);
  const [isBegun, setBegun] = useState(false);
  return { box, isBegun, setBegun };
}

/** Leads to the box and says why: an item does not close over words that would be left behind. */
export function goToBegun({ box }: BegunAction): void {
  box.current?.focus();
  announce(t('meeting.actionBegunFirst'));
}
