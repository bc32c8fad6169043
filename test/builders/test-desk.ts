import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { CapabilitySet } from '../../shared/domain/colleague/events';
import type { CommandName, InputOf, OutputOf, QueryName } from '../../shared/contract/contract';
import type { ColleagueId, DeviceId } from '../../shared/kernel/ids';
import type { Instant } from '../../shared/kernel/instant';
import { refuse, type Refusal, type Result } from '../../shared/kernel/result';
import type { Answer } from '../../electron/service/desk/commit';
import { createDesk, type Desk } from '../../electron/service/desk/desk';
import type { Directory } from '../../electron/service/desk/directory';
import type { Session } from '../../electron/service/desk/session';
import { prepareViews } from '../../electron/service/desk/view';
import { prepareJournal } from '../../electron/service/journal/journal';
import { commands, queries } from '../../electron/service/operations';
import { openDatabase, type VaultDatabase } from '../../electron/service/vault/database';
import { views } from '../../electron/service/views';
import { aDirectory, colleagues } from './directory';

export interface TestDesk {
  readonly desk: Desk;
  readonly hub: VaultDatabase;
  readonly office: VaultDatabase;
  readonly folder: string;
  readonly announced: string[][];
  now: Instant;
  /** Who has the seat now. */
  session(): Session;
  /** Who acts from here on. */
  seat(colleague: ColleagueId, sets?: readonly CapabilitySet[]): void;
  /** Sends a command with a fresh id. */
  act<N extends CommandName>(op: N, input: InputOf<N>): Promise<Result<Answer, Refusal>>;
  /** Sends a command that has to be accepted; throws the refusal's code otherwise. */
  done<N extends CommandName>(op: N, input: InputOf<N>): Promise<Answer>;
  /** Asks; throws the refusal's code when it is refused. */
  ask<N extends QueryName>(op: N, input: InputOf<N>): Promise<OutputOf<N>>;
  close(): void;
}

/** 12 March 2026, 08:30 in the fictional hub. */
export const D0: Instant = Date.UTC(2026, 2, 12, 8, 30);

/** A desk on real encrypted vaults in a throw-away folder; clock and seat are the test's. */
export function aTestDesk(options: { directory?: Directory; now?: Instant } = {}): TestDesk {
  const folder = mkdtempSync(join(tmpdir(), 'roundtable-desk-'));
  const open = (name: string): VaultDatabase => {
    const vault = openDatabase({ path: join(folder, name), key: randomBytes(32), create: true });
    vault.write(prepareJournal);
    return vault;
  };
  const vaults = { office: open('office.vault'), hub: open('hub.vault'), own: open('own.vault') };
  for (const name of ['office', 'hub', 'own'] as const) {
    vaults[name].write((tx) =>
      prepareViews(
        tx,
        views.filter((view) => view.vault === name),
      ),
    );
  }
  const { privateKey } = generateKeyPairSync('ed25519');
  // A device id is any uuid v7.
  const device = v7() as DeviceId;
  const seatOf = (colleague: ColleagueId, sets: readonly CapabilitySet[]): Session => ({
    colleague,
    sets,
    device,
    vaults: { ...vaults, pairs: new Map() },
    sign: (head) => sign(null, Buffer.from(head), privateKey),
  });
  let session = seatOf(colleagues.priyanka, ['chair', 'minute-taker', 'manager']);
  const announced: string[][] = [];
  const directory = options.directory ?? aDirectory();
  const state = { now: options.now ?? D0 };
  const desk = createDesk({
    now: () => state.now,
    newId: () => v7(),
    session: () => session,
    directory: () => directory,
    commands: commands as never,
    queries: queries as never,
    acts: noActs as never,
    views,
    announce: (topics) => announced.push([...topics]),
    committed: () => {},
  });
  return {
    desk,
    hub: vaults.hub,
    office: vaults.office,
    folder,
    announced,
    get now() {
      return state.now;
    },
    set now(instant: Instant) {
      state.now = instant;
    },
    session: () => session,
    seat: (colleague, sets = ['chair', 'minute-taker', 'manager']) => {
      session = seatOf(colleague, sets);
    },
    act: async (op, input) => (await desk.call({ op, input, commandId: v7() })) as Result<Answer, Refusal>,
    done: async (op, input) => valueOf(await desk.call({ op, input, commandId: v7() })) as Answer,
    ask: async (op, input) => valueOf(await desk.call({ op, input })) as never,
    close: () => {
      for (const vault of Object.values(vaults)) vault.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Acts reach for keys and files; a test of the desk alone sees them admitted and then refused. */
const noActs = new Proxy({}, { get: () => () => Promise.resolve(refuse('not-in-this-test')) });

function valueOf(result: Result<unknown, Refusal>): unknown {
  if (result.ok) return result.value;
  throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.details ?? {})}`);
}
