import type { ColleagueId } from '../../../shared/kernel/ids';
import type { Topic } from '../../../shared/contract/define';
import type { ActDeps } from '../desk/act-deps';
import type { Directory } from '../desk/directory';
import type { ActHandlers } from '../desk/handlers';
import type { Session } from '../desk/session';
import { directoryOf, noFacts, readOffice, type OfficeFacts } from '../views/directory/directory';
import { views } from '../views';
import { backUp, createBackupActs, isBackupDue } from './backup-acts';
import { listBackups } from './backup-folder';
import { describeHub } from './describe-hub';
import { createHubActs } from './hub-acts';
import { inLineWith } from './holders';
import { createTurnstile } from '../desk/turnstile';
import { memberOf } from './hub-file';
import type { Keeping } from './keeping';
import { makeNewKeys } from './new-keys';
import { readKnownHubs } from './known-hubs';
import { createOwnCodeActs } from './own-code-acts';
import { createPairActs } from './pair-acts';
import { createPeopleActs } from './people-acts';
import { createPracticeActs } from './practice-acts';
import type { SeedPractice } from './practice-stage';
import { createRecoveryActs } from './recovery-acts';
import { hubStream, recordInOffice } from './office-events';
import { forgetRestored, restoredEvents } from './restored-note';
import { createRoom, keepHubFile, leaveRoom, type Room } from './room';
import { createSeatActs } from './seat-acts';
import { leaveSeat, type Seated } from './seat';
import { createSignerFor, type SignerFor } from './signer';
import type { Ground } from './place-check';
import type { HubTools } from './tools';

export interface SessionKeeperDeps extends Pick<
  ActDeps,
  'now' | 'clock' | 'newId' | 'randomBytes' | 'dataFolder' | 'nativeBinding' | 'jobs' | 'placeOf' | 'announce' | 'notice' | 'desk'
> {
  readonly mode: (mode: { readonly signedIn: boolean; readonly live: boolean }) => void;
  /** Somebody took the seat: what was cut off between two vaults is completed. */
  readonly seatTaken: (session: Session) => void;
  /** The seat was left and the keys are gone: this process may end. */
  readonly locked: () => void;
  /** Gives a new practice hub its past. */
  readonly seedPractice: SeedPractice;
  /** The computer as the folder checks see it; given by tests only. */
  readonly ground?: Ground;
}

export type KeeperAct =
  | 'hub.create'
  | 'hub.open'
  | 'hub.retry'
  | 'hub.openPractice'
  | 'hub.resetPractice'
  | 'hub.leavePractice'
  | 'hub.recover'
  | 'hub.newRecoveryCode'
  | 'session.signIn'
  | 'session.lock'
  | 'session.newOwnCode'
  | 'backup.now'
  | 'backup.restore'
  | 'relationship.begin'
  | 'colleague.invite'
  | 'colleague.enrol'
  | 'colleague.confirm'
  | 'colleague.changePassphrase';

/** Holds the hub, the seat and the keys of this service. */
export interface SessionKeeper {
  session(): Session | null;
  directory(): Directory;
  /** Told by the desk after every commit. */
  committed(topics: readonly Topic[]): void;
  /** Makes the day's backup when it is due, closes every vault, overwrites the keys and lets the hub go. */
  close(): Promise<void>;
  readonly signing: SignerFor;
  readonly acts: ActHandlers<KeeperAct>;
}

const everyTopic: readonly Topic[] = [
  'hub',
  'colleague',
  'family',
  'request',
  'meeting',
  'discussion',
  'action',
  'formulation',
  'minute',
  'escalation',
  'reflection',
  'relationship',
  'shared-note',
  'case-supervision',
  'supervision-session',
  'supervision-marker',
  'access',
  'session',
  'backup',
  'draft',
];

export function createSessionKeeper(deps: SessionKeeperDeps): SessionKeeper {
  const { now, clock, newId, randomBytes, dataFolder, nativeBinding, jobs } = deps;
  const known = readKnownHubs(dataFolder);
  const tools: HubTools = { now, clock, newId, randomBytes, dataFolder, nativeBinding, jobs, device: known.device, views };
  const room = createRoom(tools, known, deps.ground);
  const around = {
    describe: () => describeHub(room),
    backups: () => (room.place.kind === 'none' ? [] : listBackups(room.place.kind === 'open' ? room.place.open.folder : room.place.folder)),
  };
  const hasOwnCode = (colleague: ColleagueId): boolean =>
    room.place.kind === 'open' && (memberOf(room.place.open.file, colleague)?.ownCode ?? null) !== null;
  let directory: { readonly facts: OfficeFacts; readonly built: Directory } | null = null;
  const keeping = createKeeping(deps, tools, room);
  return {
    session: () => room.seated?.session ?? null,
    directory: () => {
      const facts = room.seated?.facts ?? noFacts;
      if (directory?.facts !== facts) directory = { facts, built: directoryOf(facts, { ...around, hasOwnCode }) };
      return directory.built;
    },
    committed: (topics) => {
      if (topics.some((topic) => topic === 'hub' || topic === 'colleague' || topic === 'relationship')) refresh(keeping);
      if (topics.includes('meeting')) void tellMode(deps, room);
    },
    close: async () => {
      await keeping.leaveSeat();
      leaveRoom(room);
    },
    signing: createSignerFor(keeping),
    acts: {
      ...createHubActs(keeping),
      ...createSeatActs(keeping, () => deps.locked()),
      ...createPracticeActs(keeping, deps.seedPractice),
      ...createPeopleActs(keeping),
      ...createPairActs(keeping),
      ...createRecoveryActs(keeping),
      ...createOwnCodeActs(keeping),
      ...createBackupActs(keeping, () => deps.announce(['backup'])),
    },
  };
}

function createKeeping(deps: SessionKeeperDeps, tools: HubTools, room: Room): Keeping {
  const path = () =>
    room.place.kind === 'open' ? room.place.open.folder.path : room.place.kind === 'trouble' ? room.place.folder.path : null;
  const keeping: Keeping = {
    tools,
    room,
    placeOf: deps.placeOf,
    path,
    isAt: (other) => room.place.kind === 'open' && path() === other,
    alone: createTurnstile().hold,
    writesWait: (work) => deps.desk().withoutWriting(work),
    sit: (seated) => {
      room.seated = seated;
      recordRestored(keeping, seated);
      refresh(keeping);
      completeWith(deps, seated.session);
      deps.announce(everyTopic);
      void tellMode(deps, room);
    },
    leaveSeat: async () => {
      if (room.seated === null) return;
      // A backup that cannot be made must not keep anybody from leaving; the sign-in table says how old the last one is.
      if (isBackupDue(keeping)) await backUp(keeping);
      if (room.seated !== null) leaveSeat(room.seated);
      room.seated = null;
      deps.mode({ signedIn: false, live: false });
    },
    officeChanged: () => {
      refresh(keeping);
      deps.announce(['colleague', 'hub', 'relationship', 'session']);
    },
    changedEverything: () => deps.announce(everyTopic),
  };
  return keeping;
}

/** Reads the office's facts again and brings the hub file in line with them; vaults get new keys where they are due. */
function refresh(keeping: Keeping): void {
  const { room } = keeping;
  const { seated, place } = room;
  if (seated === null || place.kind !== 'open') return;
  seated.facts = readOffice(seated.session.vaults.office.read);
  if (room.damage !== null) return;
  const next = inLineWith(seated.facts, place.open.file, { keys: seated.keys, authority: null });
  if (JSON.stringify(next) !== JSON.stringify(place.open.file)) keepHubFile(place.open, next);
  // Making them is not waited for; what could not be made is due until it can.
  if (Object.values(next.newKeysDue).includes(true)) void makeNewKeys(keeping, seated).catch(() => {});
}

/** What cannot be completed now (a full disk, a damaged vault) keeps nobody from their seat; it is tried the next time. */
function completeWith(deps: SessionKeeperDeps, session: Session): void {
  try {
    deps.seatTaken(session);
  } catch {
    // Both vaults stand as they were, and say so to whoever reads them.
  }
}

/** That a backup was put back is recorded by the first person with the seat in it. */
function recordRestored({ tools, room }: Keeping, { session, ed25519 }: Seated): void {
  if (room.place.kind !== 'open') return;
  const { folder } = room.place.open;
  const events = restoredEvents(folder);
  if (events.length === 0) return;
  recordInOffice(tools, session.vaults.office, { colleague: session.colleague, ed25519 }, [{ stream: hubStream, events }]);
  forgetRestored(folder);
}

/** A desk in a live meeting stays open longer before it locks by itself. */
async function tellMode(deps: SessionKeeperDeps, room: Room): Promise<void> {
  if (room.seated === null) return;
  const answer = room.seated.session.vaults.hub === null ? null : await deps.desk().call({ op: 'meeting.current', input: {} });
  const current = answer?.ok === true ? answer.value : null;
  const live = typeof current === 'object' && current !== null && 'state' in current && current.state === 'live';
  deps.mode({ signedIn: room.seated !== null, live });
}
