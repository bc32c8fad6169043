import { app, dialog } from 'electron';
import { words } from './words';

/**
 * A mistake nobody foresaw: says so plainly and closes, letting the service save first. An installed Roundtable
 * writes only the kind of error down, because its text may quote what was on screen.
 */
export function closeOnUnforeseenErrors(): void {
  // Started from a terminal that was closed since, there is nobody left to write to, and nothing is wrong.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const close = (error: unknown): void => {
    process.stderr.write(`${app.isPackaged ? kindOf(error) : describe(error)}\n`);
    void sayAndQuit();
  };
  process.once('uncaughtException', close);
  process.once('unhandledRejection', close);
}

/** Without blocking: while the sentence is on screen the service goes on saving, and the system may still end us. */
async function sayAndQuit(): Promise<void> {
  if (app.isReady()) await dialog.showMessageBox({ type: 'error', title: 'Roundtable', message: words('desktop.hadToClose') });
  else dialog.showErrorBox('Roundtable', words('desktop.hadToClose'));
  app.quit();
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.name) : String(error);
}
