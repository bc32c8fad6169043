import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { answer } from '../../electron/service/answer';
import { all, sql } from '../../electron/service/vault/sql';
import { accessTable } from '../../shared/access/table';
import { contract, type OperationName } from '../../shared/contract/contract';
import { operationNames } from '../../shared/contract/names';
import { colleagues } from '../builders/directory';
import { aTestDesk, type TestDesk } from '../builders/test-desk';
import { capabilitySets } from '../../shared/domain/colleague/events';
import { brokenSamples, sampleOf } from './samples';

// The contract is the list; each test below is made once for every name on it.
const operations = Object.keys(contract) as OperationName[];
const everySet = capabilitySets.filter((set) => set !== 'administrator');

let desk: TestDesk;

beforeAll(() => {
  desk = aTestDesk();
  desk.seat(colleagues.adaeze, everySet);
});
afterAll(() => desk.close());

function recorded(): number {
  const count = (db: typeof desk.hub): number => all<{ n: number }>(db.read, sql`SELECT count(*) AS n FROM journal`)[0]?.n ?? 0;
  return count(desk.hub) + count(desk.office) + count(desk.session().vaults.own);
}

const send = (op: string, input: unknown, commandId: string | undefined = v7()) =>
  answer({ id: 1, op, input, commandId }, { desk: desk.desk, session: () => null, now: () => desk.now, window: 'w' });

test('the preload script knows the names of the contract, no more and no less', () => {
  expect([...operationNames].sort()).toEqual([...operations].sort());
});

test('a name that is not in the contract does not exist', async () => {
  for (const name of ['toString', '__proto__', 'constructor', 'hub.', '', 'hub.describe ']) {
    expect(await send(name, {})).toMatchObject({ ok: false, code: 'unknown-operation' });
  }
});

describe.each(operations)('%s', (name) => {
  const spec = contract[name];

  test('takes a closed object, and its own sample fits', () => {
    expect(spec.input.def.type).toBe('object');
    expect(spec.input.safeParse(sampleOf(spec.input)).error?.issues ?? []).toEqual([]);
  });

  test('refuses input with any one rule broken, and records nothing', async () => {
    const before = recorded();
    for (const { rule, value } of brokenSamples(spec.input)) {
      expect({ rule, reply: await send(name, value) }).toMatchObject({ rule, reply: { ok: false, code: 'bad-input' } });
    }
    expect(recorded()).toBe(before);
  });

  test('I3 survives 200 fuzzed messages with a plain answer each time', async () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withTypedArray: true,
      withNullPrototype: true,
      maxDepth: 3,
    });
    await fc.assert(
      fc.asyncProperty(anything, fc.nat({ max: 30 }), fc.option(fc.nat()), async (junk, size, place) => {
        const input = place === null ? junk : mixed(sampleOf(spec.input, size), place, junk);
        const reply = await send(name, input);
        expect(reply === null || typeof reply.ok === 'boolean').toBe(true);
        expect(JSON.stringify(reply) ?? '').not.toMatch(/\bat .*\.ts:\d+/);
        expect(reply).not.toMatchObject({ code: 'broken' });
      }),
      { numRuns: 200, seed: 20260312 },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

const restricted = operations.flatMap((name) => {
  const allowed = accessTable[name];
  return allowed === 'anyone' || allowed === 'signed-in' ? [] : [{ name, without: capabilitySets.filter((set) => !allowed.includes(set)) }];
});

test.each(restricted)('$name is refused to whoever may not, and records nothing', async ({ name, without }) => {
  const before = recorded();
  desk.seat(colleagues.lee, without);
  const reply = await send(name, sampleOf(contract[name].input));
  desk.seat(colleagues.adaeze, everySet);
  expect(reply).toMatchObject({ ok: false, code: 'not-permitted' });
  expect(recorded()).toBe(before);
});

const commandNames = operations.filter((name) => contract[name].kind === 'command');

test.each(commandNames)('%s is answered once when the same command comes again', async (name) => {
  const [input, commandId] = [sampleOf(contract[name].input), v7()];
  const first = await send(name, input, commandId);
  const after = recorded();
  expect(await send(name, input, commandId)).toEqual(first);
  expect(recorded()).toBe(after);
});

/** A good message with one member exchanged for junk. */
function mixed(good: unknown, place: number, junk: unknown): unknown {
  // Every input of the contract is an object.
  const members = Object.entries(good as Record<string, unknown>);
  const [key] = members[place % Math.max(1, members.length)] ?? ['surprise'];
  return { ...Object.fromEntries(members), [key]: junk };
}
