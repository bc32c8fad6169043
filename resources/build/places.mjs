import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '..', '..');

/** Outside the checkout, so that a second clone starts quickly. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'roundtable');

export const modules = join(root, 'node_modules');

/** What `npm run package` makes. */
export const packages = join(root, 'out', 'package');
