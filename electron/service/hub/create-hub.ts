import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ColleagueDetails } from '../../../shared/domain/colleague/events';
import { firstDisciplines } from '../../../shared/domain/hub/first-disciplines';
import { firstThemes } from '../../../shared/domain/hub/first-themes';
import type { HubEvent, SafeguardingNumber, Tint } from '../../../shared/domain/hub/events';
import type { AgencyId, ColleagueId, DisciplineId, HubId, ThemeId } from '../../../shared/kernel/ids';
import { publicKeysOf } from '../vault/key-pairs';
import { markOf } from '../vault/key-slot';
import { createAuthority, issueCertificate, type Authority } from './authority';
import { makeCodeSlot } from './code-slot';
import { makeFolder, syncFolder } from './durable-file';
import { enrolWith, type DerivedKey, type Enrolled } from './enrolment';
import { hubFormat, type HubFile } from './hub-file';
import { hubFolder, layOut, saveHubFile, type HubFolder } from './hub-folder';
import { colleagueStream, hubStream, recordInOffice, type OfficeChange } from './office-events';
import type { HubTools } from './tools';
import { createVault } from './vault-opening';
import { zeroKeys, type VaultKeys } from './vault-keys';

export interface NewHub {
  readonly hub: HubId;
  readonly name: string;
  readonly site: string;
  readonly controller: string;
  readonly practice: boolean;
  readonly numbers: readonly SafeguardingNumber[];
  readonly agencies: readonly { readonly id: AgencyId; readonly name: string }[];
  readonly disciplines: readonly { readonly id: DisciplineId; readonly name: string; readonly code: string; readonly tint: Tint }[];
  readonly first: { readonly colleague: ColleagueId; readonly details: ColleagueDetails };
}

/** The seats a new hub begins with, each with an id of its own. */
export function newDisciplines(newId: () => string): NewHub['disciplines'] {
  // A fresh uuid v7 is what the brand stands for.
  return firstDisciplines.map((discipline) => ({ ...discipline, id: newId() as DisciplineId }));
}

/**
 * Makes a hub in a folder that is not there yet, with its first person enrolled and confirmed. It is built beside its
 * place and moved there whole: a hub that was only half made never appears.
 * @returns the recovery code, which is kept nowhere.
 */
export async function createHub(
  tools: HubTools,
  path: string,
  hub: NewHub,
  derived: DerivedKey,
): Promise<{ readonly recoveryCode: string }> {
  const making = `${path}.making`;
  rmSync(making, { recursive: true, force: true });
  makeFolder(dirname(path));
  const folder = hubFolder(making);
  layOut(folder);
  try {
    const recoveryCode = await fill(tools, folder, hub, derived);
    if (existsSync(path)) throw new Error('the folder of the new hub is already there');
    renameSync(making, path);
    syncFolder(dirname(path));
    return { recoveryCode };
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
}

async function fill(tools: HubTools, folder: HubFolder, hub: NewHub, derived: DerivedKey): Promise<string> {
  const authority = createAuthority({ hubName: hub.name, now: tools.now(), serial: tools.randomBytes(16) });
  const keys: VaultKeys = {
    office: tools.randomBytes(32),
    hub: tools.randomBytes(32),
    own: tools.randomBytes(32),
    authority: authority.privateKey,
  };
  const { colleague, details } = hub.first;
  const first = enrolWith({ hub: hub.hub, colleague, derived, sequence: 1, signer: null, keys });
  const recovery = await makeCodeSlot(tools, hub.hub, { ...keys, own: null });
  const file: HubFile = {
    format: hubFormat,
    hub: hub.hub,
    practice: hub.practice,
    name: hub.name,
    numbers: [...hub.numbers],
    members: [
      {
        id: colleague,
        name: details.name,
        title: details.title,
        comfort: null,
        slot: first.slot,
        sealed: first.sealed,
        invitation: null,
        ownCode: null,
      },
    ],
    recovery: recovery.slot,
    newKeysDue: { office: false, hub: false },
  };
  saveHubFile(folder, file);
  const certificate = certify(tools, authority, hub, first);
  makeVaults(tools, folder, hub, keys, first, [
    { stream: hubStream, events: hubEvents(tools, hub, authority.certificate, recovery.slot.keys.ed25519) },
    {
      stream: colleagueStream(colleague),
      events: [
        { type: 'ColleagueAdded', v: 1, details, signsIn: true },
        { type: 'ColleagueEnrolled', v: 1, keys: publicKeysOf(first.pairs), slot: markOf(first.slot) },
        { type: 'ColleagueConfirmed', v: 1, certificate },
      ],
    },
  ]);
  zeroKeys(keys);
  return recovery.code;
}

function certify(tools: HubTools, authority: Authority, hub: NewHub, first: Enrolled): string {
  return issueCertificate(authority, {
    name: hub.first.details.name,
    organisation: hub.agencies.find((agency) => agency.id === hub.first.details.agency)?.name ?? hub.controller,
    p256: first.slot.keys.p256,
    now: tools.now(),
    serial: tools.randomBytes(16),
  });
}

function makeVaults(
  tools: HubTools,
  folder: HubFolder,
  hub: NewHub,
  keys: VaultKeys,
  first: Enrolled,
  changes: readonly OfficeChange[],
): void {
  const { colleague } = hub.first;
  if (keys.hub === null || keys.own === null) throw new Error('the first person of a hub holds every key');
  const office = createVault(tools, 'office', folder.office, keys.office);
  recordInOffice(tools, office, { colleague, ed25519: first.pairs.ed25519 }, changes);
  office.close();
  createVault(tools, 'hub', folder.hub, keys.hub).close();
  createVault(tools, 'own', folder.own(colleague), keys.own).close();
}

function hubEvents({ newId }: HubTools, hub: NewHub, certificate: string, recoveryKey: string): HubEvent[] {
  const { name, site, controller, practice } = hub;
  const socialWork = hub.disciplines.find((discipline) => discipline.code === 'SW')?.id ?? null;
  return [
    { type: 'HubCreated', v: 1, name, site, controller, practice },
    ...hub.agencies.map((agency): HubEvent => ({ type: 'AgencyAdded', v: 1, agency: agency.id, name: agency.name })),
    ...hub.disciplines.map((one): HubEvent => ({
      type: 'DisciplineAdded',
      v: 1,
      discipline: one.id,
      name: one.name,
      code: one.code,
      tint: one.tint,
    })),
    { type: 'QuorumRuleSet', v: 1, rule: { agencies: 3, discipline: socialWork } },
    { type: 'SafeguardingNumbersSet', v: 1, numbers: hub.numbers },
    // A fresh uuid v7 is what the brand stands for.
    { type: 'ThemesSet', v: 1, themes: firstThemes.map((name) => ({ id: newId() as ThemeId, name })) },
    { type: 'AuthorityEstablished', v: 1, certificate },
    { type: 'RecoveryCodeIssued', v: 1, key: recoveryKey },
  ];
}
