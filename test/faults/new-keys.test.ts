import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { someDetails } from '../builders/request';
import { seeded } from '../builders/seeded';
import { mustDo, passphrase, someSeat } from './scripted-meeting';

import { startService, type ServiceProcess } from './service-process';

const kills = 20;
const now = Date.UTC(2026, 2, 12, 8, 30);
const [hub, colleague] = [v7(), v7()];

let folder = '';
let path = '';
let recoveryCode = '';
let service: ServiceProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-new-keys-'));
  path = join(folder, 'hubs', hub);
  service = await startService(folder, now);
  const person = { colleague, name: 'Adaeze Whitmore', title: 'Manager', agency: 'KMC Early Help', sets: ['manager', 'chair'] };
  const made = await mustDo(service, 'hub.create', {
    hub,
    name: 'Kelderwick East',
    site: '',
    controller: '',
    person,
    passphrase,
    place: null,
  });
  ({ recoveryCode } = made as { recoveryCode: string });
  await mustDo(service, 'session.signIn', { colleague, passphrase });
}, 180_000);

afterAll(async () => {
  await service.kill();
  rmSync(folder, { recursive: true, force: true });
});

test(`K6 of ${kills} kills while vaults get new keys, each leaves a hub that opens with everything`, async () => {
  const random = seeded(20_260_312);
  const first = await somebodyInvited();
  const startedAt = performance.now();
  await mustDo(service, 'colleague.leave', { colleague: first });
  await keysMade();
  const tookMs = performance.now() - startedAt;
  let [kept, cutOff] = [0, 0];
  for (let kill = 0; kill < kills; kill += 1) {
    await receive();
    kept += 1;
    const leaver = await somebodyInvited();
    const answered = service.send('colleague.leave', { colleague: leaver }, v7());
    await new Promise((done) => setTimeout(done, random() * tookMs));
    await service.kill();
    await answered;
    cutOff += areKeysDue() ? 1 : 0;
    service = await startService(folder, now);
    await mustDo(service, 'session.signIn', { colleague, passphrase });
    expect(await received()).toBe(kept);
    await keysMade();
    expect(await received()).toBe(kept);
  }
  console.info(`new keys take ${Math.round(tookMs)} ms; ${cutOff} of ${kills} kills left some to be made`);
  expect(existsSync(join(path, 'hub.vault.next'))).toBe(false);
  await mustDo(service, 'session.lock', {});
  await service.kill();
  service = await startService(folder, now);
  const another = 'seven loud lanterns under Kelder';
  await mustDo(service, 'hub.recover', { code: recoveryCode, colleague, passphrase: another });
  await mustDo(service, 'session.signIn', { colleague, passphrase: another });
  expect(await received()).toBe(kept);
}, 1_800_000);

/** Somebody with a code for the families' records, not used yet: when they leave, each vault is due a new key. */
async function somebodyInvited(): Promise<string> {
  const leaver = v7();
  const seat = await someSeat(service);
  const person = { name: 'Orla Finch', title: 'Worker', sets: ['practitioner'], signsIn: true, ...seat };
  await mustDo(service, 'colleague.add', { colleague: leaver, ...person });
  await mustDo(service, 'colleague.invite', { colleague: leaver });
  return leaver;
}

function receive(): Promise<unknown> {
  return mustDo(service, 'request.receive', { request: v7(), details: someDetails() });
}

async function received(): Promise<number> {
  const list = (await mustDo(service, 'request.list', { filter: 'all', find: '' })) as { total: number };
  return list.total;
}

function areKeysDue(): boolean {
  const { newKeysDue } = JSON.parse(readFileSync(join(path, 'hub.json'), 'utf8')) as { newKeysDue: Record<string, boolean> };
  return Object.values(newKeysDue).includes(true);
}

async function keysMade(): Promise<void> {
  await expect.poll(areKeysDue, { timeout: 180_000, interval: 5 }).toBe(false);
}
