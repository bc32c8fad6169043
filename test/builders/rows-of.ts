import type { View } from '../../electron/service/desk/view';
import type { VaultDatabase } from '../../electron/service/vault/database';

/** Everything a view's tables hold, in a fixed order, to compare before and after a rebuild. */
export function rowsOf(vault: VaultDatabase, view: View): string {
  const tables = view.tables.map((table) => {
    const rows = vault.read.prepare(`SELECT * FROM ${table}`).all();
    return [table, rows.map((row) => JSON.stringify(row)).sort()];
  });
  return JSON.stringify(tables);
}
