import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { saveDraft } from '../../../electron/service/desk/drafts';
import { openDatabase, WrongKey } from '../../../electron/service/vault/database';
import { unseal } from '../../../electron/service/vault/sealing';
import type { ReflectionId } from '../../../shared/kernel/ids';
import { lootByCode, lootByPassphrase, memberAt, hubFileAt, type Loot } from '../../builders/keys-of';
import { aNote } from '../../builders/reflection';
import { aStaffedOffice, theirPassphrase, type StaffedOffice } from '../../builders/staffed-office';
import { firstPassphrase } from '../../builders/test-office';
import { canaryOf, filesHolding } from '../../e2e/journey/canaries';

let hub: StaffedOffice;
beforeEach(async () => {
  hub = await aStaffedOffice();
}, 180_000);
afterEach(() => hub.office.close());

const canary = canaryOf('private');
const canaries = Array.from({ length: 100 }, (_, index) => canary(index));

/** One hundred words nobody else writes, in titles, texts and drafts of the practitioner's notes. */
async function writeCanaries(): Promise<void> {
  const { office } = hub;
  for (let index = 0; index < 99; index += 3) {
    // A fresh uuid v7 is what the brand stands for.
    const reflection = v7() as ReflectionId;
    await office.done('reflection.begin', { reflection, model: 'what', title: canary(index) });
    await office.done('reflection.write', { reflection, content: aNote('what', canary(index + 1)), expectedVersion: 1 });
    typed(`reflection/${reflection}`, canary(index + 2));
  }
  typed('reflection/new', canary(99));
}

function typed(subject: string, text: string): void {
  const session = hub.office.keeper.session();
  if (session === null) throw new Error('somebody has the seat');
  saveDraft(session, { subject, block: '0', window: 'w', text }, hub.office.now);
}

/** Every copy of the practitioner's vault: where it lies, and in backups. */
function copiesOfVault(): string[] {
  return readdirSync(hub.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === `${hub.practitioner}.vault`)
    .map((entry) => join(entry.parentPath, entry.name));
}

async function everybodyElse(): Promise<Loot[]> {
  const { path, manager, supervisor, administrator, recoveryCode } = hub;
  return [
    await lootByPassphrase(path, manager, firstPassphrase),
    await lootByPassphrase(path, supervisor, theirPassphrase),
    await lootByPassphrase(path, administrator, theirPassphrase),
    await lootByCode(path, recoveryCode),
  ];
}

const keysIn = ({ keys }: Loot): Uint8Array[] => [keys.office, keys.hub, keys.own].filter((key) => key !== null);

function openWith(path: string, key: Uint8Array): 'opened' | 'wrong-key' {
  try {
    openDatabase({ path, key, readonly: true }).close();
    return 'opened';
  } catch (error) {
    if (error instanceof WrongKey) return 'wrong-key';
    throw error;
  }
}

/** Everything a vault holds, every table of it, indexes of searches included. */
function wordsIn(path: string, key: Uint8Array): string {
  const vault = openDatabase({ path, key, readonly: true });
  const tables = vault.read.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all() as { name: string }[];
  const words = tables.map(({ name }) => JSON.stringify(vault.read.prepare(`SELECT * FROM "${name}"`).all()));
  vault.close();
  return words.join('\n');
}

describe('Z3 a private vault', { timeout: 180_000 }, () => {
  test('and its copies in backups open with its colleague’s key, and with no other key of the hub, its recovery code included', async () => {
    await hub.sit(hub.practitioner);
    await writeCanaries();
    await hub.sit(hub.manager);
    await hub.office.done('backup.now', {});
    await hub.office.done('session.lock', {});
    const copies = copiesOfVault();
    expect(copies).toHaveLength(2);
    const own = await lootByPassphrase(hub.path, hub.practitioner, theirPassphrase);
    for (const copy of copies) expect(own.keys.own && openWith(copy, own.keys.own)).toBe('opened');
    for (const loot of await everybodyElse()) {
      for (const copy of copies) for (const key of keysIn(loot)) expect(openWith(copy, key)).toBe('wrong-key');
    }
  });

  test('has its key sealed to its colleague alone', async () => {
    const sealed = memberAt(hub.path, hub.practitioner).sealed?.own ?? null;
    const context = `${hubFileAt(hub.path).hub} own`;
    const own = await lootByPassphrase(hub.path, hub.practitioner, theirPassphrase);
    expect(sealed && unseal(own.pairs.x25519, sealed, context)).toEqual(own.keys.own);
    for (const { pairs } of await everybodyElse()) expect(sealed && unseal(pairs.x25519, sealed, context)).toBeNull();
    expect((await lootByCode(hub.path, hub.recoveryCode)).keys.own).toBeNull();
  });

  test('keeps one hundred private words from every other file, table, index, draft and search result', async () => {
    await hub.sit(hub.practitioner);
    await writeCanaries();
    expect(await hub.office.ask('search.find', { text: canary(0) })).toEqual({ families: [], people: [], actions: [], minutes: [] });
    await hub.sit(hub.manager);
    for (const word of canaries.slice(0, 3)) {
      expect(JSON.stringify(await hub.office.ask('search.find', { text: word }))).not.toContain(word);
    }
    expect(await hub.office.ask('reflection.list', {})).toMatchObject({ notes: [], putAway: [] });
    expect(await hub.office.ask('draft.mine', { subject: 'reflection/new' })).toEqual([]);
    await hub.office.done('backup.now', {});
    await hub.office.done('session.lock', {});
    expect(filesHolding(hub.office.dataFolder, canaries)).toEqual([]);
    const manager = await lootByPassphrase(hub.path, hub.manager, firstPassphrase);
    const { office, hub: hubKey, own } = manager.keys;
    for (const [name, key] of [
      ['office.vault', office],
      ['hub.vault', hubKey],
      [`colleagues/${hub.manager}.vault`, own],
    ] as const) {
      const words = key && wordsIn(join(hub.path, name), key);
      expect(canaries.filter((word) => words?.includes(word))).toEqual([]);
    }
    // The search above would find them: they are where they belong.
    const practitioner = await lootByPassphrase(hub.path, hub.practitioner, theirPassphrase);
    const [copy = ''] = copiesOfVault();
    const words = practitioner.keys.own && wordsIn(copy, practitioner.keys.own);
    expect(canaries.filter((word) => !words?.includes(word))).toEqual([]);
  });
});

describe('a private vault in trouble', { timeout: 180_000 }, () => {
  const vaultOf = (colleague: string): string => join(hub.path, 'colleagues', `${colleague}.vault`);
  const signIn = { passphrase: theirPassphrase };

  test('that was deleted is never replaced by an empty one, and the others work on', async () => {
    await hub.office.done('session.lock', {});
    rmSync(vaultOf(hub.practitioner));
    expect(await hub.office.refusalOf('session.signIn', { colleague: hub.practitioner, ...signIn })).toBe('vault-missing');
    expect(existsSync(vaultOf(hub.practitioner))).toBe(false);
    await hub.sit(hub.supervisor);
  });

  test('that was exchanged for another person’s opens for neither of them, and stays as it is', async () => {
    await hub.office.done('session.lock', {});
    copyFileSync(vaultOf(hub.supervisor), vaultOf(hub.practitioner));
    expect(await hub.office.refusalOf('session.signIn', { colleague: hub.practitioner, ...signIn })).toBe('vault-damaged');
    await hub.sit(hub.supervisor);
    expect(basename(vaultOf(hub.practitioner))).toBe(`${hub.practitioner}.vault`);
    expect(await hub.office.ask('reflection.list', {})).toMatchObject({ notes: [] });
  });

  test('comes back whole from a backup', async () => {
    await hub.sit(hub.practitioner);
    await writeCanaries();
    const made = await hub.office.done('backup.now', {});
    await hub.office.done('session.lock', {});
    rmSync(vaultOf(hub.practitioner));
    await hub.office.refusalOf('session.signIn', { colleague: hub.practitioner, ...signIn });
    await hub.office.done('backup.restore', { backup: made.backup, opens: firstPassphrase });
    await hub.sit(hub.practitioner);
    expect((await hub.office.ask('reflection.list', {})).notes).toHaveLength(33);
  });
});
