import { generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { append, load, prepareJournal, versionOf, type Writer } from '../../../electron/service/journal/journal';
import { verifyJournal } from '../../../electron/service/journal/verify';
import { openDatabase, type VaultDatabase } from '../../../electron/service/vault/database';
import type { Stream } from '../../../shared/kernel/event';
import type { DeviceId } from '../../../shared/kernel/ids';
import { colleagues } from '../../builders/directory';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
// Any uuid v7 is a device id.
const device = v7() as DeviceId;
const stream: Stream = { kind: 'action', id: v7() };
const signedBy = (_: string, head: string, signature: Uint8Array): boolean => verify(null, Buffer.from(head), publicKey, signature);

let folder = '';
let vault: VaultDatabase;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-journal-'));
  vault = openDatabase({ path: join(folder, 'hub.vault'), key: randomBytes(32), create: true });
  vault.write(prepareJournal);
});

afterEach(() => {
  vault.close();
  rmSync(folder, { recursive: true, force: true });
});

function record(types: readonly string[], occurredAt = 1_000_000, on = stream): void {
  vault.write((tx) =>
    append(tx, writerAt(occurredAt), (add) => add({ stream: on, about: null, events: types.map((type) => ({ type, v: 1 })) })),
  );
}

function writerAt(occurredAt: number): Writer {
  return { occurredAt, actor: colleagues.rhys, device, newId: () => v7(), sign: (head) => sign(null, Buffer.from(head), privateKey) };
}

describe('the journal', () => {
  test('gives a stream back in the order it was recorded, with versions from 1', () => {
    record(['ActionAgreed', 'ActionAccepted']);
    record(['ActionCompleted']);
    expect(load(vault.read, stream).map(({ header, body }) => [header.version, body.type])).toEqual([
      [1, 'ActionAgreed'],
      [2, 'ActionAccepted'],
      [3, 'ActionCompleted'],
    ]);
    expect(versionOf(vault.read, stream)).toBe(3);
  });

  test('R13 keeps the order when the clock is moved back', () => {
    record(['ActionAgreed'], 2_000_000);
    record(['ActionAccepted'], 1_000_000);
    expect(load(vault.read, stream).map(({ body }) => body.type)).toEqual(['ActionAgreed', 'ActionAccepted']);
  });

  test('T1 an untouched journal verifies to its signed head', () => {
    record(['ActionAgreed']);
    record(['ActionAccepted'], 1_000_001, { kind: 'action', id: v7() });
    expect(verifyJournal(vault.read, signedBy)).toEqual({ intact: true, events: 2 });
  });

  test.each([
    ['a body that was edited', `UPDATE journal SET body = replace(body, 'Accepted', 'Declined') WHERE position = 2`, 2, 'body'],
    ['a header that was edited', `UPDATE journal SET occurred_at = 5 WHERE position = 2`, 2, 'link'],
    ['an event somebody else is said to have done', `UPDATE journal SET actor = 'x' WHERE position = 1`, 1, 'link'],
    ['an event taken out', `DROP TRIGGER journal_keeps; DELETE FROM journal WHERE position = 2`, 3, 'link'],
    ['a tail cut off', `DROP TRIGGER journal_keeps; DELETE FROM journal WHERE position = 3`, 2, 'head'],
    ['a head signed by nobody', `UPDATE head SET signature = zeroblob(64)`, 3, 'signature'],
  ] as const)('T1 finds %s and names its place', (_, change, position, what) => {
    record(['ActionAgreed', 'ActionAccepted', 'ActionCompleted']);
    vault.write((tx) => tx.exec(change));
    expect(verifyJournal(vault.read, signedBy)).toEqual({ intact: false, position, what });
  });

  test('a lawful purge removes a body and leaves the chain verifiable', () => {
    record(['ActionAgreed', 'ActionAccepted']);
    vault.write((tx) => tx.exec('UPDATE journal SET body = NULL WHERE position = 1'));
    expect(verifyJournal(vault.read, signedBy)).toEqual({ intact: true, events: 2 });
    expect(load(vault.read, stream)).toHaveLength(1);
  });

  test('an event cannot be deleted', () => {
    record(['ActionAgreed']);
    expect(() => vault.write((tx) => tx.exec('DELETE FROM journal'))).toThrow('append only');
  });
});
