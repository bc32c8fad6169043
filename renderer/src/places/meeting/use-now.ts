import { useEffect, useState } from 'react';
import type { Instant } from '../../../../shared/kernel/instant';

/** The time, brought up to date every `everyMs`. Use it in the smallest component that shows a clock. */
export function useNow(everyMs: number): Instant {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
