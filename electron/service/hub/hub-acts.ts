import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { InputOf } from '../../../shared/contract/contract';
import { passphraseFault } from '../../../shared/domain/colleague/passphrase';
import type { AgencyId } from '../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import type { ActHandlers } from '../desk/handlers';
import { createHub, newDisciplines, type NewHub } from './create-hub';
import { deriveFresh } from './enrolment';
import type { Keeping } from './keeping';
import { placeTrouble } from './place-check';
import { isPracticePath, lookAt, moveTo } from './room';

/** Making, opening and changing which hub this computer works with. Practice hubs are in `practice-acts.ts`. */
export function createHubActs(keeping: Keeping): ActHandlers<'hub.create' | 'hub.open' | 'hub.retry'> {
  const { room } = keeping;
  return {
    'hub.create': (input) => create(keeping, input),
    'hub.open': async ({ place }) => {
      const path = keeping.placeOf(place);
      if (path === null) return refuse('place-unknown');
      if (keeping.isAt(path)) return ok(null);
      const found = lookAt(room, path);
      if (found.kind === 'trouble' && !isRecoverable(found.trouble)) return refuse(found.trouble);
      await keeping.leaveSeat();
      moveTo(room, found);
      keeping.changedEverything();
      return ok(null);
    },
    'hub.retry': async () => {
      if (room.seated !== null) return ok(null);
      const path = keeping.path();
      room.damage = null;
      if (path !== null && room.place.kind === 'trouble') moveTo(room, lookAt(room, path));
      keeping.changedEverything();
      return ok(null);
    },
  };
}

/** Such a hub is shown with its backups; the others leave the person where they were. */
function isRecoverable(trouble: string): boolean {
  return trouble === 'vault-missing' || trouble === 'vault-damaged' || trouble === 'hub-file-changed';
}

async function create(keeping: Keeping, input: InputOf<'hub.create'>): Promise<Result<{ readonly recoveryCode: string }, Refusal>> {
  const { tools, room } = keeping;
  const fault = passphraseFault(input.passphrase, [input.name, input.site, input.controller, input.person.name]);
  if (fault !== null) return refuse(fault);
  const path = freshPath(keeping, input);
  if (!path.ok) return path;
  const trouble = isPracticePath(tools.dataFolder, path.value) ? 'practice-mixed' : placeTrouble(path.value, room.ground);
  if (trouble !== null) return refuse(trouble);
  const derived = await deriveFresh(tools, input.passphrase);
  const made = await createHub(tools, path.value, newHub(keeping, input), derived);
  derived.key.fill(0);
  await keeping.leaveSeat();
  moveTo(room, lookAt(room, path.value));
  keeping.changedEverything();
  return ok(made);
}

/** Without a chosen place a hub lies with this computer's own data; a chosen folder gets one folder of its own in it. */
function freshPath(keeping: Keeping, input: InputOf<'hub.create'>): Result<string, Refusal> {
  if (input.place === null) return ok(join(keeping.tools.dataFolder, 'hubs', input.hub));
  const chosen = keeping.placeOf(input.place);
  if (chosen === null) return refuse('place-unknown');
  if (existsSync(join(chosen, 'hub.json'))) return refuse('hub-already-there');
  const path = join(chosen, 'Roundtable hub');
  return existsSync(path) && readdirSync(path).length > 0 ? refuse('hub-already-there') : ok(path);
}

function newHub({ tools }: Keeping, input: InputOf<'hub.create'>): NewHub {
  // A fresh uuid v7 is what the brand stands for.
  const agency = tools.newId() as AgencyId;
  const disciplines = newDisciplines(tools.newId);
  const { colleague, name, title, sets } = input.person;
  const seat = disciplines.find(({ code }) => code === (sets.includes('minute-taker') && !sets.includes('chair') ? 'MT' : 'CH'));
  if (seat === undefined) throw new Error('a new hub has a seat for its first person');
  return {
    hub: input.hub,
    name: input.name.trim(),
    site: input.site.trim(),
    controller: input.controller.trim(),
    practice: false,
    numbers: [],
    agencies: [{ id: agency, name: input.person.agency.trim() }],
    disciplines,
    // Only a manager can confirm others, so the first person of a hub is one whatever else they are.
    first: {
      colleague,
      details: { name: name.trim(), title: title.trim(), agency, discipline: seat.id, sets: [...new Set([...sets, 'manager' as const])] },
    },
  };
}
