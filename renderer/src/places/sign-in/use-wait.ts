import { useEffect, useState } from 'react';

/** Counts a wait down, second by second. `start(30)` begins; 0 means nothing has to be waited for. */
export function useWait(): { readonly secondsLeft: number; readonly start: (seconds: number) => void } {
  const [secondsLeft, setSecondsLeft] = useState(0);
  useEffect(() => {
    if (secondsLeft <= 0) return;
    const timer = setTimeout(() => setSecondsLeft(secondsLeft - 1), 1_000);
    return () => clearTimeout(timer);
  }, [secondsLeft]);
  return { secondsLeft, start: setSecondsLeft };
}
