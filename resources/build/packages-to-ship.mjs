import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { modules, root } from './places.mjs';

/** Everything else is bundled into out/: these two load files from beside their own. */
const notBundled = ['better-sqlite3', 'pdfkit'];

/**
 * Puts together the folder that is packed: the build, and the packages it still loads from node_modules,
 * each without what only its makers need.
 * @returns the folder.
 */
export function stageApplication(folder, platform, arch) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { name, version, description, license, type, main } = own;
  const dependencies = Object.fromEntries(notBundled.map((dependency) => [dependency, own.dependencies[dependency]]));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify(
      { name, productName: 'Roundtable', version, description, author: 'Roundtable', license, type, main, dependencies },
      null,
      2,
    ),
  );
  for (const part of ['main', 'preload', 'renderer']) cpSync(join(root, 'out', part), join(folder, 'out', part), { recursive: true });
  const icon = join('resources', 'icon', '256x256.png');
  cpSync(join(root, icon), join(folder, icon));
  const wanted = notBundled.flatMap((dependency) => withDependencies(join(modules, dependency)));
  for (const source of new Set(wanted)) cpSync(source, join(folder, source.slice(root.length)), { recursive: true, filter: isNeeded });
  const prebuilt = join(modules, 'better-sqlite3', 'prebuilds', `${platform}-${arch}.node`);
  cpSync(prebuilt, join(folder, prebuilt.slice(root.length)));
  return folder;
}

/** A package's folder and those of everything it depends on, found the way Node finds them. */
function withDependencies(folder, seen = new Set()) {
  if (seen.has(folder)) return [];
  seen.add(folder);
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [folder, ...Object.keys(dependencies).flatMap((name) => withDependencies(find(name, folder), seen))];
}

function find(name, from) {
  for (let place = from; place !== dirname(place); place = dirname(place)) {
    const candidate = join(place, 'node_modules', name);
    if (existsSync(candidate)) return candidate;
  }
  throw new Error(`The package ${name}, which ${from} depends on, is not installed.`);
}

function isNeeded(path) {
  if (/[/\\]better-sqlite3[/\\](deps|src|prebuilds|binding\.gyp)/.test(path)) return false;
  // node-addon-api is for compiling; type descriptions, maps and tests are for makers.
  return !/[/\\](node-addon-api|\.bin)([/\\]|$)/.test(path) && !/\.(map|d\.[cm]?ts|md|markdown)$/i.test(path);
}
