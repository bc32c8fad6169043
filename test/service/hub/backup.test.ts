import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { load } from '../../../electron/service/journal/journal';
import { run, sql } from '../../../electron/service/vault/sql';
import { DAY_MS } from '../../../shared/kernel/instant';
import { anOfficeWithHub, firstPassphrase, type CreatedHub, type TestOffice } from '../../builders/test-office';

const offices: TestOffice[] = [];
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
});

async function withManager(): Promise<CreatedHub> {
  const made = await anOfficeWithHub();
  offices.push(made.office);
  await made.office.done('session.signIn', { colleague: made.manager, passphrase: firstPassphrase });
  return made;
}

const rename = (office: TestOffice, name: string) => office.done('hub.changeDetails', { name, site: '', controller: '' });

/** What the office's record says of backups that were put back. */
function restorations(office: TestOffice): unknown[] {
  const vault = office.keeper.session()?.vaults.office;
  const events = vault ? load(vault.read, { kind: 'hub', id: 'hub' }) : [];
  return events.map(({ body }) => body).filter(({ type }) => type === 'BackupRestored');
}

async function restarted(office: TestOffice): Promise<TestOffice> {
  const again = await office.restart();
  offices.push(again);
  return again;
}

describe('backups', { timeout: 180_000 }, () => {
  test('a backup is a checked, encrypted copy of every vault with the hub file', async () => {
    const { office, path, manager } = await withManager();
    const made = await office.done('backup.now', {});
    expect(made).toEqual({ backup: '2026-03-12T083000Z', at: office.now, checked: true, complete: true });
    const folder = join(path, 'backups', made.backup);
    expect(readdirSync(folder).sort()).toEqual(['backup.json', 'colleagues', 'hub.json', 'hub.vault', 'office.vault', 'supervision']);
    expect(existsSync(join(folder, 'colleagues', `${manager}.vault`))).toBe(true);
    expect(readFileSync(join(folder, 'hub.vault')).includes('SQLite format 3')).toBe(false);
  });

  test('leaving the seat makes the day’s backup once, and the table says when', async () => {
    const { office, manager } = await withManager();
    await office.done('session.lock', {});
    expect(await office.ask('hub.describe', {})).toMatchObject({ lastBackup: office.now });
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    office.now += DAY_MS / 2;
    await office.done('session.lock', {});
    expect(await office.ask('backup.list', {})).toHaveLength(1);
    office.now += DAY_MS;
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    await office.done('session.lock', {});
    expect(await office.ask('backup.list', {})).toHaveLength(2);
  });

  test('before another Roundtable’s read models are rebuilt, a backup is made', async () => {
    const { office, manager } = await withManager();
    await office.done('session.lock', {});
    office.now += DAY_MS / 2;
    const signIn = { colleague: manager, passphrase: firstPassphrase };
    await office.done('session.signIn', signIn);
    expect(await office.ask('backup.list', {})).toHaveLength(1);
    office.keeper.session()?.vaults.hub?.write((tx) => run(tx, sql`UPDATE read_model SET version = version + 1000`));
    await office.done('session.lock', {});
    await office.done('session.signIn', signIn);
    expect(await office.ask('backup.list', {})).toHaveLength(2);
    await office.done('session.lock', {});
    await office.done('session.signIn', signIn);
    expect(await office.ask('backup.list', {})).toHaveLength(2);
  });

  test('going back to a backup brings its record back and keeps what stood there', async () => {
    const { office, manager, path } = await withManager();
    const { backup } = await office.done('backup.now', {});
    await rename(office, 'Renamed Hub');
    await office.done('backup.restore', { backup, opens: firstPassphrase });
    expect(office.keeper.session()).toBe(null);
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    expect(await office.ask('hub.settings', {})).toMatchObject({ name: 'Thornbeck Family Hub' });
    const [aside] = readdirSync(join(path, 'displaced'));
    expect(readdirSync(join(path, 'displaced', aside ?? '')).sort()).toContain('office.vault');
  });

  test('only what opens the backup puts it back: a passphrase of its day or its recovery code, and nothing is moved before', async () => {
    const { office, manager, path, recoveryCode } = await withManager();
    const { backup } = await office.done('backup.now', {});
    expect(await office.refusalOf('backup.restore', { backup, opens: 'no kettle orbit lamp' })).toBe('backup-not-opened');
    expect(existsSync(join(path, 'displaced'))).toBe(false);
    expect(office.keeper.session()).not.toBe(null);
    const next = 'another kettle orbit lamp';
    await office.done('colleague.changePassphrase', { current: firstPassphrase, next });
    expect(await office.refusalOf('backup.restore', { backup, opens: next })).toBe('backup-not-opened');
    await office.done('backup.restore', { backup, opens: recoveryCode.toLowerCase() });
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    expect(restorations(office)).toEqual([{ type: 'BackupRestored', v: 1, backup, at: office.now, by: null }]);
  });

  test('who put a backup back is recorded once, by the first person with the seat', async () => {
    const { office, manager } = await withManager();
    const { backup } = await office.done('backup.now', {});
    await office.done('backup.restore', { backup, opens: firstPassphrase });
    for (const _ of [1, 2]) await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    expect(restorations(office)).toEqual([{ type: 'BackupRestored', v: 1, backup, at: office.now, by: manager }]);
  });

  test('after many wrong tries the right passphrase has to wait', async () => {
    const { office } = await withManager();
    const { backup } = await office.done('backup.now', {});
    for (let tries = 0; tries < 5; tries += 1) await office.call('backup.restore', { backup, opens: 'no kettle orbit lamp' });
    expect(await office.refusalOf('backup.restore', { backup, opens: firstPassphrase })).toBe('wait');
    office.now += 31_000;
    expect(await office.refusalOf('backup.restore', { backup, opens: firstPassphrase })).toBe(null);
  });

  test('a backup with one changed byte is refused and nothing is moved', async () => {
    const { office, path } = await withManager();
    const { backup } = await office.done('backup.now', {});
    const file = join(path, 'backups', backup, 'hub.vault');
    const bytes = readFileSync(file);
    bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(await office.refusalOf('backup.restore', { backup, opens: firstPassphrase })).toBe('backup-damaged');
    expect(existsSync(join(path, 'displaced'))).toBe(false);
  });

  test('a backup that cannot be made is said, leaves nothing half-made, and keeps nobody in their seat', async () => {
    const { office, path } = await withManager();
    rmSync(join(path, 'backups'), { recursive: true });
    writeFileSync(join(path, 'backups'), 'a file where the folder was');
    expect(await office.refusalOf('backup.now', {})).toBe('backup-not-made');
    expect(await office.refusalOf('session.lock', {})).toBe(null);
    expect(office.keeper.session()).toBe(null);
  });

  test('a name that is not one of the backups leads nowhere', async () => {
    const { office } = await withManager();
    expect(await office.refusalOf('backup.restore', { backup: '../../elsewhere', opens: firstPassphrase })).toBe('backup-unknown');
  });

  test('somebody who does not keep the hub cannot take a sound one back to an earlier day', async () => {
    const { office } = await withManager();
    const { backup } = await office.done('backup.now', {});
    await office.done('session.lock', {});
    expect(await office.refusalOf('backup.restore', { backup, opens: firstPassphrase })).toBe('not-permitted');
  });

  test('R10: a missing vault is said and never replaced by an empty one, and a backup mends it', async () => {
    const { office, manager, path } = await withManager();
    const { backup } = await office.done('backup.now', {});
    await office.keeper.close();
    rmSync(join(path, 'hub.vault'));
    const again = await restarted(office);
    expect(await again.ask('hub.describe', {})).toMatchObject({ state: 'trouble', trouble: 'vault-missing', name: 'Thornbeck Family Hub' });
    expect(existsSync(join(path, 'hub.vault'))).toBe(false);
    await again.done('backup.restore', { backup, opens: firstPassphrase });
    await again.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    expect(await again.ask('session.me', {})).toMatchObject({ seesFamilies: true });
  });
});
