import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ColleagueEvent } from '../../../shared/domain/colleague/events';
import type { AgencyId, ColleagueId, HubId } from '../../../shared/kernel/ids';
import type { VaultDatabase } from '../vault/database';
import type { KeyPairs } from '../vault/key-pairs';
import { markOf, openSlot } from '../vault/key-slot';
import { unsealKeys, zeroKeys, holdsAuthority, opensHubVault, type VaultKeys } from './vault-keys';
import { readOffice } from '../views/directory/directory';
import { issueCertificate } from './authority';
import { createHub, newDisciplines, type NewHub } from './create-hub';
import { deriveFresh, enrolWith, type DerivedKey, type Enrolled } from './enrolment';
import { memberOf, withMember, type HubFile } from './hub-file';
import { hubFolder, loadHubFile, saveHubFile, type HubFolder } from './hub-folder';
import { colleagueStream, hubStream, recordInOffice, type Author } from './office-events';
import { practiceAgencies, practiceHub, practiceNumbers, practicePassphrase, practicePeople } from './practice-people';
import type { SeedPractice } from './practice-stage';
import { practiceFolder } from './room';
import { stageOf, type Cast, type PairVault } from './stage-practice';
import type { HubTools } from './tools';
import { createVault, openVault } from './vault-opening';

/**
 * Makes a throw-away hub with everybody enrolled under the published passphrase and a past, in place of the one before. @returns its folder.
 */
export async function makePracticeHub(tools: HubTools, seed: SeedPractice): Promise<string> {
  const parent = practiceFolder(tools.dataFolder);
  rmSync(parent, { recursive: true, force: true });
  const cast = castOf(tools);
  const path = join(parent, cast.hub.hub);
  // One derivation for everybody: the passphrase is published, so a salt each would protect nothing.
  const derived = await deriveFresh(tools, practicePassphrase);
  await createHub(tools, path, cast.hub, derived);
  await populate(tools, hubFolder(path), cast, derived, seed);
  derived.key.fill(0);
  return path;
}

function castOf({ newId }: HubTools): Cast {
  // Fresh uuids v7 are what the brands stand for.
  const people = new Map(practicePeople.map(({ key }) => [key, newId() as ColleagueId]));
  const agencies = practiceAgencies.map((name) => ({ id: newId() as AgencyId, name }));
  const disciplines = newDisciplines(newId);
  const [chair] = practicePeople;
  const colleague = people.get('adaeze');
  if (chair === undefined || colleague === undefined) throw new Error('the practice hub has a chair');
  const hub: NewHub = {
    hub: newId() as HubId,
    ...practiceHub,
    practice: true,
    numbers: practiceNumbers,
    agencies,
    disciplines,
    first: { colleague, details: detailsOf(chair, agencies, disciplines) },
  };
  return { people, hub };
}

function detailsOf(person: (typeof practicePeople)[number], agencies: NewHub['agencies'], disciplines: NewHub['disciplines']) {
  const agency = agencies.find(({ name }) => name === person.agency);
  const discipline = disciplines.find(({ code }) => code === person.code);
  if (agency === undefined || discipline === undefined) throw new Error('everybody in the practice hub has an agency and a seat');
  return { name: person.name, title: person.title, agency: agency.id, discipline: discipline.id, sets: person.sets };
}

async function populate(tools: HubTools, folder: HubFolder, cast: Cast, derived: DerivedKey, seed: SeedPractice): Promise<void> {
  const reading = loadHubFile(folder);
  if (reading.kind !== 'read') throw new Error('the practice hub was just written');
  const chair = memberOf(reading.file, cast.hub.first.colleague);
  if (chair === null || chair.slot === null || chair.sealed === null) throw new Error('the practice chair is enrolled');
  const chairPairs = openSlot(chair.slot, derived.key, chair.id);
  const keys = chairPairs === null ? null : unsealKeys(reading.file.hub, chairPairs.x25519, chair.sealed);
  if (chairPairs === null || keys === null || keys.hub === null || keys.own === null) throw new Error('the practice chair holds every key');
  const office = openVault(tools, 'office', folder.office, keys.office);
  const hub = openVault(tools, 'hub', folder.hub, keys.hub);
  // Everybody has a past of their own, so every own vault stays open until it has been made.
  const owns = new Map([[chair.id, openVault(tools, 'own', folder.own(chair.id), keys.own)]]);
  const pairs: PairVault[] = [];
  try {
    const signing = seatEverybody(tools, folder, cast, {
      file: reading.file,
      office,
      owns,
      keys,
      derived,
      chair: { colleague: cast.hub.first.colleague, pairs: chairPairs },
    });
    await seed(stageOf(tools, folder, cast, { office, hub, owns, pairs }, signing));
  } finally {
    for (const vault of [office, hub, ...owns.values(), ...pairs.map(({ vault }) => vault)]) vault.close();
    zeroKeys(keys);
  }
}

interface Enrolling {
  readonly colleague: ColleagueId;
  readonly pairs: KeyPairs;
}

interface Seating {
  readonly file: HubFile;
  readonly office: VaultDatabase;
  /** Everybody's own vault, open. */
  readonly owns: Map<ColleagueId, VaultDatabase>;
  readonly keys: VaultKeys;
  readonly derived: DerivedKey;
  readonly chair: Enrolling;
}

/** Adds, enrols and confirms everybody beside the chair. @returns each person's key pairs. */
function seatEverybody(tools: HubTools, folder: HubFolder, cast: Cast, seating: Seating): ReadonlyMap<ColleagueId, KeyPairs> {
  const { chair } = seating;
  const author: Author = { colleague: chair.colleague, ed25519: chair.pairs.ed25519 };
  const signing = new Map<ColleagueId, KeyPairs>([[chair.colleague, chair.pairs]]);
  const authority = readOffice(seating.office.read).hub.authority ?? '';
  let { file } = seating;
  for (const person of practicePeople.slice(1)) {
    const id = cast.people.get(person.key);
    if (id === undefined) continue;
    const details = detailsOf(person, cast.hub.agencies, cast.hub.disciplines);
    const events: ColleagueEvent[] = [{ type: 'ColleagueAdded', v: 1, details, signsIn: person.sets.length > 0 }];
    if (person.sets.length > 0) {
      const made = enrolPerson(tools, folder, file, id, person.sets, seating);
      file = withMember(file, {
        id,
        name: person.name,
        title: person.title,
        comfort: null,
        slot: made.slot,
        sealed: made.sealed,
        invitation: null,
        ownCode: null,
      });
      signing.set(id, made.pairs);
      const certificate = issueCertificate(
        { certificate: authority, privateKey: seating.keys.authority ?? new Uint8Array() },
        { name: person.name, organisation: person.agency, p256: made.slot.keys.p256, now: tools.now(), serial: tools.randomBytes(16) },
      );
      events.push(
        { type: 'ColleagueEnrolled', v: 1, keys: made.slot.keys, slot: markOf(made.slot) },
        { type: 'ColleagueConfirmed', v: 1, certificate },
      );
    }
    recordInOffice(tools, seating.office, author, [{ stream: colleagueStream(id), events }]);
  }
  saveHubFile(folder, file);
  recordInOffice(tools, seating.office, author, [{ stream: hubStream, events: [{ type: 'RecoveryCodeKept', v: 1 }] }]);
  return signing;
}

function enrolPerson(
  tools: HubTools,
  folder: HubFolder,
  file: HubFile,
  colleague: ColleagueId,
  sets: (typeof practicePeople)[number]['sets'],
  { keys, derived, owns }: Seating,
): Enrolled {
  const own = tools.randomBytes(32);
  const given: VaultKeys = {
    office: keys.office,
    hub: opensHubVault(sets) ? keys.hub : null,
    own,
    authority: holdsAuthority(sets) ? keys.authority : null,
  };
  owns.set(colleague, createVault(tools, 'own', folder.own(colleague), own));
  return enrolWith({ hub: file.hub, colleague, derived, sequence: 1, signer: null, keys: given });
}
