import type { Topic } from '../../shared/contract/define';
import { createActs } from './acts';
import { answer } from './answer';
import type { ActDeps, Notice } from './desk/act-deps';
import type { HubClock } from './desk/hub-clock';
import { createDesk, type Desk } from './desk/desk';
import { createSessionKeeper, type SessionKeeper } from './hub/session-keeper';
import { createJobs } from './jobs/jobs';
import { completeSupervision, markAfter } from './modules/supervision/acts';
import { commands, queries } from './operations';
import { practiceSeeder } from './seed-practice';
import { views } from './views';

/** One window's line to the service. */
export interface ServicePort {
  post(message: unknown): void;
  listen(heard: (message: unknown) => void): void;
}

export interface ServiceDeps {
  readonly clock: HubClock;
  readonly newId: () => string;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly dataFolder: string;
  readonly nativeBinding: string | undefined;
  readonly workerFile: string;
  readonly readIntake: ActDeps['readIntake'];
  /** Tells main how long an idle desk stays open. */
  readonly mode: (mode: { readonly signedIn: boolean; readonly live: boolean }) => void;
  /** The seat was left: main ends this keyless process and starts a fresh one. */
  readonly locked: () => void;
}

export interface Service {
  connect(window: string, port: ServicePort): void;
  /** A path a person chose in a dialog; windows only ever hold the token. */
  place(token: string, path: string): void;
  /** Closes every vault and zeroes the keys. Drafts are on the disk already. */
  lock(): Promise<void>;
  close(): Promise<void>;
}

/** Puts the parts together; runs in Electron's utility process and, for tests, in plain Node. */
export function createService(deps: ServiceDeps): Service {
  const ports = new Map<string, ServicePort>();
  const places = new Map<string, string>();
  const jobs = createJobs(deps.workerFile);
  const tellAll = (message: unknown): void => {
    for (const port of ports.values()) port.post(message);
  };
  const announce = (topics: readonly Topic[]): void => tellAll({ announce: { topics } });
  let desk: Desk | null = null;
  const actDeps: ActDeps = {
    now: deps.clock.now,
    clock: deps.clock,
    newId: deps.newId,
    randomBytes: deps.randomBytes,
    dataFolder: deps.dataFolder,
    nativeBinding: deps.nativeBinding,
    session: () => keeper.session(),
    directory: () => keeper.directory(),
    desk: () => opened(desk),
    jobs,
    signing: {
      open: (colleague, passphrase) => keeper.signing.open(colleague, passphrase),
      authority: () => keeper.signing.authority(),
    },
    placeOf: (token) => places.get(token) ?? null,
    readIntake: deps.readIntake,
    announce,
    notice: (notice: Notice) => tellAll({ notice }),
  };
  const keeper: SessionKeeper = createSessionKeeper({
    ...actDeps,
    mode: deps.mode,
    locked: deps.locked,
    seatTaken: (session) => completeSupervision(actDeps, session),
    seedPractice: practiceSeeder(() => actDeps),
  });
  desk = createDesk({
    now: deps.clock.now,
    newId: deps.newId,
    session: () => keeper.session(),
    directory: () => keeper.directory(),
    commands,
    queries,
    acts: { ...createActs(actDeps), ...keeper.acts },
    views,
    announce,
    committed: (topics) => {
      keeper.committed(topics);
      markAfter(actDeps, topics);
    },
  });
  const close = async (): Promise<void> => {
    await keeper.close();
    await jobs.close();
  };
  return {
    connect: (window, port) => {
      ports.set(window, port);
      const answering = { desk: opened(desk), session: () => keeper.session(), now: deps.clock.now, window };
      port.listen((message) => {
        void answer(message, answering).then((reply) => reply !== null && port.post(reply));
      });
    },
    place: (token, path) => void places.set(token, path),
    lock: close,
    close,
  };
}

function opened(desk: Desk | null): Desk {
  if (desk === null) throw new Error('the desk is not put together yet');
  return desk;
}
