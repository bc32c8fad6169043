import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { planOf, run, sql } from '../../../electron/service/vault/sql';
import type { VaultDatabase } from '../../../electron/service/vault/database';
import * as overview from '../../../electron/service/views/supervision/overview-sql';
import * as statements from '../../../electron/service/views/supervision/sql';
import type { SharedNoteId, SupervisionId } from '../../../shared/kernel/ids';
import { onDay } from '../../builders/action';
import { anId } from '../../builders/directory';
import { aSharedNote, pairVaultOf, type SharedAt } from '../../builders/shared-note';

let one: SharedAt;
let pair: VaultDatabase;
beforeEach(async () => {
  one = await aSharedNote();
  await one.at.sit(one.at.supervisor);
  pair = pairVaultOf(one);
}, 180_000);
afterEach(() => one.at.office.close());

function addNotes(count: number, status: string): void {
  pair.write((tx) => {
    for (let index = 0; index < count; index += 1) {
      run(
        tx,
        sql`INSERT INTO shared_note (id, note, author, title, model, status, shared_at, waiting_since, comments, themes)
            VALUES (${`${status}-${index}`}, ${`note-${index}`}, ${one.at.supervisee}, 'A note', 'what', ${status}, ${index}, ${index}, 0, '[]')`,
      );
    }
  });
}

test('opening the queue asks as many questions of the vault for 500 notes as for one', async () => {
  const statement: Sqlite.Statement = Object.getPrototypeOf(new Sqlite(':memory:').prepare('SELECT 1'));
  const asked = [vi.spyOn(statement, 'all'), vi.spyOn(statement, 'get')];
  const count = async () => {
    for (const spy of asked) spy.mockClear();
    const queue = await one.at.office.ask('supervision.queue', {});
    return { questions: asked.reduce((sum, { mock }) => sum + mock.calls.length, 0), waiting: queue.waiting.length };
  };
  const before = await count();
  expect(before.waiting).toBe(1);
  expect(before.questions).toBeGreaterThan(3);
  addNotes(499, 'waiting');
  expect(await count()).toEqual({ questions: before.questions, waiting: 500 });
  vi.restoreAllMocks();
});

test('the queue shows the newest fifty signed-off notes, and every one when it is asked to', async () => {
  addNotes(250, 'signed-off');
  const newest = await one.at.office.ask('supervision.queue', {});
  expect(newest.signedOff).toHaveLength(50);
  expect(newest.signedOff[0]?.sharedNote).toBe('signed-off-249');
  const every = await one.at.office.ask('supervision.queue', { everySignedOff: true });
  expect(every.signedOff).toHaveLength(250);
  expect(every.signedOff.slice(0, 50)).toEqual(newest.signedOff);
});

test('every list of the queue goes through an index', () => {
  const queries = [
    statements.notesWith('waiting'),
    statements.notesSignedOff(50),
    statements.notesSignedOff(null),
    statements.noteNamed(anId<SharedNoteId>(1)),
    statements.countWaiting,
    statements.casesWith('decided'),
    statements.caseNamed(anId<SupervisionId>(1)),
    statements.countDecided,
    statements.newestSessions,
    statements.lastHeldHere,
  ];
  for (const query of queries)
    expect(planOf(pair.read, query)).not.toMatch(/SCAN (shared_note|case_supervision|supervision_session)(\n|$)/);
  const hub = one.at.office.keeper.session()?.vaults.hub;
  if (!hub) throw new Error('a supervisor opens the families’ vault');
  for (const query of [overview.daysToSignOff(onDay('2026-01-01')), overview.groupsSince(onDay('2026-01-01'))]) {
    expect(planOf(hub.read, query)).toMatch(/USING (COVERING )?INDEX/);
  }
});
