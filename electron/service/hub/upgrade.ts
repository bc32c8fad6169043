import type { VaultKind } from '../desk/handlers';
import { openDatabase } from '../vault/database';
import { checkLog } from '../vault/log-check';
import { all, sql } from '../vault/sql';
import type { HubTools } from './tools';

/**
 * Whether this Roundtable keeps other read models in a vault than the one that last wrote it. They are then rebuilt
 * from the journal when the vault is opened, and a backup is made first. Nothing is written here.
 */
export function isUpgrade(tools: HubTools, name: VaultKind, path: string, key: Uint8Array): boolean {
  const options = { path, key, nativeBinding: tools.nativeBinding };
  // The first connection makes the log's index anew, and this one comes first.
  checkLog(options);
  const vault = openDatabase({ ...options, readonly: true });
  try {
    const rows = all<{ name: string; version: number }>(vault.read, sql`SELECT name, version FROM read_model ORDER BY name`);
    const written = new Map(rows.map((row) => [row.name, row.version]));
    return written.size > 0 && tools.views.some((view) => view.vault === name && written.get(view.name) !== view.version);
  } finally {
    vault.close();
  }
}
