import { app, dialog } from 'electron';
import { words } from './words';

/**
 * A mistake nobody foresaw: says so plainly and closes, letting the service save first. Only the kind of error is
 * written down, because its text may quote what was on screen.
 */
export function closeOnUnforeseenErrors(): void {
  const close = (error: unknown): void => {
    process.stderr.write(`${error instanceof Error ? error.name : 'unknown'}\n`);
    dialog.showErrorBox('Roundtable', words('desktop.hadToClose'));
    app.quit();
  };
  // Started from a terminal that was closed since, there is nobody left to write to, and nothing is wrong.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  process.once('uncaughtException', close);
  process.once('unhandledRejection', close);
}
