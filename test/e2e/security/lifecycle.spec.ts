import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsAsThisUser } from '../fixtures/launch';
import { expect, test } from '../fixtures/test';

test('a second start brings the first window to the front and ends', async ({ roundtable }) => {
  const second = spawn(process.env['ROUNDTABLE_ELECTRON'] ?? '', argumentsAsThisUser(), {
    env: { ...process.env, ROUNDTABLE_PROFILE: roundtable.profile },
    stdio: 'ignore',
  });
  const code = await new Promise((done) => second.on('exit', done));
  expect(code).toBe(0);
  expect(roundtable.electron.windows()).toHaveLength(1);
});

test('when the service dies it is started again, and what was under way is answered', async ({ page, roundtable }) => {
  const servicePid = () =>
    roundtable.electron.evaluate(
      ({ app }) =>
        app.getAppMetrics().find(({ name, serviceName }) => name === 'Roundtable records' || serviceName === 'Roundtable records')?.pid ??
        0,
    );
  const first = await servicePid();
  expect(first).toBeGreaterThan(0);
  const notices = page.evaluate(
    () =>
      new Promise<unknown>((done) => {
        window.roundtable.onNotice((notice) => done(notice));
      }),
  );
  process.kill(first, 'SIGKILL');
  expect(await notices).toEqual({ kind: 'service-up' });
  await expect.poll(servicePid).not.toBe(first);
  const reply = await page.evaluate(() => window.roundtable.send('@draft', {}));
  expect(reply).toHaveProperty('ok');
});

test('a window whose process dies is loaded again', async ({ roundtable }) => {
  const door = await roundtable.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // The first load may still be finishing, so the second is waited for from the end of its process on.
    const loaded = new Promise((done) => {
      contents?.once('render-process-gone', () => contents.once('did-finish-load', () => done(null)));
    });
    contents?.forcefullyCrashRenderer();
    await loaded;
    const found: unknown = await contents?.executeJavaScript('typeof window.roundtable');
    return found;
  });
  expect(door).toBe('object');
});

test('when the system ends every process at once, nothing is left behind', async () => {
  test.skip(process.platform === 'win32', 'Windows has no process groups.');
  const profile = mkdtempSync(join(tmpdir(), 'roundtable-e2e-'));
  const started = spawn(process.env['ROUNDTABLE_ELECTRON'] ?? '', [...argumentsAsThisUser(), '--remote-debugging-port=0'], {
    env: { ...process.env, ROUNDTABLE_PROFILE: profile },
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((done) => started.on('exit', done));
  // Chromium writes this file once it is up.
  await expect.poll(() => existsSync(join(profile, 'DevToolsActivePort')), { timeout: 60_000 }).toBe(true);
  process.kill(-(started.pid ?? 0), 'SIGTERM');
  await ended;
  rmSync(profile, { recursive: true, force: true });
});
