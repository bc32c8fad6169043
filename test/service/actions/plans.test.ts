import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionsView } from '../../../electron/service/views/actions/projection';
import {
  actionById,
  actionCount,
  actionList,
  actionsOfDiscussion,
  endedCounts,
  itemFacts,
  keptByOwner,
  openCounts,
  presentAt,
} from '../../../electron/service/views/actions/sql';
import { rebuild } from '../../../electron/service/desk/view';
import { planOf } from '../../../electron/service/vault/sql';
import { actionFilters } from '../../../shared/contract/action';
import type { ActionEvent } from '../../../shared/domain/action/events';
import { addDays } from '../../../shared/kernel/calendar-date';
import type { ActionId, DiscussionId, FamilyId, MeetingId } from '../../../shared/kernel/ids';
import { today } from '../../builders/action';
import { anId, colleagues } from '../../builders/directory';
import { recordEvents } from '../../builders/record-events';
import { rowsOf } from '../../builders/rows-of';
import { aTestDesk, type TestDesk } from '../../builders/test-desk';

const visible = [{ kind: 'all' }, { kind: 'except', families: [anId<FamilyId>(1), anId<FamilyId>(2)] }] as const;
const seeded = 1_250;
const copies = 20;
const owners = Object.values(colleagues);

let desk: TestDesk;

beforeAll(() => {
  desk = aTestDesk();
  recordEvents(desk, ...Array.from({ length: seeded }, (_, number) => anActionOfMany(number)));
}, 180_000);
afterAll(() => desk.close());

/** Copies every row of the list until there are 25,000: the projection was proved on the first ones. */
function multiply(): void {
  const { read } = desk.hub;
  const columns = read.prepare(`SELECT name FROM pragma_table_info('action') WHERE name <> 'id'`).pluck().all().join(', ');
  desk.hub.write((tx) => {
    tx.exec(`
      WITH RECURSIVE copy (number) AS (SELECT 2 UNION ALL SELECT number + 1 FROM copy WHERE number < ${copies})
      INSERT INTO action (id, ${columns}) SELECT id || '-' || number, ${columns} FROM action, copy`);
    tx.exec('ANALYZE');
  });
}

/** One in ten is open; the rest were done, checked, not possible or not done over two years. */
function anActionOfMany(number: number) {
  const agreed: ActionEvent = {
    type: 'ActionAgreed',
    v: 1,
    text: `Action ${number}`,
    family: anId<FamilyId>(0x10_000 + (number % 2_000)),
    discussion: anId<DiscussionId>(0x20_000 + Math.floor(number / 3)),
    goal: null,
    owner: owners[number % owners.length] ?? null,
    due: addDays(today, 30 - (number % 700)),
    ownerWasThere: number % 4 !== 0,
  };
  const ends: readonly (readonly ActionEvent[])[] = [
    [],
    [{ type: 'ActionCompleted', v: 1, evidence: 'Seen' }],
    [
      { type: 'ActionCompleted', v: 1, evidence: 'Seen' },
      { type: 'ActionChecked', v: 1 },
    ],
    [{ type: 'ActionNotPossible', v: 1, why: 'Moved' }],
    [{ type: 'ActionNotDone', v: 1, why: 'Forgotten' }],
  ];
  const end = ends[number % 10 === 0 ? 0 : 2 + (number % 3)] ?? [];
  const id = anId<ActionId>(0x30_000 + number);
  return { stream: { kind: 'action', id } as const, about: agreed.family, events: [agreed, ...end] };
}

test('dropping the tables and replaying the journal gives the same bytes', () => {
  const before = rowsOf(desk.hub, actionsView);
  desk.hub.write((tx) => rebuild(tx, actionsView));
  expect(rowsOf(desk.hub, actionsView)).toEqual(before);
});

describe('with 25,000 actions', () => {
  beforeAll(multiply);

  describe.each(visible)('seeing $kind families', (seen) => {
    const question = { mine: colleagues.rhys, owners: null, today, visible: seen };

    test.each(actionFilters)('the list of %s is read by an index', (filter) => {
      for (const owned of [null, [colleagues.rhys, colleagues.ruth]]) {
        const asked = { ...question, filter, owners: owned };
        expect(planOf(desk.hub.read, actionList(asked))).toMatch(/^SEARCH action USING INDEX/);
        expect(planOf(desk.hub.read, actionList(asked))).not.toMatch(/SCAN/);
        expect(planOf(desk.hub.read, actionCount(asked))).toMatch(/^SEARCH action USING/);
      }
    });

    test('counts, detail, rates and facts are read by an index', () => {
      const plans = [
        openCounts(seen, today),
        endedCounts(seen),
        keptByOwner(seen, addDays(today, -90), today),
        actionById(anId<ActionId>(1), seen),
        actionsOfDiscussion(anId<DiscussionId>(1), seen),
        itemFacts(anId<DiscussionId>(1)),
        presentAt(anId<MeetingId>(1), colleagues.rhys),
      ].map((query) => planOf(desk.hub.read, query));
      for (const plan of plans) expect(plan).not.toMatch(/SCAN/);
      expect(plans[0]).toMatch(/COVERING INDEX action_by_due/);
      expect(plans[1]).toMatch(/COVERING INDEX/);
      expect(plans[2]).toMatch(/COVERING INDEX action_by_promise/);
    });
  });

  test('every filter takes well under a tenth of a second of the processor', async () => {
    expect((await desk.ask('action.counts', {})).all).toBe(seeded * copies);
    for (const filter of actionFilters) {
      const before = process.cpuUsage();
      const { rows, total } = await desk.ask('action.list', { filter, discipline: null });
      expect(rows.length).toBe(Math.min(total, 500));
      // The processor's time, not the clock's: others may be using the computer too.
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000).toBeLessThan(100);
    }
  });
});
