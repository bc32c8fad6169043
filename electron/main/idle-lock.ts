import { app, powerMonitor, webContents, type WebContents } from 'electron';
import type { Mode } from './service-host';

const lookEveryMs = 5_000;

/** Seconds without a key or the mouse after which the desk locks itself. Listening in a meeting looks like idling. */
export function idleLimitSeconds(mode: Mode): number {
  return mode.live ? 30 * 60 : 5 * 60;
}

/**
 * How long nobody has been at the desk. The system counts from the last key on any program, and on some
 * displays from its own start; a seat taken or a key in our windows is somebody all the same.
 */
export function idleSeconds(systemIdleSeconds: number, sinceOurInputMs: number): number {
  return Math.min(systemIdleSeconds, sinceOurInputMs / 1000);
}

/**
 * Locks when nobody is at the desk: after the idle limit, when the system locks its screen, when it goes to sleep.
 * @returns a function to tell it what is going on.
 */
export function watchForAbsence(lock: (reason: 'idle' | 'system') => void): (mode: Mode) => void {
  let mode: Mode = { live: false, signedIn: false };
  let lastInputAt = Date.now();
  const somebodyIsHere = (): void => {
    lastInputAt = Date.now();
  };
  const listenTo = (contents: WebContents): unknown => contents.on('input-event', somebodyIsHere);
  webContents.getAllWebContents().forEach(listenTo);
  app.on('web-contents-created', (_event, contents) => listenTo(contents));
  const lockForSystem = (): void => {
    if (mode.signedIn) lock('system');
  };
  powerMonitor.on('lock-screen', lockForSystem);
  powerMonitor.on('suspend', lockForSystem);
  powerMonitor.on('user-did-resign-active', lockForSystem);
  setInterval(() => {
    const idle = idleSeconds(powerMonitor.getSystemIdleTime(), Date.now() - lastInputAt);
    if (mode.signedIn && idle >= idleLimitSeconds(mode)) lock('idle');
  }, lookEveryMs);
  return (next) => {
    if (next.signedIn && !mode.signedIn) somebodyIsHere();
    mode = next;
  };
}
