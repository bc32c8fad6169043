import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../builders/seeded';
import { aLine, beginMeeting, linesKept, mustDo, passphrase, type ScriptedMeeting } from './scripted-meeting';
import { startService, type ServiceProcess } from './service-process';

const kills = Number(process.env['ROUNDTABLE_KILLS'] ?? 50);
// A Thursday morning, so that the script does not depend on the day it is run.
const now = Date.UTC(2026, 2, 12, 8, 30);

let folder = '';
let service: ServiceProcess;
let script: ScriptedMeeting;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roundtable-kill-'));
  service = await startService(folder, now);
  script = await beginMeeting(service, '2026-03-12');
});

afterAll(async () => {
  await service.kill();
  rmSync(folder, { recursive: true, force: true });
});

test(`R1 of what was acknowledged nothing is lost, doubled or moved by ${kills} kills of the service mid-meeting`, async () => {
  // Kept outside the service: what it said was saved, in the order it said so.
  const acknowledged: string[] = [];
  const random = seeded(20_260_312);
  let number = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const unanswered = await typeUntilKilled(random() * 40);
    service = await startService(folder, now);
    await mustDo(service, 'session.signIn', { colleague: script.colleague, passphrase });
    const kept = await linesKept(service, script);
    // A line on its way may be kept or not; it is never half there, and never anywhere but at the end.
    expect(kept.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(kept.length - acknowledged.length).toBeLessThanOrEqual(1);
    for (const line of unanswered) {
      const again = await service.send('discussion.addStatement', line.input, line.commandId);
      expect(again).toMatchObject({ ok: true });
      acknowledged.push(line.statement.id);
    }
    expect(await linesKept(service, script)).toEqual(acknowledged);
  }

  /** Types lines one after another and kills the service `afterMs` later; gives back the line that got no answer, if there was one. */
  async function typeUntilKilled(afterMs: number) {
    let isOver = false;
    const killed = new Promise<void>((done) => setTimeout(done, afterMs)).then(() => {
      isOver = true;
      return service.kill();
    });
    while (!isOver) {
      number += 1;
      const line = aLine(script, number, acknowledged.at(-1) ?? null);
      const reply = await service.send('discussion.addStatement', line.input, line.commandId);
      if (reply === null) {
        await killed;
        return [line];
      }
      expect(reply).toMatchObject({ ok: true });
      acknowledged.push(line.statement.id);
    }
    await killed;
    return [];
  }
}, 1_800_000);
