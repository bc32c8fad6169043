import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { vaultNamed } from '../../../electron/service/desk/session';
import { pairName } from '../../../electron/service/desk/handlers';
import { memberOf, readHubFile } from '../../../electron/service/hub/hub-file';
import { unsealKeys } from '../../../electron/service/hub/vault-keys';
import { openDatabase } from '../../../electron/service/vault/database';
import { openSlot } from '../../../electron/service/vault/key-slot';
import { unseal } from '../../../electron/service/vault/sealing';
import type { ColleagueId, RelationshipId } from '../../../shared/kernel/ids';
import { onDay } from '../../builders/action';
import { aPairOffice, theirPassphrase, type PairOffice } from '../../builders/pair-office';
import { firstPassphrase, quickKey } from '../../builders/test-office';

const made: PairOffice[] = [];
afterEach(async () => {
  for (const { office } of made.splice(0)) await office.close();
});

async function anOffice(): Promise<PairOffice> {
  const office = await aPairOffice();
  made.push(office);
  return office;
}

const fileOf = (at: PairOffice, relationship: RelationshipId) => join(at.path, 'supervision', `${relationship}.vault`);

function stateOf(at: PairOffice, relationship: RelationshipId): string {
  const vaults = at.office.keeper.session()?.vaults;
  if (vaults === undefined) return 'nobody has the seat';
  const vault = vaultNamed(vaults, pairName(relationship));
  return vault.ok ? 'open' : vault.refusal.code;
}

describe('a supervision relationship', { timeout: 180_000 }, () => {
  test('has a vault of its own that opens for the two in it and for nobody else, the manager who made it included', async () => {
    const at = await anOffice();
    const relationship = await at.begin();
    expect(existsSync(fileOf(at, relationship))).toBe(true);
    expect(stateOf(at, relationship)).toBe('no-key');
    await at.sit(at.supervisor);
    expect(stateOf(at, relationship)).toBe('open');
    await at.sit(at.supervisee);
    expect(stateOf(at, relationship)).toBe('open');
    await at.sit(at.other);
    expect(stateOf(at, relationship)).toBe('no-key');
  });

  test('none of the other keys of the hub opens its file', async () => {
    const at = await anOffice();
    const relationship = await at.begin();
    for (const colleague of [at.manager, at.other]) {
      const keys = keysOf(at, colleague);
      expect(keys.length).toBeGreaterThan(1);
      for (const key of keys) expect(() => openDatabase({ path: fileOf(at, relationship), key, readonly: true })).toThrow(/does not open/);
    }
  });

  test('is open at once for a manager who is in it', async () => {
    const at = await anOffice();
    const relationship = await at.begin({ supervisor: at.manager });
    expect(stateOf(at, relationship)).toBe('open');
    expect(await at.office.ask('relationship.mine', {})).toMatchObject([{ id: relationship, side: 'supervisor', trouble: null }]);
  });

  test('is listed for managers whole, and for others only where they are in it', async () => {
    const at = await anOffice();
    await at.begin();
    expect(await at.office.ask('relationship.list', {})).toMatchObject([
      { kind: 'operational', supervisor: { name: 'Nell Farrow' }, supervisee: { name: 'Orla Finch' }, intervalDays: 28, to: null },
    ]);
    await at.sit(at.supervisee);
    expect(await at.office.ask('relationship.mine', {})).toMatchObject([{ side: 'supervisee', trouble: null }]);
    await at.sit(at.other);
    expect(await at.office.ask('relationship.mine', {})).toEqual([]);
    expect(await at.office.refusalOf('relationship.list', {})).toBe('not-permitted');
    expect(await at.office.refusalOf('relationship.end', { relationship: at.other, to: '2026-03-12' })).toBe('not-permitted');
  });

  test('begins once for a pair and kind, and not with somebody who never enrolled', async () => {
    const at = await anOffice();
    await at.begin();
    await expect(at.begin()).rejects.toThrow('relationship-already');
    await expect(at.begin({ supervisee: at.supervisor })).rejects.toThrow('relationship-with-oneself');
  });

  test('ends on a day; the next one has another key, and the former supervisor’s keys do not open it', async () => {
    const at = await anOffice();
    const first = await at.begin();
    await at.office.done('relationship.end', { relationship: first, to: onDay('2026-03-12') });
    const next = await at.begin({ supervisor: at.other });
    await at.sit(at.supervisor);
    const keys = keysOf(at, at.supervisor);
    expect(keys).toHaveLength(4);
    expect([stateOf(at, first), stateOf(at, next)]).toEqual(['open', 'no-key']);
    for (const key of keys) expect(() => openDatabase({ path: fileOf(at, next), key, readonly: true })).toThrow(/does not open/);
  });
});

describe('a pair’s vault in trouble', { timeout: 180_000 }, () => {
  test('that is gone keeps nobody from their seat, is said, and is never replaced by an empty one', async () => {
    const at = await anOffice();
    const relationship = await at.begin();
    rmSync(fileOf(at, relationship));
    await at.sit(at.supervisee);
    expect(stateOf(at, relationship)).toBe('supervision-vault-missing');
    expect(await at.office.ask('relationship.mine', {})).toMatchObject([{ trouble: 'supervision-vault-missing' }]);
    expect(existsSync(fileOf(at, relationship))).toBe(false);
  });

  test('that was overwritten or exchanged for another pair’s is said', async () => {
    const at = await anOffice();
    const [mine, theirs] = [await at.begin(), await at.begin({ supervisee: at.other })];
    await at.office.done('session.lock', {});
    const whole = readFileSync(fileOf(at, mine));
    copyFileSync(fileOf(at, theirs), fileOf(at, mine));
    await at.sit(at.supervisee);
    expect(stateOf(at, mine)).toBe('supervision-vault-damaged');
    await at.office.done('session.lock', {});
    writeFileSync(fileOf(at, mine), Buffer.alloc(whole.length, 7));
    await at.sit(at.supervisee);
    expect(stateOf(at, mine)).toBe('supervision-vault-damaged');
    await at.office.done('session.lock', {});
    writeFileSync(fileOf(at, mine), whole);
    await at.sit(at.supervisee);
    expect(stateOf(at, mine)).toBe('open');
  });

  test('lies in every backup, encrypted, and comes back with it', async () => {
    const at = await anOffice();
    const relationship = await at.begin();
    for (const colleague of [at.supervisee, at.manager]) {
      await at.sit(colleague);
      at.office.now += 1_000;
      const { backup } = await at.office.done('backup.now', {});
      const copy = join(at.path, 'backups', backup, 'supervision', `${relationship}.vault`);
      expect(readFileSync(copy).includes('SQLite format 3')).toBe(false);
    }
    const [latest] = await at.office.ask('backup.list', {});
    await at.office.done('session.lock', {});
    rmSync(fileOf(at, relationship));
    await at.sit(at.manager);
    await at.office.done('backup.restore', { backup: latest?.backup ?? '', opens: firstPassphrase });
    await at.sit(at.supervisor);
    expect(stateOf(at, relationship)).toBe('open');
  });
});

/** Every vault key that can be had with somebody's passphrase, the hub file and the office vault. */
function keysOf(at: PairOffice, colleague: ColleagueId): Uint8Array[] {
  const file = readHubFile(readFileSync(join(at.path, 'hub.json'), 'utf8'));
  const member = file.kind === 'read' ? memberOf(file.file, colleague) : null;
  if (file.kind !== 'read' || !member?.slot || !member.sealed) throw new Error('everybody here is enrolled');
  const passphrase = colleague === at.manager ? firstPassphrase : theirPassphrase;
  const pairs = openSlot(member.slot, quickKey(passphrase, Buffer.from(member.slot.derivation.salt, 'base64')), colleague);
  if (pairs === null) throw new Error('the passphrase opens its slot');
  const keys = unsealKeys(file.file.hub, pairs.x25519, member.sealed);
  const sealed = [...at.office.keeper.directory().relationships()].flatMap(([id, { sealed: both }]) =>
    [both.supervisor, both.supervisee].map((box) => unseal(pairs.x25519, box, `${file.file.hub} pair ${id}`)),
  );
  return [...Object.values(keys ?? {}), ...sealed].filter((key) => key instanceof Uint8Array).filter((key) => key.length === 32);
}
