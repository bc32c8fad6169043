import { createHash } from 'node:crypto';

/** Path to hex SHA-256. */
export type Listed = ReadonlyMap<string, string>;

/** Reads a BagIt manifest in its one written form; null when a line is anything else or a path comes twice. */
export function readManifest(bytes: Buffer): Listed | null {
  const listed = new Map<string, string>();
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes) || !text.endsWith('\n')) return null;
  for (const line of text.slice(0, -1).split('\n')) {
    const match = /^([0-9a-f]{64}) {2}([\w./-]+)$/.exec(line);
    const [hash, path] = [match?.[1], match?.[2]];
    if (hash === undefined || path === undefined || listed.has(path) || path.includes('..')) return null;
    listed.set(path, hash);
  }
  return listed;
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
