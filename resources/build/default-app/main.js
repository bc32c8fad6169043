// Stands in for Electron's default application: starts the application named on the command line.
// The import is awaited at top level, because Electron holds back `ready` only until this module has
// run, and schemes must be registered before `ready`.
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
const place = resolve(given ?? '.');

if (statSync(place).isDirectory()) {
  const description = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  app.setName(description.productName ?? description.name);
  app.setVersion(description.version);
  app.setAppPath(place);
  await import(pathToFileURL(join(place, description.main)).href);
} else {
  await import(pathToFileURL(place).href);
}
