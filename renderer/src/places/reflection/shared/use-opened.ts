import { useEffect, useRef } from 'react';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import { useCommand } from '../../../api/use-command';
import { hasAnswered } from './receipts';

/** Tells the other one that the note was opened, whenever there is something new in it to read. */
export function useOpened(shown: SharedNoteShown): void {
  const { send } = useCommand('supervision.open');
  const { relationship, sharedNote } = shown;
  const news = newsIn(shown);
  const told = useRef('');
  useEffect(() => {
    if (news === null || told.current === news) return;
    told.current = news;
    void send({ relationship, sharedNote });
  }, [news, relationship, sharedNote, send]);
}

/** What there is to open, as one word; null when nothing is to be told. */
function newsIn(shown: SharedNoteShown): string | null {
  const { side, isFrozen, openedAt, authorOpenedAt, hash, thread, status } = shown;
  if (isFrozen || (side === 'supervisor' ? status === 'signed-off' : !hasAnswered(shown))) return null;
  const isOpened = (side === 'supervisor' ? openedAt : authorOpenedAt) !== null;
  return isOpened ? null : `${hash} ${thread.length} ${status}`;
}
