import Sqlite from 'better-sqlite3';
import { existsSync } from 'node:fs';
import type { ReadDb, WriteTx } from './sql';

export class VaultMissing extends Error {}
export class WrongKey extends Error {}
/** The code is what the answer to a window looks for, whichever way damage came up. */
export class VaultDamaged extends Error {
  readonly code = 'SQLITE_CORRUPT';
}
/** Damage was found before: what can be read is read, and nothing is written over it. */
export class VaultReadOnly extends Error {
  readonly code = 'SQLITE_READONLY';
}

export interface OpenOptions {
  readonly path: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** Make the file; without it an expected file that is missing is an error, never an empty vault. */
  readonly create?: boolean;
  readonly readonly?: boolean;
  /** The native module to load, where the packaged one does not fit the runtime. */
  readonly nativeBinding?: string | undefined;
}

export interface VaultDatabase {
  readonly read: ReadDb;
  /** Runs work in one IMMEDIATE transaction; nothing in it may be awaited. */
  write<T>(work: (tx: WriteTx) => T): T;
  /**
   * Runs work that takes many turns in one IMMEDIATE transaction on a connection of its own, so that others read
   * meanwhile. Whoever writes by `write` in between waits at their peril: the desk keeps them apart.
   */
  writeLong<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  close(): void;
}

const oldestSafeSqlite = '3.51.3';

/**
 * Opens an encrypted database and reads every setting back after a real write.
 * @throws VaultMissing, WrongKey (the key does not fit), VaultDamaged (a page does not verify or a setting did not hold).
 */
export function openDatabase(options: OpenOptions): VaultDatabase {
  return wrap(connect(options), options);
}

function connect(options: OpenOptions): Sqlite.Database {
  if (options.create !== true && !existsSync(options.path)) throw new VaultMissing('the vault file is not there');
  const db = new Sqlite(options.path, {
    readonly: options.readonly ?? false,
    ...(options.nativeBinding === undefined ? {} : { nativeBinding: options.nativeBinding }),
  });
  try {
    applyKey(db, options.key);
    if (options.readonly !== true) settle(db);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/**
 * Gives a database that nobody has open another key; it is rewritten page by page. For a copy, never for the vault
 * itself: cut off halfway, its pages would be under two keys.
 */
export function rekeyClosed({ path, key, nextKey, nativeBinding }: OpenOptions & { readonly nextKey: Uint8Array }): void {
  const db = new Sqlite(path, nativeBinding === undefined ? {} : { nativeBinding });
  try {
    applyKey(db, key);
    db.pragma('journal_mode = DELETE');
    db.pragma(`rekey=${rawKey(nextKey)}`);
  } finally {
    db.close();
  }
}

/** Every setting a vault relies on, as it stands now. */
export function readSettings(db: ReadDb): Readonly<Record<string, unknown>> {
  const names = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'temp_store', 'trusted_schema', 'cipher'];
  const settings = names.map((name) => [name, db.pragma(name, { simple: true })]);
  const version = db.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  return { ...Object.fromEntries(settings), sqlite_version: version.version };
}

function applyKey(db: Sqlite.Database, key: Uint8Array): void {
  db.pragma(`cipher='sqlcipher'`);
  db.pragma(`key=${rawKey(key)}`);
  try {
    db.prepare('SELECT count(*) FROM sqlite_master').get();
  } catch (error) {
    throw vaultErrorOf(error);
  }
}

function rawKey(key: Uint8Array): string {
  if (key.length !== 32) throw new TypeError('a vault key has 32 bytes');
  return `"x'${Buffer.from(key).toString('hex')}'"`;
}

function settle(db: Sqlite.Database): void {
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('foreign_keys = ON');
    db.pragma('secure_delete = ON');
    db.pragma('temp_store = MEMORY');
    db.pragma('trusted_schema = OFF');
    db.exec('CREATE TABLE IF NOT EXISTS opening (at INTEGER NOT NULL) STRICT');
    // The build's default drops to NORMAL at the first page access in WAL mode, so FULL is set after a real write.
    db.exec('DELETE FROM opening');
    db.exec('INSERT INTO opening (at) VALUES (1)');
    db.pragma('synchronous = FULL');
    db.exec('DELETE FROM opening');
  } catch (error) {
    throw vaultErrorOf(error);
  }
  assertSettings(readSettings(db as ReadDb));
}

function assertSettings(settings: Readonly<Record<string, unknown>>): void {
  const expected: Readonly<Record<string, unknown>> = {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    secure_delete: 1,
    temp_store: 2,
    trusted_schema: 0,
    cipher: 'sqlcipher',
  };
  for (const [name, value] of Object.entries(expected)) {
    if (settings[name] !== value) throw new VaultDamaged(`the setting ${name} did not hold`);
  }
  if (compareVersions(String(settings['sqlite_version']), oldestSafeSqlite) < 0) {
    throw new VaultDamaged('this SQLite is older than the one that is safe with a write-ahead log');
  }
}

function wrap(db: Sqlite.Database, options: OpenOptions): VaultDatabase {
  // The one place where a plain connection becomes a reading one; it writes only through `write` below.
  const read = db as ReadDb;
  return {
    read,
    write: (work) => {
      try {
        // The transaction is open while `work` runs, which is what WriteTx promises.
        return db.transaction(() => work(db as unknown as WriteTx)).immediate();
      } catch (error) {
        throw vaultErrorOf(error);
      }
    },
    writeLong: (work) => writeLong(connect({ ...options, create: false }), work),
    close: () => db.close(),
  };
}

async function writeLong<T>(db: Sqlite.Database, work: (tx: WriteTx) => Promise<T>): Promise<T> {
  try {
    db.exec('BEGIN IMMEDIATE');
    const result = await work(db as unknown as WriteTx);
    db.exec('COMMIT');
    return result;
  } catch (error) {
    throw vaultErrorOf(error);
  } finally {
    // A transaction that is still open ends with its connection, and nothing of it stands.
    db.close();
  }
}

/** The error of a vault behind what SQLite says: wrong key, damage, or the error as it is. */
export function vaultErrorOf(error: unknown): unknown {
  const code = error instanceof Sqlite.SqliteError ? error.code : '';
  if (code === 'SQLITE_NOTADB') return new WrongKey('the key does not open this vault', { cause: error });
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR_CORRUPT')) {
    return new VaultDamaged('a page of the vault does not verify', { cause: error });
  }
  return error;
}

function compareVersions(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split('.').map(Number));
  return [0, 1, 2].map((part) => (a?.[part] ?? 0) - (b?.[part] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
