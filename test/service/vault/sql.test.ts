import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase, type VaultDatabase } from '../../../electron/service/vault/database';
import { all, first, listOf, run, sql } from '../../../electron/service/vault/sql';

const key = randomBytes(32);
let folder = '';
let vault: VaultDatabase;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-sql-'));
  vault = openDatabase({ path: join(folder, 'hub.vault'), key, create: true });
  vault.write((tx) => tx.exec('CREATE TABLE part (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT'));
});

afterEach(() => {
  vault.close();
  rmSync(folder, { recursive: true, force: true });
});

const add = (id: number, name: string): number => vault.write((tx) => run(tx, sql`INSERT INTO part (id, name) VALUES (${id}, ${name})`));
const parts = (): unknown[] => all(vault.read, sql`SELECT * FROM part ORDER BY id`);

describe('a statement that was prepared before', () => {
  test('reads a table that was dropped and made with other columns', () => {
    add(1, 'first');
    expect(parts()).toEqual([{ id: 1, name: 'first' }]);
    vault.write((tx) => {
      tx.exec('DROP TABLE part');
      tx.exec('CREATE TABLE part (id INTEGER PRIMARY KEY, size INTEGER NOT NULL, name TEXT NOT NULL) STRICT');
      run(tx, sql`INSERT INTO part (id, size, name) VALUES (1, 7, 'again')`);
      expect(parts()).toEqual([{ id: 1, size: 7, name: 'again' }]);
    });
    expect(parts()).toEqual([{ id: 1, size: 7, name: 'again' }]);
  });

  test('reads a table as it was once a change of its columns was rolled back', () => {
    add(1, 'first');
    const changeAndFail = (): void =>
      vault.write((tx) => {
        tx.exec('ALTER TABLE part ADD COLUMN size INTEGER');
        expect(parts()).toEqual([{ id: 1, name: 'first', size: null }]);
        throw new Error('thought better of it');
      });
    expect(changeAndFail).toThrow('thought better of it');
    expect(parts()).toEqual([{ id: 1, name: 'first' }]);
  });

  test('sees what another connection changed, also in the shape of a table', () => {
    expect(parts()).toEqual([]);
    const other = openDatabase({ path: join(folder, 'hub.vault'), key });
    other.write((tx) => tx.exec(`ALTER TABLE part ADD COLUMN size INTEGER; INSERT INTO part VALUES (1, 'first', 3)`));
    other.close();
    expect(parts()).toEqual([{ id: 1, name: 'first', size: 3 }]);
  });

  test('is used again after it failed', () => {
    add(1, 'first');
    expect(() => add(1, 'twice')).toThrow(/UNIQUE/);
    expect(add(2, 'second')).toBe(1);
    expect(parts()).toHaveLength(2);
  });

  test('ends with its connection, and the next connection prepares its own', () => {
    add(1, 'first');
    expect(parts()).toHaveLength(1);
    vault.close();
    expect(parts).toThrow(/not open/);
    vault = openDatabase({ path: join(folder, 'hub.vault'), key });
    expect(parts()).toHaveLength(1);
  });

  test('is asked again while the rows of another one are walked', () => {
    for (const id of [1, 2, 3]) add(id, `part ${id}`);
    const seen: unknown[] = [];
    for (const row of vault.read.prepare('SELECT id FROM part ORDER BY id').iterate()) {
      const { id } = row as { id: number };
      seen.push(first<{ name: string }>(vault.read, sql`SELECT name FROM part WHERE id = ${id}`)?.name);
    }
    expect(seen).toEqual(['part 1', 'part 2', 'part 3']);
  });
});

test('a thousand lists of different lengths are all answered, the first one again at the end', () => {
  add(1, 'first');
  const countIn = (length: number): number =>
    all(vault.read, sql`SELECT id FROM part WHERE id IN ${listOf(Array.from({ length }, (_, index) => index + 1))}`).length;
  for (let length = 1; length <= 1_000; length += 1) expect(countIn(length)).toBe(1);
  expect(countIn(1)).toBe(1);
});
