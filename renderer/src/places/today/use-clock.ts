import { useEffect, useState } from 'react';
import { formatTime } from '../../../../shared/messages/dates';

const tickMs = 15_000;

/** The hub's time of day, `HH:MM`, as it goes on. */
export function useClock(): string {
  const [time, setTime] = useState(() => formatTime(Date.now()));
  useEffect(() => {
    const timer = setInterval(() => setTime(formatTime(Date.now())), tickMs);
    return () => clearInterval(timer);
  }, []);
  return time;
}
