import { readFileSync, readlinkSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launch } from '../fixtures/launch';
import { asOrdinaryUser } from '../fixtures/ordinary-user';

test.skip(process.platform !== 'linux', 'What a process may do is read from /proc.');

test('started by an ordinary user, the page runs in Chromium’s own sandbox', async () => {
  const person = asOrdinaryUser();
  const roundtable = await launch(person.options);
  try {
    const pids = await roundtable.electron.evaluate(({ BrowserWindow }) => ({
      main: process.pid,
      page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    }));
    const status = readFileSync(`/proc/${pids.page}/status`, 'utf8');
    expect(/^Seccomp:\s*(\d)/m.exec(status)?.[1]).toBe('2');
    expect(/^NoNewPrivs:\s*(\d)/m.exec(status)?.[1]).toBe('1');
    expect(/^Uid:\s*(\d+)/m.exec(status)?.[1]).not.toBe('0');
    expect(readlinkSync(`/proc/${pids.page}/ns/pid`)).not.toBe(readlinkSync(`/proc/${pids.main}/ns/pid`));
    expect(await roundtable.page.evaluate(() => typeof window.roundtable)).toBe('object');
  } finally {
    await roundtable.close();
    person.remove();
  }
});
