import { useEffect, useState } from 'react';
import type { Instant } from '../../../../shared/kernel/instant';
import { hubNow } from '../../api/hub-clock';

/** The hub's time, brought up to date every `everyMs`. Use it in the smallest component that shows a clock. */
export function useNow(everyMs: number): Instant {
  const [now, setNow] = useState(() => hubNow());
  useEffect(() => {
    const timer = setInterval(() => setNow(hubNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
