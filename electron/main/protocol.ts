import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { builtFiles } from './built-files';
import { pageHeaders } from './content-policy';
import { isOurs, scheme } from './origin';

/** Must run before the application is ready: afterwards Electron takes no new schemes. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, codeCache: true } }]);
}

/** Serves the built files, and only those, to one session. */
export function serveBuiltFiles(session: Session, folder: string): void {
  const files = builtFiles(folder);
  session.protocol.handle(scheme, async (request) => {
    const file = request.method === 'GET' && isOurs(request.url) ? files.get(new URL(request.url).pathname) : undefined;
    if (!file) return new Response(null, { status: 404, headers: pageHeaders });
    return new Response(await readFile(file.path), { headers: { ...pageHeaders, 'Content-Type': file.mediaType } });
  });
}
