import { powerMonitor } from 'electron';
import type { Mode } from './service-host';

const lookEveryMs = 5_000;

/** Seconds without a key or the mouse after which the desk locks itself. Listening in a meeting looks like idling. */
export function idleLimitSeconds(mode: Mode): number {
  return mode.live ? 30 * 60 : 5 * 60;
}

/**
 * Locks when nobody is at the desk: after the idle limit, when the system locks its screen, when it goes to sleep.
 * @returns a function to tell it what is going on.
 */
export function watchForAbsence(lock: (reason: 'idle' | 'system') => void): (mode: Mode) => void {
  let mode: Mode = { live: false, signedIn: false };
  const lockForSystem = (): void => {
    if (mode.signedIn) lock('system');
  };
  powerMonitor.on('lock-screen', lockForSystem);
  powerMonitor.on('suspend', lockForSystem);
  powerMonitor.on('user-did-resign-active', lockForSystem);
  setInterval(() => {
    if (mode.signedIn && powerMonitor.getSystemIdleTime() >= idleLimitSeconds(mode)) lock('idle');
  }, lookEveryMs);
  return (next) => {
    mode = next;
  };
}
