import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 } from 'uuid';
import type { ActName, CommandName, InputOf, OutputOf, QueryName } from '../../shared/contract/contract';
import type { ColleagueId, HubId } from '../../shared/kernel/ids';
import type { Instant } from '../../shared/kernel/instant';
import type { Refusal, Result } from '../../shared/kernel/result';
import { createActs } from '../../electron/service/acts';
import type { ActDeps } from '../../electron/service/desk/act-deps';
import { createDesk, type Desk } from '../../electron/service/desk/desk';
import { createHubClock } from '../../electron/service/desk/hub-clock';
import { createSessionKeeper, type SessionKeeper, type SessionKeeperDeps } from '../../electron/service/hub/session-keeper';
import type { JobMap, Jobs } from '../../electron/service/jobs/jobs';
import { runJob } from '../../electron/service/jobs/run-job';
import { completeSupervision, markAfter } from '../../electron/service/modules/supervision/acts';
import { commands, queries } from '../../electron/service/operations';
import { views } from '../../electron/service/views';
import { D0 } from './test-desk';

/** What the first person of a test hub types. */
export const firstPassphrase = 'tea kettle orbit lamp';

export interface TestOffice {
  readonly keeper: SessionKeeper;
  readonly desk: Desk;
  readonly dataFolder: string;
  readonly announced: string[][];
  now: Instant;
  readonly wasLocked: () => boolean;
  /** Any operation, as a window would send it. */
  call(op: string, input: unknown): Promise<Result<unknown, Refusal>>;
  /** An operation that has to be accepted; throws the refusal's code otherwise. */
  done<N extends ActName | CommandName>(op: N, input: InputOf<N>): Promise<N extends ActName ? OutputOf<N> : unknown>;
  ask<N extends QueryName>(op: N, input: InputOf<N>): Promise<OutputOf<N>>;
  /** The refusal's code, or null. */
  refusalOf(op: string, input: unknown): Promise<string | null>;
  /** Ends this process's part and starts another on the same folders, as a restart would. */
  restart(): Promise<TestOffice>;
  close(): Promise<void>;
}

export interface OfficeOptions {
  readonly dataFolder?: string;
  readonly now?: Instant;
  readonly places?: Readonly<Record<string, string>>;
  readonly ground?: SessionKeeperDeps['ground'];
  readonly seedPractice?: SessionKeeperDeps['seedPractice'];
  /** Called before each job; a throw fails the job as a worker that ended would. */
  readonly beforeJob?: (name: keyof JobMap) => void;
  /** Derives keys as the product does, which takes most of a second each. */
  readonly realDerivation?: boolean;
}

/** The key a passphrase derives in a test, in an instant. */
export function quickKey(passphrase: string, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', passphrase.normalize('NFKC'), salt, 'test', 32));
}

/** Jobs in this thread. Keys are derived in an instant unless a test is about the derivation; what they open is real. */
export function jobsOf({ realDerivation = false, beforeJob }: OfficeOptions): Jobs {
  const quick: Jobs['run'] = async (name, input) => {
    beforeJob?.(name);
    if (name !== 'derive' || realDerivation) return runJob(name, input);
    const { passphrase, salt } = input as JobMap['derive']['input'];
    return quickKey(passphrase, salt) as never;
  };
  return { run: quick, close: async () => {} };
}

/** The part of the service that holds hub, seat and keys, on real files; jobs run in this thread. */
export function aTestOffice(options: OfficeOptions = {}): TestOffice {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'roundtable-office-'));
  const state = { now: options.now ?? D0, locked: false };
  const announced: string[][] = [];
  let desk: Desk | null = null;
  const clock = createHubClock(() => state.now);
  const actDeps: ActDeps = {
    now: () => clock.now(),
    clock,
    newId: () => v7(),
    randomBytes: (length) => randomBytes(length),
    dataFolder,
    nativeBinding: undefined,
    jobs: jobsOf(options),
    placeOf: (token) => options.places?.[token] ?? null,
    announce: (topics) => announced.push([...topics]),
    notice: () => {},
    desk: () => {
      if (desk === null) throw new Error('no desk yet');
      return desk;
    },
    session: () => keeper.session(),
    directory: () => keeper.directory(),
    signing: { open: (colleague, passphrase) => keeper.signing.open(colleague, passphrase), authority: () => keeper.signing.authority() },
    readIntake: () => Promise.reject(new Error('no file is read in this test')),
  };
  const keeper: SessionKeeper = createSessionKeeper({
    ...actDeps,
    mode: () => {},
    locked: () => {
      state.locked = true;
    },
    seatTaken: (session) => completeSupervision(actDeps, session),
    seedPractice: options.seedPractice ?? (async () => {}),
    ...(options.ground === undefined ? {} : { ground: options.ground }),
  });
  desk = createDesk({
    now: () => state.now,
    newId: () => v7(),
    session: () => keeper.session(),
    directory: () => keeper.directory(),
    commands: commands as never,
    queries: queries as never,
    acts: { ...createActs(actDeps), ...keeper.acts } as never,
    views,
    announce: (topics) => announced.push([...topics]),
    committed: (topics) => {
      keeper.committed(topics);
      markAfter(actDeps, topics);
    },
  });
  const at = desk;
  const call = (op: string, input: unknown) => at.call({ op, input, commandId: v7() });
  return {
    keeper,
    desk: at,
    dataFolder,
    announced,
    get now() {
      return state.now;
    },
    set now(instant: Instant) {
      state.now = instant;
    },
    wasLocked: () => state.locked,
    call,
    done: async (op, input) => valueOf(await call(op, input)) as never,
    ask: async (op, input) => valueOf(await call(op, input)) as never,
    refusalOf: async (op, input) => {
      const result = await call(op, input);
      return result.ok ? null : result.refusal.code;
    },
    restart: async () => {
      await keeper.close();
      return aTestOffice({ ...options, dataFolder, now: state.now });
    },
    close: async () => {
      await keeper.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

export interface CreatedHub {
  readonly office: TestOffice;
  readonly recoveryCode: string;
  readonly manager: ColleagueId;
  readonly hub: HubId;
  /** The hub's folder on the disk. */
  readonly path: string;
}

/** An office with a hub of its own and its manager, Maren Holt; nobody is signed in. */
export async function anOfficeWithHub(options: OfficeOptions = {}): Promise<CreatedHub> {
  const office = aTestOffice(options);
  // Fresh uuids v7 are what the brands stand for.
  const [hub, manager] = [v7() as HubId, v7() as ColleagueId];
  const { recoveryCode } = await office.done('hub.create', {
    hub,
    name: 'Thornbeck Family Hub',
    site: '1 Mill Lane, ZZ9 4QP',
    controller: 'Thornbeck Council',
    person: { colleague: manager, name: 'Maren Holt', title: 'Hub manager', agency: 'Thornbeck Early Help', sets: ['manager', 'chair'] },
    passphrase: firstPassphrase,
    place: null,
  });
  return { office, recoveryCode, manager, hub, path: join(office.dataFolder, 'hubs', hub) };
}

function valueOf(result: Result<unknown, Refusal>): unknown {
  if (result.ok) return result.value;
  throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.details ?? {})}`);
}
