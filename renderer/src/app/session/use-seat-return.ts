import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { create } from 'zustand';
import { formatClock } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import type { ColleagueId } from '../../../../shared/kernel/ids';
import { useSaveState } from '../../api/save-state';
import { paths } from '../../ui/place/paths';
import { toast } from '../../ui/toast/toast';

interface LastSeat {
  readonly colleague: ColleagueId | null;
  readonly savedAt: number | null;
}

/** Who had the seat before the lock, and when they last saved; nothing of what they saw. */
const useLastSeat = create<LastSeat>()(() => ({ colleague: null, savedAt: null }));

/** Remembers the moment of the last save, before a lock forgets it. */
export function rememberSave(): void {
  const { savedAt } = useSaveState.getState();
  if (savedAt !== null) useLastSeat.setState({ savedAt });
}

/**
 * After an unlock: the same colleague is back at the same screen and is told so; another colleague
 * begins at Today, so that nothing of the first one's way is shown to the second.
 */
export function useSeatReturn(colleague: ColleagueId): void {
  const [location, navigate] = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    const last = useLastSeat.getState();
    useLastSeat.setState({ colleague });
    if (last.colleague === null) return;
    if (last.colleague !== colleague) {
      useLastSeat.setState({ savedAt: null });
      navigate(paths.today(), { replace: true });
    } else toast({ message: backWords(last.savedAt) });
  }, [colleague, location, navigate]);
}

function backWords(savedAt: number | null): string {
  return savedAt === null ? t('shell.backWhereYouWereNoTime') : t('shell.backWhereYouWere', { time: formatClock(savedAt) });
}
