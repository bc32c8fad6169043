import { prepareViews } from '../desk/view';
import { prepareJournal } from '../journal/journal';
import { openDatabase, type VaultDatabase } from '../vault/database';
import { checkLog } from '../vault/log-check';
import type { VaultKind } from '../desk/handlers';
import type { HubTools } from './tools';

/** Opens a vault that must be there, with nothing of its log lost and its journal and read models up to date. */
export function openVault(tools: HubTools, name: VaultKind, path: string, key: Uint8Array): VaultDatabase {
  const options = { path, key, nativeBinding: tools.nativeBinding };
  checkLog(options);
  return prepared(tools, name, openDatabase(options));
}

/** Makes a vault that must not be there yet. */
export function createVault(tools: HubTools, name: VaultKind, path: string, key: Uint8Array): VaultDatabase {
  return prepared(tools, name, openDatabase({ path, key, create: true, nativeBinding: tools.nativeBinding }));
}

function prepared(tools: HubTools, name: VaultKind, database: VaultDatabase): VaultDatabase {
  try {
    database.write((tx) => {
      prepareJournal(tx);
      prepareViews(
        tx,
        tools.views.filter((view) => view.vault === name),
      );
    });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
