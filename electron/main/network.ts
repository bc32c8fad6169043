import { app, type Session } from 'electron';
import { isOurs } from './origin';

/** Cancels every request that is not for a built file or something the page already holds in memory. */
export function denyNetwork(session: Session): void {
  // The spelling checker would fetch its dictionaries from the internet.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((request, decide) => decide({ cancel: !isLocal(request.url) }));
}

function isLocal(url: string): boolean {
  if (isOurs(url) || url.startsWith(`blob:app://roundtable/`)) return true;
  return !app.isPackaged && url.startsWith('devtools://');
}
