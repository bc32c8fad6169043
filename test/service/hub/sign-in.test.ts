import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { readSettings } from '../../../electron/service/vault/database';
import { anOfficeWithHub, firstPassphrase, type CreatedHub, type TestOffice } from '../../builders/test-office';

const offices: TestOffice[] = [];
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
});

async function aHub(): Promise<CreatedHub> {
  const made = await anOfficeWithHub();
  offices.push(made.office);
  return made;
}

// Deriving a key takes most of a second by design.
describe('taking a seat', { timeout: 180_000 }, () => {
  test('a new hub shows its name, its people’s names and titles, and nothing else before sign-in', async () => {
    const { office, manager, hub } = await aHub();
    expect(await office.ask('hub.describe', {})).toEqual({
      state: 'open',
      clockAheadMs: 0,
      hub,
      name: 'Thornbeck Family Hub',
      practice: false,
      practicePassphrase: null,
      numbers: [],
      seats: [{ colleague: manager, name: 'Maren Holt', title: 'Hub manager', comfort: null, state: 'enrolled' }],
      lastBackup: null,
      signedIn: null,
      isReadOnly: false,
      hasOtherHub: false,
    });
  });

  test('the right passphrase opens every vault this colleague holds a key to', async () => {
    const { office, manager } = await aHub();
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    expect(await office.ask('session.me', {})).toMatchObject({
      name: 'Maren Holt',
      agencyName: 'Thornbeck Early Help',
      state: 'confirmed',
      seesFamilies: true,
    });
  });

  test('R5: every vault of the session runs with the settings it is meant to have', async () => {
    const { office, manager } = await aHub();
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    const vaults = office.keeper.session()?.vaults;
    for (const vault of [vaults?.office, vaults?.hub, vaults?.own]) {
      expect(vault && readSettings(vault.read)).toMatchObject({
        journal_mode: 'wal',
        synchronous: 2,
        foreign_keys: 1,
        secure_delete: 1,
        temp_store: 2,
        trusted_schema: 0,
        cipher: 'sqlcipher',
      });
    }
  });

  test('K7: keys are derived with Argon2id of 64 MiB and three passes, and a hub file that asks for less opens nothing', async () => {
    const made = await anOfficeWithHub({ realDerivation: true });
    offices.push(made.office);
    const file = join(made.path, 'hub.json');
    const written = readFileSync(file, 'utf8');
    expect(JSON.parse(written)).toMatchObject({ members: [{ slot: { derivation: { name: 'argon2id', memoryKib: 65_536, passes: 3 } } }] });
    const right = { colleague: made.manager, passphrase: firstPassphrase };
    expect(await made.office.refusalOf('session.signIn', right)).toBe(null);
    await made.office.keeper.close();
    writeFileSync(file, written.replaceAll('"memoryKib": 65536', '"memoryKib": 19456'));
    const weakened = await made.office.restart();
    offices.push(weakened);
    expect(await weakened.refusalOf('session.signIn', right)).toBe('hub-file-changed');
  });

  test('a passphrase is the same however its letters are composed', async () => {
    const { office, manager } = await aHub();
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase.normalize('NFD') });
    expect(office.keeper.session()?.colleague).toBe(manager);
  });

  test('K2: every wrong key gets the same answer, also for somebody who is not there, and nothing but the counter changes', async () => {
    const { office, manager, path } = await aHub();
    const before = readFileSync(join(path, 'hub.json'), 'utf8');
    const wrong = await office.call('session.signIn', { colleague: manager, passphrase: `${firstPassphrase}s` });
    const nobody = await office.call('session.signIn', { colleague: v7(), passphrase: firstPassphrase });
    expect(wrong).toEqual({ ok: false, refusal: { code: 'wrong-passphrase' } });
    expect(nobody).toEqual(wrong);
    expect(readFileSync(join(path, 'hub.json'), 'utf8')).toBe(before);
    expect(office.keeper.session()).toBe(null);
  });

  test('L2: after five wrong passphrases the right one has to wait, also after a restart and with the clock set back', async () => {
    const { office, manager } = await aHub();
    for (let tries = 0; tries < 5; tries += 1)
      await office.call('session.signIn', { colleague: manager, passphrase: 'not this one at all' });
    const right = { colleague: manager, passphrase: firstPassphrase };
    expect(await office.call('session.signIn', right)).toEqual({ ok: false, refusal: { code: 'wait', details: { seconds: 30 } } });
    const again = await office.restart();
    offices.push(again);
    again.now -= 3_600_000;
    expect(await again.refusalOf('session.signIn', right)).toBe('wait');
    again.now += 3_600_000 + 30_000;
    expect(await again.refusalOf('session.signIn', right)).toBe(null);
  });

  test('locking closes every vault and leaves nobody in the seat', async () => {
    const { office, manager } = await aHub();
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    const vaults = office.keeper.session()?.vaults;
    await office.done('session.lock', {});
    expect(office.keeper.session()).toBe(null);
    expect(() => vaults?.office.read.prepare('SELECT 1')).toThrow(/not open/);
    expect(await office.refusalOf('session.me', {})).toBe('not-signed-in');
  });

  test('R12: a second process on the same hub is told that it is in use and opens nothing', async () => {
    const { office, path } = await aHub();
    const { fork } = await import('node:child_process');
    const outcome = await new Promise<string>((resolve, reject) => {
      const child = fork(join(import.meta.dirname, 'second-process.mjs'), [join(path, 'hub.lock')], { silent: true });
      child.on('message', (message) => resolve(typeof message === 'string' ? message : ''));
      child.on('error', reject);
    });
    expect(outcome).toBe('busy');
    await office.keeper.close();
  });
});
