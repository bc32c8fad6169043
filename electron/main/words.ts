import { desktop } from '../../shared/messages/en-GB/desktop';

/** The few words main shows. None has a value to put in, so the message formatter, slow to load, stays out of the start. */
export function words(key: keyof typeof desktop): string {
  return desktop[key];
}
