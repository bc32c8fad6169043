import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, VaultDamaged, WrongKey } from '../../../electron/service/vault/database';
import { checkLog } from '../../../electron/service/vault/log-check';
import { all, run, sql, type ReadDb } from '../../../electron/service/vault/sql';
import { seeded } from '../../builders/seeded';

const key = new Uint8Array(32).fill(7);
const commits = 40;
/** A write-ahead log begins with 32 bytes about itself. */
const logHeader = 32;

let folder = '';
let path = '';

/** A vault as a process leaves it that is killed: the vault, its log and the log's index, copied while it is open. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-log-'));
  const open = join(folder, 'open.vault');
  const vault = openDatabase({ path: open, key, create: true });
  vault.write((tx) => tx.exec('CREATE TABLE said (number INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT'));
  for (let number = 1; number <= commits; number += 1) {
    vault.write((tx) => run(tx, sql`INSERT INTO said (number, words) VALUES (${number}, ${'What was said. '.repeat(20)})`));
  }
  path = join(folder, 'left.vault');
  for (const suffix of ['', '-wal', '-shm']) copyFileSync(`${open}${suffix}`, `${path}${suffix}`);
  vault.close();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const heard = (db: ReadDb): number[] => all<{ number: number }>(db, sql`SELECT number FROM said ORDER BY number`).map((row) => row.number);
const everything = Array.from({ length: commits }, (_, index) => index + 1);

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  writeFileSync(file, bytes);
}

/** Opens the vault as the next start does. @returns what it holds, or null when damage was said. */
function openAgain(): number[] | null {
  try {
    checkLog({ path, key });
  } catch (error) {
    if (error instanceof VaultDamaged) return null;
    throw error;
  }
  const vault = openDatabase({ path, key });
  try {
    return heard(vault.read);
  } finally {
    vault.close();
  }
}

describe('the log of a vault whose process was killed', () => {
  test('is taken over whole, and nothing is left to check afterwards', () => {
    expect(openAgain()).toEqual(everything);
    expect(readdirSync(folder)).not.toContain('left.vault-wal');
    expect(openAgain()).toEqual(everything);
  });

  test('R8: one flipped byte at any of 50 places either harms nothing or is said; never are there silently fewer', () => {
    const random = seeded(20_260_312);
    const { length } = readFileSync(`${path}-wal`);
    const files = ['', '-wal', '-shm'].map((suffix) => [suffix, readFileSync(`${path}${suffix}`)] as const);
    const places = Array.from({ length: 50 }, (_, index) =>
      index < 8 ? index * 4 : logHeader + Math.floor(random() * (length - logHeader)),
    );
    const found = places.map((place) => {
      for (const [suffix, bytes] of files) writeFileSync(`${path}${suffix}`, bytes);
      flip(`${path}-wal`, place);
      return openAgain();
    });
    const kept = found.filter((numbers) => numbers !== null);
    expect(kept).toEqual(kept.map(() => everything));
    expect(found.length - kept.length).toBeGreaterThan(40);
  });

  test('R8: damage is said again at the next opening, and log and vault are as they were', () => {
    flip(`${path}-wal`, readFileSync(`${path}-wal`).length - 50);
    const [vault, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
    expect(openAgain()).toBeNull();
    expect(openAgain()).toBeNull();
    expect(readFileSync(path).equals(vault)).toBe(true);
    expect(readFileSync(`${path}-wal`).equals(log)).toBe(true);
  });

  test.each([
    ['cut short', (log: string) => writeFileSync(log, readFileSync(log).subarray(0, -4_000))],
    ['emptied', (log: string) => writeFileSync(log, '')],
    ['taken away', (log: string) => rmSync(log)],
  ])('R8: a log that was %s is said', (_how, harm) => {
    harm(`${path}-wal`);
    expect(openAgain()).toBeNull();
  });

  test('an index that is gone or was itself damaged says nothing, and a whole log is taken over without it', () => {
    flip(`${path}-shm`, 18);
    expect(openAgain()).toEqual(everything);
  });

  test('an index older than a log that began anew is not mistaken for damage', () => {
    const older = readFileSync(`${path}-shm`);
    const vault = openDatabase({ path, key });
    vault.read.pragma('wal_checkpoint(RESTART)');
    vault.write((tx) => run(tx, sql`INSERT INTO said (number, words) VALUES (${commits + 1}, 'after')`));
    const [now, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
    vault.close();
    writeFileSync(path, now);
    writeFileSync(`${path}-wal`, log);
    writeFileSync(`${path}-shm`, older);
    expect(openAgain()).toEqual([...everything, commits + 1]);
  });

  test('a wrong key stays a wrong key', () => {
    expect(() => checkLog({ path, key: new Uint8Array(32) })).toThrow(WrongKey);
  });
});
