import { readFile } from 'node:fs/promises';
import { type ProtocolResponse, type Session, protocol } from 'electron';
import { type BuiltFile, builtFiles } from './built-files';
import { pageHeaders } from './content-policy';
import { isOurs, scheme } from './origin';

/** Must run before the application is ready: afterwards Electron takes no new schemes. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, codeCache: true } }]);
}

/**
 * Serves the built files, and only those, to one session.
 * Not protocol.handle: its Request and Response bring Node's whole fetch along, a tenth of a second of every start.
 */
export function serveBuiltFiles(session: Session, folder: string): void {
  const files = builtFiles(folder);
  session.protocol.registerBufferProtocol(scheme, (request, respond) => {
    const file = request.method === 'GET' && isOurs(request.url) ? files.get(new URL(request.url).pathname) : undefined;
    void answer(file).then(respond);
  });
}

async function answer(file: BuiltFile | undefined): Promise<ProtocolResponse> {
  if (!file) return { statusCode: 404, headers: pageHeaders, data: Buffer.alloc(0) };
  return { statusCode: 200, headers: { ...pageHeaders, 'Content-Type': file.mediaType }, data: await readFile(file.path) };
}
