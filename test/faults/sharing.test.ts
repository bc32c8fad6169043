import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ReflectionShown } from '../../shared/contract/reflection';
import type { SharedNoteRow } from '../../shared/contract/supervision';
import { seeded } from '../builders/seeded';
import { noteSaying } from '../builders/supervision';
import { mustDo, passphrase, someSeat } from './scripted-meeting';
import { startService, type ServiceProcess } from './service-process';

const notes = 12;
const start = Date.UTC(2026, 2, 12, 8, 30);
const minute = 60_000;
const [author, supervisor, relationship] = [v7(), v7(), v7()];

let folder = '';
let service: ServiceProcess;
/** The clock of each service starts a minute after the last one's, so that it shows what was written after a kill. */
let now = start;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-sharing-'));
  service = await startService(folder, now);
  const person = {
    colleague: author,
    name: 'Adaeze Whitmore',
    title: 'Manager',
    agency: 'KMC Early Help',
    sets: ['manager', 'practitioner'],
  };
  const hub = { hub: v7(), name: 'Kelderwick East', site: '', controller: '', person, passphrase, place: null };
  await mustDo(service, 'hub.create', hub);
  await mustDo(service, 'session.signIn', { colleague: author, passphrase });
  await namedAsSupervisor();
}, 180_000);

afterAll(async () => {
  await service.kill();
  rmSync(folder, { recursive: true, force: true });
});

test(`a service killed while ${notes} notes are shared and taken back leaves both vaults saying the same`, async () => {
  const random = seeded(20_260_312);
  const rehearsed = await written();
  const startedAt = performance.now();
  await mustDo(service, 'reflection.share', rehearsed);
  const tookMs = performance.now() - startedAt;
  await mustDo(service, 'reflection.stopSharing', rehearsed);
  const outcome = { shared: 0, takenBack: 0, completed: 0 };
  for (let note = 0; note < notes; note += 1) {
    const which = await written();
    await killedDuring('reflection.share', which, random() * tookMs);
    if (!(await isShared(which))) await mustDo(service, 'reflection.share', which);
    else outcome.shared += 1;
    await killedDuring('reflection.stopSharing', which, random() * tookMs);
    if (!(await isShared(which))) outcome.takenBack += 1;
    else await mustDo(service, 'reflection.stopSharing', which);
  }
  console.info(
    `a sharing takes ${Math.round(tookMs)} ms; ${outcome.shared} of ${notes} killed ones stood, ${outcome.takenBack} were taken back, ${outcome.completed} were completed afterwards`,
  );
  expect(outcome.shared + outcome.takenBack).toBeGreaterThan(0);

  /** Whether the copy is there, which both vaults have to say alike; a half that was missing was written at the sign-in. */
  async function isShared({ reflection, sharedNote }: Which): Promise<boolean> {
    const own = (await mustDo(service, 'reflection.read', { reflection })) as ReflectionShown;
    const copies = (await mustDo(service, 'supervision.shared', {})) as readonly SharedNoteRow[];
    const sharing = own.sharings.find((one) => one.sharedNote === sharedNote);
    const copy = copies.find((one) => one.sharedNote === sharedNote);
    expect(sharing !== undefined && sharing.stoppedAt === null).toBe(copy !== undefined);
    const writtenAt = sharing?.stoppedAt ?? sharing?.sharedAt ?? 0;
    if (writtenAt >= now) outcome.completed += 1;
    return copy !== undefined;
  }
});

interface Which {
  readonly reflection: string;
  readonly relationship: string;
  readonly sharedNote: string;
}

async function killedDuring(op: string, which: Which, afterMs: number): Promise<void> {
  const answered = service.send(op, which, v7());
  await new Promise((done) => setTimeout(done, afterMs));
  await service.kill();
  await answered;
  now += minute;
  service = await startService(folder, now);
  await mustDo(service, 'session.signIn', { colleague: author, passphrase });
}

async function written(): Promise<Which> {
  const reflection = v7();
  await mustDo(service, 'reflection.begin', { reflection, model: 'blank', title: '' });
  await mustDo(service, 'reflection.write', { reflection, content: noteSaying('I had decided before I asked.'), expectedVersion: 1 });
  return { reflection, relationship, sharedNote: v7() };
}

/** Somebody with keys of their own, whom the author is supervised by. */
async function namedAsSupervisor(): Promise<void> {
  const seat = await someSeat(service);
  const person = { colleague: supervisor, name: 'Nell Farrow', title: 'Supervisor', sets: ['supervisor'], signsIn: true, ...seat };
  await mustDo(service, 'colleague.add', person);
  const { code } = (await mustDo(service, 'colleague.invite', { colleague: supervisor })) as { code: string };
  await mustDo(service, 'colleague.enrol', { code, passphrase: 'violet engine harbour seven' });
  await mustDo(service, 'colleague.confirm', { colleague: supervisor, passphrase });
  const supervised = { relationship, kind: 'operational', supervisor, supervisee: author, scope: ['notes'] };
  await mustDo(service, 'relationship.begin', { ...supervised, from: '2026-03-02', intervalDays: 28 });
}
