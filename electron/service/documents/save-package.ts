import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import type { PackageFiles } from './package-files';

/**
 * Writes a package into a folder of its own inside the folder a person chose. It is built beside its place, synced,
 * read back and only then given its name; nothing that stands there is ever overwritten.
 * @returns the folder's name. Saving the same package again succeeds and changes nothing.
 *   Refusals: `package-place-taken`, `package-place-missing`, `package-disk` (details: the operating system's word).
 */
export function savePackage(files: PackageFiles, name: string, chosenFolder: string): Result<string, Refusal> {
  if (!isFolder(chosenFolder)) return refuse('package-place-missing');
  const target = join(chosenFolder, name);
  if (existsSync(target)) return holdsExactly(target, files) ? ok(name) : refuse('package-place-taken');
  const unfinished = join(chosenFolder, `.${name}.unfinished`);
  try {
    rmSync(unfinished, { recursive: true, force: true });
    for (const [path, bytes] of files) writeSynced(join(unfinished, path), bytes);
    if (!holdsExactly(unfinished, files)) throw new Error('what was read back differs from what was written');
    for (const folder of [join(unfinished, 'data'), unfinished]) syncFolder(folder);
    if (existsSync(target)) return refuse('package-place-taken');
    renameSync(unfinished, target);
    syncFolder(chosenFolder);
    return ok(name);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    return refuse('package-disk', { why: codeOf(error) });
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function holdsExactly(folder: string, files: PackageFiles): boolean {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  if (found.length !== files.size) return false;
  return [...files].every(([path, bytes]) => {
    const file = join(folder, path);
    return existsSync(file) && readFileSync(file).equals(bytes);
  });
}

function writeSynced(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'wx');
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  // Windows cannot open a folder; its file system keeps names safe by itself.
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
