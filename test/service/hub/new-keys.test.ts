import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HubFileV1, type HubFile, type SealedKeys } from '../../../electron/service/hub/hub-file';
import { verifyJournal } from '../../../electron/service/journal/verify';
import { openDatabase } from '../../../electron/service/vault/database';
import type { CapabilitySet } from '../../../shared/domain/colleague/events';
import type { ColleagueId, RequestId } from '../../../shared/kernel/ids';
import { someDetails } from '../../builders/request';
import { anOfficeWithHub, firstPassphrase, type CreatedHub, type OfficeOptions, type TestOffice } from '../../builders/test-office';
import { keysInCopy } from '../../builders/keys-in-copy';

const theirPassphrase = 'violet engine harbour seven';
const offices: TestOffice[] = [];
let aside: string;
beforeEach(() => {
  aside = mkdtempSync(join(tmpdir(), 'roundtable-copy-'));
});
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close();
  rmSync(aside, { recursive: true, force: true });
});

/** A hub with a request in the record, whose manager has the seat. */
async function aHub(options: OfficeOptions = {}): Promise<CreatedHub> {
  const made = await anOfficeWithHub(options);
  offices.push(made.office);
  await made.office.done('session.signIn', { colleague: made.manager, passphrase: firstPassphrase });
  await receive(made.office);
  return made;
}

const receive = (office: TestOffice) => office.done('request.receive', { request: v7() as RequestId, details: someDetails() });
const received = async (office: TestOffice): Promise<number> => (await office.ask('request.list', { filter: 'all', find: '' })).total;

async function invited(office: TestOffice, sets: readonly CapabilitySet[] = ['practitioner']) {
  const { agencies, disciplines } = await office.ask('hub.settings', {});
  const [agency, discipline] = [agencies[0], disciplines[0]];
  if (!agency || !discipline) throw new Error('a new hub has an agency and seats');
  // A fresh uuid v7 is what the brand stands for.
  const colleague = v7() as ColleagueId;
  const details = { name: 'Orla Finch', title: 'Practitioner', agency: agency.id, discipline: discipline.id };
  await office.done('colleague.add', { colleague, ...details, sets: [...sets], signsIn: true });
  const { code } = await office.done('colleague.invite', { colleague });
  return { colleague, details, code };
}

async function enrolled(office: TestOffice, sets: readonly CapabilitySet[] = ['practitioner']) {
  const { colleague, details, code } = await invited(office, sets);
  await office.done('colleague.enrol', { code, passphrase: theirPassphrase });
  await office.done('colleague.confirm', { colleague, passphrase: firstPassphrase });
  return { colleague, details };
}

const fileOf = (path: string): HubFile => HubFileV1.parse(JSON.parse(readFileSync(join(path, 'hub.json'), 'utf8')));
const sealedIn = (file: HubFile): SealedKeys[] => [
  ...file.members.flatMap((member) =>
    [member.sealed, member.invitation?.sealed].filter((sealed) => sealed !== null && sealed !== undefined),
  ),
  ...(file.recovery === null ? [] : [file.recovery.sealed]),
];

/** Waits until no new keys are due and none is on its way. */
async function settled(path: string): Promise<void> {
  await expect.poll(() => Object.values(fileOf(path).newKeysDue), { timeout: 60_000 }).toEqual([false, false]);
}

function opens(path: string, key: Uint8Array): boolean {
  try {
    openDatabase({ path, key, readonly: true }).close();
    return true;
  } catch {
    return false;
  }
}

describe('when somebody leaves', { timeout: 180_000 }, () => {
  test('K6: the keys they had open nothing that is there now', async () => {
    const { office, path } = await aHub();
    const { colleague } = await enrolled(office);
    cpSync(path, aside, { recursive: true });
    const theirs = keysInCopy(aside, colleague, theirPassphrase);
    expect([opens(join(path, 'hub.vault'), theirs.hub), opens(join(path, 'office.vault'), theirs.office)]).toEqual([true, true]);
    await office.done('colleague.leave', { colleague });
    await settled(path);
    expect([opens(join(path, 'hub.vault'), theirs.hub), opens(join(path, 'office.vault'), theirs.office)]).toEqual([false, false]);
    expect(readdirSync(path).filter((name) => name.endsWith('.next'))).toEqual([]);
    expect(JSON.stringify(fileOf(path))).not.toContain(colleague);
  });

  test('everybody else works on at once, and opens everything the next time, as does the recovery code', async () => {
    const { office, manager, path, recoveryCode } = await aHub();
    const { colleague: stays } = await enrolled(office);
    const { colleague: leaves } = await enrolled(office, ['practitioner', 'chair']);
    const held = office.keeper.session()?.vaults.hub;
    await office.done('colleague.leave', { colleague: leaves });
    await settled(path);
    await receive(office);
    expect(await received(office)).toBe(2);
    expect(held && verifyJournal(held.read, () => true)).toEqual({ intact: true, events: 2 });
    await office.done('session.lock', {});
    await office.done('session.signIn', { colleague: stays, passphrase: theirPassphrase });
    expect(await received(office)).toBe(2);
    await office.done('session.lock', {});
    await office.done('hub.recover', { code: recoveryCode, colleague: manager, passphrase: 'another kettle orbit lamp' });
    await office.done('session.signIn', { colleague: manager, passphrase: 'another kettle orbit lamp' });
    expect(await received(office)).toBe(2);
  });

  test('somebody invited meanwhile still enrols with their code', async () => {
    const { office, path } = await aHub();
    const { colleague: leaves } = await enrolled(office);
    const { colleague, code } = await invited(office);
    await office.done('colleague.leave', { colleague: leaves });
    await settled(path);
    await office.done('session.lock', {});
    await office.done('colleague.enrol', { code, passphrase: theirPassphrase });
    await office.done('session.signIn', { colleague, passphrase: theirPassphrase });
    expect(await received(office)).toBe(1);
  });

  test('also when they only lose the role that works with families: the office they keep', async () => {
    const { office, path } = await aHub();
    const { colleague, details } = await enrolled(office);
    cpSync(path, aside, { recursive: true });
    const theirs = keysInCopy(aside, colleague, theirPassphrase);
    await office.done('colleague.change', { colleague, ...details, sets: ['administrator'] });
    await settled(path);
    expect([opens(join(path, 'hub.vault'), theirs.hub), opens(join(path, 'office.vault'), theirs.office)]).toEqual([false, true]);
    await office.done('session.lock', {});
    await office.done('session.signIn', { colleague, passphrase: theirPassphrase });
    expect(office.keeper.session()?.vaults.hub).toBe(null);
  });

  test('a backup made before is opened as before, and one made after with the new keys', async () => {
    const { office, manager, path } = await aHub();
    const { colleague: leaves } = await enrolled(office);
    const before = await office.done('backup.now', {});
    await office.done('colleague.leave', { colleague: leaves });
    await settled(path);
    office.now += 1_000;
    await receive(office);
    const after = await office.done('backup.now', {});
    expect(after).toMatchObject({ checked: true, complete: true });
    for (const [{ backup }, count] of [
      [before, 1],
      [after, 2],
    ] as const) {
      await office.done('backup.restore', { backup, opens: firstPassphrase });
      await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
      expect(await received(office)).toBe(count);
    }
  });

  test('a backup of a day when they had a seat is not put back with their passphrase', async () => {
    const { office, path } = await aHub();
    const { colleague } = await enrolled(office);
    const { backup } = await office.done('backup.now', {});
    await office.done('colleague.leave', { colleague });
    await settled(path);
    await office.keeper.close();
    rmSync(join(path, 'hub.vault'));
    const again = await office.restart();
    offices.push(again);
    expect(await again.refusalOf('backup.restore', { backup, opens: theirPassphrase })).toBe('backup-not-opened');
    expect(await again.refusalOf('backup.restore', { backup, opens: firstPassphrase })).toBe(null);
  });
});

describe('when making new keys is cut off', { timeout: 180_000 }, () => {
  test('while the copy is made, everything opens with the keys before, and the next sign-in makes them', async () => {
    let isFailing = true;
    const { office, manager, path } = await aHub({
      beforeJob: (name) => {
        if (name === 'rekeyVault' && isFailing) throw new Error('the worker ended');
      },
    });
    const { colleague } = await enrolled(office);
    await office.done('colleague.leave', { colleague });
    await expect.poll(() => fileOf(path).newKeysDue).toEqual({ office: false, hub: true });
    expect(sealedIn(fileOf(path)).every((sealed) => sealed.hub === null || sealed.next.hub !== null)).toBe(true);
    await receive(office);
    isFailing = false;
    const again = await office.restart();
    offices.push(again);
    await again.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    expect(await received(again)).toBe(2);
    await settled(path);
    expect(await received(again)).toBe(2);
    expect(sealedIn(fileOf(path)).every(({ next }) => next.hub === null && next.office === null)).toBe(true);
  });

  test.each(['manager', 'recovery code'] as const)('after the vault had its new key, the %s opens it', async (who) => {
    let path = '';
    const made = await aHub({
      // The file as it stands between the two.
      beforeJob: (name) => name === 'rekeyVault' && cpSync(join(path, 'hub.json'), join(aside, 'between.json')),
    });
    const { office, manager, recoveryCode } = made;
    path = made.path;
    const { colleague } = await enrolled(office);
    await office.done('colleague.leave', { colleague });
    await settled(path);
    await office.keeper.close();
    writeFileSync(join(path, 'hub.json'), readFileSync(join(aside, 'between.json')));
    expect(fileOf(path).newKeysDue).toEqual({ office: false, hub: true });
    const again = await office.restart();
    offices.push(again);
    const passphrase = who === 'manager' ? firstPassphrase : 'another kettle orbit lamp';
    if (who === 'recovery code') await again.done('hub.recover', { code: recoveryCode, colleague: manager, passphrase });
    await again.done('session.signIn', { colleague: manager, passphrase });
    expect(await received(again)).toBe(1);
    await settled(path);
    await again.done('session.lock', {});
    await again.done('session.signIn', { colleague: manager, passphrase });
    expect(await received(again)).toBe(1);
  });

  test('an administrator gives the office its new key; the families’ records get theirs when somebody who holds it comes', async () => {
    const { office, manager, path } = await aHub();
    const { colleague: leaves } = await enrolled(office);
    const { colleague: administrator } = await enrolled(office, ['administrator']);
    await office.done('session.lock', {});
    await office.done('session.signIn', { colleague: administrator, passphrase: theirPassphrase });
    await office.done('colleague.leave', { colleague: leaves });
    await expect.poll(() => fileOf(path).newKeysDue).toEqual({ office: false, hub: true });
    await office.done('session.lock', {});
    await office.done('session.signIn', { colleague: manager, passphrase: firstPassphrase });
    await settled(path);
    expect(await received(office)).toBe(1);
    expect(existsSync(join(path, 'hub.vault.next'))).toBe(false);
  });
});
