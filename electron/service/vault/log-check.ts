import { closeSync, existsSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { openDatabase, VaultDamaged, type OpenOptions } from './database';

/** How far the write-ahead log reached at the last commit, as the index beside it says. */
interface LogMark {
  /** Frames in the log; a commit is a few of them. */
  readonly frames: number;
  /** How many of them had been carried into the vault itself. */
  readonly carried: number;
  /** Which log these numbers are about: it changes each time the log begins anew. */
  readonly salt: string;
}

/**
 * Refuses a vault whose write-ahead log lost commits that were acknowledged. SQLite ends the log at the first frame
 * whose checksum does not fit and says nothing, so a changed byte would quietly take everything after it away. The
 * index (`-shm`) counts the frames of every finished commit and outlives a process that was killed; opening makes it
 * anew, so it is read first and compared with what SQLite then accepts of the log. Nothing is written while typing.
 *
 * When the log falls short, log and vault stay as they are and the index is put back, so that the next opening finds
 * it too. To be called before any connection to the vault; where one is open already it finds nothing amiss.
 *
 * Limits: the index is not forced to the disk. After a power cut it may be older than the log; the commits it does not
 * count yet, at most the last half-minute or so, are then kept when they are whole and not missed when they are not.
 * @throws VaultDamaged, and what `openDatabase` throws.
 */
export function checkLog({ path, key, nativeBinding }: OpenOptions): void {
  const index = `${path}-shm`;
  const before = existsSync(index) ? readFileSync(index) : Buffer.alloc(0);
  const mark = markIn(before);
  if (mark === null || mark.frames === 0 || !existsSync(path)) return;
  // A connection that only reads does not carry the shortened log into the vault when it is closed.
  const vault = openDatabase({ path, key, readonly: true, nativeBinding });
  let accepted: number;
  try {
    // NOOP moves nothing; its second column is the number of frames in the log.
    const [state] = vault.read.pragma('wal_checkpoint(NOOP)') as { log: number }[];
    accepted = Math.max(0, state?.log ?? 0);
  } finally {
    vault.close();
  }
  if (isWhole(mark, accepted, saltOf(`${path}-wal`))) return;
  writeFileSync(index, before);
  throw new VaultDamaged('the log of the vault ends before its last commit');
}

function isWhole(mark: LogMark, accepted: number, salt: string): boolean {
  if (accepted === 0) return mark.carried >= mark.frames;
  // A log that began anew after the index was last on the disk did so because all of the old one had been carried over.
  return accepted >= mark.frames || salt !== mark.salt;
}

/**
 * Reads the index: two copies of a 48-byte header in the machine's own order (the last frame of the last commit at 16,
 * the log's salt at 32), then how much of the log has been carried over. Copies that differ say nothing.
 * @see https://www.sqlite.org/walformat.html
 */
function markIn(index: Buffer): LogMark | null {
  if (index.length < 100 || !index.subarray(0, 48).equals(index.subarray(48, 96)) || index[12] !== 1) return null;
  return { frames: index.readUInt32LE(16), carried: index.readUInt32LE(96), salt: index.toString('hex', 32, 40) };
}

/** The salt in the header of a log; empty when there is no log. */
function saltOf(log: string): string {
  if (!existsSync(log)) return '';
  const file = openSync(log, 'r');
  try {
    const salt = Buffer.alloc(8);
    readSync(file, salt, 0, 8, 16);
    return salt.toString('hex');
  } finally {
    closeSync(file);
  }
}
