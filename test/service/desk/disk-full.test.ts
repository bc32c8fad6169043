import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer } from '../../../electron/service/answer';
import { aTestDesk, type TestDesk } from '../../builders/test-desk';

let desk: TestDesk;
beforeEach(() => {
  desk = aTestDesk();
});
afterEach(() => desk.close());

const ask = (message: object) =>
  answer({ id: 1, ...message }, { desk: desk.desk, session: () => desk.session(), now: () => desk.now, window: 'one' });

/** SQLite refuses a page too many with the very error it has for a full disk. */
function fill(): () => void {
  const pages = desk.hub.read.pragma('page_count', { simple: true });
  desk.hub.read.pragma(`max_page_count = ${String(pages)}`);
  return () => void desk.hub.read.pragma('max_page_count = 1000000');
}

const addFamily = (commandId: string, family: string) =>
  ask({ op: 'family.add', input: { family, name: 'Marchetti-Doyle', request: null }, commandId });
const families = async () => (await desk.ask('family.list', { filter: 'all', find: '' })).rows.map(({ id }) => id).sort();

test('R6: typed text is refused by its name on a full disk, and taken once there is room', async () => {
  const draft = { op: '@draft', input: { subject: 'one', block: 'two', text: 'It was a long evening. '.repeat(2_000) } };
  const makeRoom = fill();
  expect(await ask(draft)).toEqual({ id: 1, ok: false, code: 'disk-full' });
  expect(await desk.ask('draft.mine', { subject: 'one' })).toEqual([]);
  makeRoom();
  expect(await ask(draft)).toMatchObject({ ok: true });
  expect(await desk.ask('draft.mine', { subject: 'one' })).toMatchObject([{ block: 'two', text: draft.input.text }]);
});

test('R6: while the disk fills, what was acknowledged is there, what was refused is not, and it can be asked again', async () => {
  const makeRoom = fill();
  const acknowledged: string[] = [];
  for (;;) {
    const [commandId, family] = [v7(), v7()];
    const reply = await addFamily(commandId, family);
    if (reply?.ok === true) {
      acknowledged.push(family);
      continue;
    }
    expect(reply).toEqual({ id: 1, ok: false, code: 'disk-full' });
    expect(await families()).toEqual(acknowledged);
    makeRoom();
    expect(await addFamily(commandId, family)).toMatchObject({ ok: true });
    expect(await families()).toEqual([...acknowledged, family]);
    return;
  }
});
