import { useEffect, useState } from 'react';
import { onNotice } from '../../../api/on-notice';

/** How many rows the service has read or made ready, as it says; 0 until it says anything. */
export function useProgress(what: 'import' | 'keep'): number {
  const [done, setDone] = useState(0);
  useEffect(
    () =>
      onNotice((notice) => {
        if (notice.kind === 'progress' && notice['what'] === what && typeof notice['done'] === 'number') setDone(notice['done']);
      }),
    [what],
  );
  return done;
}

/** A count as a person reads it: 5,000. */
export function asRead(count: number): string {
  return count.toLocaleString('en-GB');
}
