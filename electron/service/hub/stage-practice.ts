import type { RelationshipEvent } from '../../../shared/domain/relationship/events';
import { sideOf } from '../../../shared/domain/relationship/state';
import type { ColleagueId, RelationshipId } from '../../../shared/kernel/ids';
import type { Session } from '../desk/session';
import type { VaultDatabase } from '../vault/database';
import { publicKeysOf, type KeyPairs } from '../vault/key-pairs';
import { directoryOf, readOffice } from '../views/directory/directory';
import type { NewHub } from './create-hub';
import type { HubFolder } from './hub-folder';
import { headSigner, recordInOffice, type Author } from './office-events';
import { newPair } from './pair-vaults';
import { practicePassphrase } from './practice-people';
import type { PracticeStage, RelationshipTerms } from './practice-stage';
import { signerOf } from './signer';
import type { HubTools } from './tools';
import { opensHubVault } from './vault-keys';

/** Who is in the practice hub, by the keys of its script. */
export interface Cast {
  readonly people: ReadonlyMap<string, ColleagueId>;
  readonly hub: NewHub;
}

/** A relationship's vault, open as long as the past is being made. */
export interface PairVault {
  readonly id: RelationshipId;
  readonly terms: RelationshipTerms;
  readonly vault: VaultDatabase;
}

interface StageVaults {
  readonly office: VaultDatabase;
  readonly hub: VaultDatabase;
  readonly owns: ReadonlyMap<ColleagueId, VaultDatabase>;
  readonly pairs: PairVault[];
}

/** The practice hub as its past is made in it: everybody's vaults open, everybody's seat to be had. */
export function stageOf(
  tools: HubTools,
  folder: HubFolder,
  cast: Cast,
  vaults: StageVaults,
  signing: ReadonlyMap<ColleagueId, KeyPairs>,
): PracticeStage {
  const read = () => {
    const facts = readOffice(vaults.office.read);
    return { facts, directory: directoryOf(facts, { describe: () => ({ state: 'none' }), backups: () => [], hasOwnCode: () => false }) };
  };
  let now = read();
  const keysOf = (colleague: ColleagueId): KeyPairs => known(signing.get(colleague));
  return {
    now: tools.now(),
    get directory() {
      return now.directory;
    },
    committed: (topics) => {
      if (topics.includes('hub')) now = read();
    },
    passphrase: practicePassphrase,
    colleague: (key) => known(cast.people.get(key)),
    agency: (name) => known(cast.hub.agencies.find((one) => one.name === name)).id,
    discipline: (code) => known(cast.hub.disciplines.find((one) => one.code === code)).id,
    sessionOf: (colleague): Session => ({
      colleague,
      sets: now.directory.colleague(colleague)?.sets ?? [],
      device: tools.device,
      vaults: {
        office: vaults.office,
        hub: opensHubVault(now.directory.colleague(colleague)?.sets ?? []) ? vaults.hub : null,
        own: known(vaults.owns.get(colleague)),
        pairs: new Map(vaults.pairs.filter(({ terms }) => sideOf(terms, colleague) !== null).map(({ id, vault }) => [id, vault])),
      },
      sign: headSigner(keysOf(colleague).ed25519),
    }),
    begin: (terms) => {
      const pair = beginPair(tools, folder, cast, terms, keysOf);
      vaults.pairs.push({ id: pair.id, terms, vault: pair.vault });
      const author: Author = { colleague: cast.hub.first.colleague, ed25519: keysOf(cast.hub.first.colleague).ed25519 };
      recordInOffice(tools, vaults.office, author, [{ stream: { kind: 'relationship', id: pair.id }, events: [pair.event] }]);
      now = read();
      return pair.id;
    },
    signing: {
      open: async (colleague) => signerOf(now.facts, colleague, keysOf(colleague)),
      authority: () => Buffer.from(now.facts.hub.authority ?? '', 'base64'),
    },
  };
}

function beginPair(
  tools: HubTools,
  folder: HubFolder,
  cast: Cast,
  terms: RelationshipTerms,
  keysOf: (colleague: ColleagueId) => KeyPairs,
): { readonly id: RelationshipId; readonly vault: VaultDatabase; readonly event: RelationshipEvent } {
  // A fresh uuid v7 is what the brand stands for.
  const id = tools.newId() as RelationshipId;
  const holders = {
    supervisor: publicKeysOf(keysOf(terms.supervisor)).x25519,
    supervisee: publicKeysOf(keysOf(terms.supervisee)).x25519,
  };
  const pair = newPair(tools, { hub: cast.hub.hub, relationship: id, path: folder.pair(id) }, holders);
  try {
    return { id, vault: pair.make(), event: { type: 'RelationshipBegun', v: 1, ...terms, sealed: pair.sealed } };
  } finally {
    pair.forget();
  }
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the past of the practice hub names somebody or something it does not have');
  return value;
}
