import { useEffect, useState } from 'react';
import { formatTime } from '../../../../shared/messages/dates';
import { hubNow } from '../../api/hub-clock';

const tickMs = 15_000;

/** The hub's time of day, `HH:MM`, as it goes on. */
export function useClock(): string {
  const [time, setTime] = useState(() => formatTime(hubNow()));
  useEffect(() => {
    const timer = setInterval(() => setTime(formatTime(hubNow())), tickMs);
    return () => clearInterval(timer);
  }, []);
  return time;
}
