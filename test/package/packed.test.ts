import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const packed = process.env['ROUNDTABLE_PACKED'];
if (!packed) throw new Error('Pack the application first: npm run package.');
const executable: string = packed;
const nobody = 65_534;

let profile: string;
let started: ChildProcess | null = null;

beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'roundtable-packed-'));
  if (process.getuid?.() === 0) chownSync(profile, nobody, nobody);
});

afterEach(() => {
  started?.kill('SIGKILL');
  rmSync(profile, { recursive: true, force: true });
});

/** Starts it as an ordinary user, since an installed Roundtable insists on Chromium’s sandbox. */
function start(...args: string[]): ChildProcess {
  const identity = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  started = spawn(executable, args, {
    ...identity,
    env: { ...process.env, HOME: profile, ROUNDTABLE_PROFILE: join(profile, 'profile') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return started;
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('exit', (code) => done(code)));
}

test('the packed application opens its window and ends cleanly', async () => {
  const child = start();
  const window = await vi.waitFor(openWindow, { timeout: 20_000, interval: 200 });
  expect(iconWidth(window)).toContain('= 256');
  const ended = exitCode(child);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}, 30_000);

test.each(['--no-sandbox', '--remote-debugging-port=0', '--disable-web-security', '--inspect=0', '--js-flags=--expose-gc'])(
  'it does not start with %s',
  async (name) => {
    const child = start(name);
    let said = '';
    child.stderr?.on('data', (text) => (said += String(text)));
    expect(await exitCode(child)).toBe(1);
    expect(said).toContain(`Roundtable does not start with ${name.split('=')[0]}.`);
  },
  30_000,
);

test('it cannot be used as a plain Node', async () => {
  started = spawn(executable, ['-e', 'process.exit(77)'], {
    env: { PATH: process.env['PATH'], ELECTRON_RUN_AS_NODE: '1', HOME: profile },
    stdio: 'ignore',
  });
  expect(await exitCode(started)).not.toBe(77);
}, 30_000);

/** The number of the application's window among all on the display. */
function openWindow(): string {
  const found = /(0x[0-9a-f]+) "Roundtable".* 1440x900/.exec(execFileSync('xwininfo', ['-root', '-tree'], { encoding: 'utf8' }));
  if (found?.[1] === undefined) throw new Error('there is no window yet');
  return found[1];
}

function iconWidth(window: string): string {
  return execFileSync('xprop', ['-id', window, '-len', '8', '-f', '_NET_WM_ICON', '32c', '_NET_WM_ICON'], { encoding: 'utf8' });
}
