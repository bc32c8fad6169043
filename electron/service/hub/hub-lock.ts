import Sqlite from 'better-sqlite3';

export interface HubLock {
  release(): void;
}

/**
 * Takes the hub for this process, by the operating system's own file lock inside an empty SQLite file. It ends with
 * the process, however that ends, so a crash never leaves a hub locked.
 * @param waitMs How long to wait for a process that is just leaving.
 * @returns null when another process has the hub open.
 */
export function takeHub(lockFile: string, nativeBinding: string | undefined, waitMs = 3_000): HubLock | null {
  const db = new Sqlite(lockFile, { timeout: waitMs, ...(nativeBinding === undefined ? {} : { nativeBinding }) });
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE');
    return { release: () => db.close() };
  } catch (error) {
    db.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}
