// Another process that wants the hub: it tries the same operating-system lock and says what it got.
import Sqlite from 'better-sqlite3';

const db = new Sqlite(process.argv[2], { timeout: 200 });
let outcome = 'taken';
try {
  db.pragma('locking_mode = EXCLUSIVE');
  db.exec('BEGIN EXCLUSIVE');
} catch (error) {
  outcome = error.code.startsWith('SQLITE_BUSY') ? 'busy' : error.code;
}
process.send(outcome, () => process.exit(0));
