import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a tool of the system and gives back what it said; throws with what it complained of. */
export function run(command: string, args: readonly string[]): string {
  return execFileSync(command, [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A folder that is gone when the work is done. */
export function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-package-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for work that takes its time. */
export async function inFolderMeanwhile(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-package-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What pdfsig says of a file when it trusts one authority. */
export function pdfsig(pdf: string, authority: Uint8Array, folder: string): string {
  const store = join(folder, 'nss');
  const certificate = join(folder, 'authority.der');
  writeFileSync(certificate, authority);
  run('mkdir', ['-p', store]);
  run('certutil', ['-N', '-d', `sql:${store}`, '--empty-password']);
  run('certutil', ['-A', '-d', `sql:${store}`, '-n', 'hub', '-t', 'C,C,C', '-i', certificate]);
  return run('pdfsig', ['-nssdir', `sql:${store}`, pdf]);
}
