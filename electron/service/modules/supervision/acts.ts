import type { Topic } from '../../../../shared/contract/define';
import type { InputOf } from '../../../../shared/contract/contract';
import { reflection, type ReflectionCommand } from '../../../../shared/domain/reflection/decide';
import type { ReflectionEvent } from '../../../../shared/domain/reflection/events';
import { noteHash } from '../../../../shared/domain/reflection/note';
import type { ReflectionState } from '../../../../shared/domain/reflection/state';
import { sharedNoteAggregate, type SharedNoteCommand } from '../../../../shared/domain/supervision/decide';
import { fold, type Context } from '../../../../shared/kernel/aggregate';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import type { Recorded } from '../../../../shared/kernel/event';
import type { ReflectionId, RelationshipId, SharedNoteId } from '../../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import type { ActDeps } from '../../desk/act-deps';
import { pairName, type ActHandlers } from '../../desk/handlers';
import type { Answer } from '../../desk/commit';
import { commitHalf, commitPaired, type Half, type PairedDeps } from '../../desk/paired';
import { vaultNamed, type Session } from '../../desk/session';
import { load, sha256 } from '../../journal/journal';
import { views } from '../../views';
import { noteContext, sharedNoteAt } from '../../views/supervision/facts';
import { tellMarkers } from './markers';
import { completePromotions, promoteDecision } from './promote';
import { unfinishedSharings } from './unfinished';

type SupervisionActs = 'reflection.share' | 'reflection.stopSharing' | 'supervision.signOff' | 'caseSupervision.promote';
type Saved = Result<{ readonly savedAt: number }, Refusal>;

interface Which {
  readonly relationship: RelationshipId;
  readonly sharedNote: SharedNoteId;
}

/** What writes to two vaults, or asks for a passphrase again. */
export function createSupervisionActs(deps: ActDeps): ActHandlers<SupervisionActs> {
  return {
    'reflection.share': (input) => write(deps, (session) => share(deps, session, input)),
    'reflection.stopSharing': (input) => write(deps, (session) => stop(deps, session, input)),
    'caseSupervision.promote': (input) =>
      write(deps, (session) => promoteDecision(pairedDeps(deps), session, deps.directory(), input, contextOf(deps, session))),
    'supervision.signOff': (input) => signOff(deps, input),
  };
}

/** Writes when its turn has come and tells the hub that it took place. */
function write(deps: ActDeps, work: (session: Session) => Result<Answer, Refusal>): Promise<Saved> {
  return deps.desk().pass(() => {
    const session = deps.session();
    if (session === null) return refuse('not-signed-in');
    const written = work(session);
    if (!written.ok) return written;
    tellTheHub(deps, session);
    return ok({ savedAt: written.value.savedAt });
  });
}

function share(deps: ActDeps, session: Session, { reflection: note, ...which }: InputOf<'reflection.share'>): Result<Answer, Refusal> {
  const own = ownNote(session, note);
  if (own === null) return refuse('reflection-unknown');
  const { model, title, content } = own;
  const copy: SharedNoteCommand = { type: 'share', note, model, title, content, hash: noteHash(content, sha256) };
  return commitPaired(
    pairedDeps(deps),
    session,
    inPair(deps, session, which, copy),
    inOwn(deps, session, note, { type: 'share', ...which }),
  );
}

function stop(deps: ActDeps, session: Session, { reflection: note, ...which }: InputOf<'reflection.stopSharing'>): Result<Answer, Refusal> {
  const { sharedNote } = which;
  const target = inPair(deps, session, which, { type: 'stopSharing' });
  return commitPaired(pairedDeps(deps), session, target, inOwn(deps, session, note, { type: 'stopSharing', sharedNote }));
}

/** The rules are asked before the passphrase is tried, and again when the signature is kept. */
async function signOff(deps: ActDeps, input: InputOf<'supervision.signOff'>): Promise<Saved> {
  const session = deps.session();
  if (session === null) return refuse('not-signed-in');
  const { relationship, sharedNote, hash, passphrase } = input;
  const half = (signature: string) => inPair(deps, session, { relationship, sharedNote }, { type: 'signOff', hash, signature });
  const may = half('').decide();
  if (!may.ok) return may;
  const opened = await deps.signing.open(session.colleague, passphrase);
  if (!opened.ok) return opened;
  try {
    const signature = Buffer.from(opened.value.signEd25519(Buffer.from(hash, 'utf8'))).toString('base64');
    return await write(deps, (seated) =>
      // The seat may have been left while the key was derived.
      seated === session ? commitHalf(pairedDeps(deps), session, half(signature), deps.newId()) : refuse('not-signed-in'),
    );
  } finally {
    opened.value.close();
  }
}

/** The half in the vault of the two. Stopping takes the texts with it. */
function inPair(deps: ActDeps, session: Session, { relationship: id, sharedNote }: Which, command: SharedNoteCommand): Half {
  const stream = { kind: 'shared-note', id: sharedNote } as const;
  return {
    vault: pairName(id),
    decide: () => {
      const relationship = deps.directory().relationships().get(id);
      if (relationship === undefined) return refuse('relationship-unknown');
      const vault = vaultNamed(session.vaults, pairName(id));
      if (!vault.ok) return vault;
      const copyOf = command.type === 'share' ? { note: command.note, sharedNote } : undefined;
      const context = noteContext(contextOf(deps, session), deps.directory(), relationship, vault.value.read, copyOf);
      const decided = sharedNoteAggregate.decide(sharedNoteAt(vault.value.read, sharedNote), command, context);
      if (!decided.ok) return decided;
      return ok({ stream, about: null, events: decided.value, forgets: command.type === 'stopSharing' && decided.value.length > 0 });
    },
  };
}

/** What was kept is kept, also when the hub could not be told of it now: it is told the next time. */
function tellTheHub(deps: ActDeps, session: Session): void {
  try {
    tellMarkers(pairedDeps(deps), session);
  } catch {
    // A full disk says so to whoever types next.
  }
}

/** Everything that is to be completed when somebody takes their seat. */
export function completeSupervision(deps: ActDeps, session: Session): void {
  completeSharings(deps, session);
  completePromotions(pairedDeps(deps), session, deps.directory(), contextOf(deps, session));
  tellMarkers(pairedDeps(deps), session);
}

/** Tells the hub that supervision took place, after a commit in the vault of two. */
export function markAfter(deps: ActDeps, topics: readonly Topic[]): void {
  const session = deps.session();
  if (session !== null && topics.some((topic) => pairTopics.includes(topic))) tellTheHub(deps, session);
}

const pairTopics: readonly Topic[] = ['shared-note', 'case-supervision', 'supervision-session'];

/**
 * Completes what was cut off between the two vaults: a copy that arrived and is not in its author's own record, or one
 * that was taken back there only in the other. Doing it again changes nothing.
 */
function completeSharings(deps: ActDeps, session: Session): void {
  for (const { note, relationship, sharedNote, isThere } of unfinishedSharings(session)) {
    const command: ReflectionCommand = isThere ? { type: 'share', relationship, sharedNote } : { type: 'stopSharing', sharedNote };
    commitHalf(pairedDeps(deps), session, inOwn(deps, session, note, command), deps.newId());
  }
}

/** The half in the author's own vault: that there is a copy, or no longer. */
function inOwn(deps: ActDeps, session: Session, note: ReflectionId, command: ReflectionCommand): Half {
  return {
    vault: 'own',
    decide: () => {
      const decided = reflection.decide(ownNote(session, note), command, contextOf(deps, session));
      return decided.ok ? ok({ stream: { kind: 'reflection', id: note }, about: null, events: decided.value }) : decided;
    },
  };
}

function ownNote(session: Session, note: ReflectionId): ReflectionState | null {
  // A stream only ever holds the events of its own aggregate.
  return fold(reflection, load(session.vaults.own.read, { kind: 'reflection', id: note }) as readonly Recorded<ReflectionEvent>[]);
}

function contextOf(deps: ActDeps, session: Session): Context {
  const now = deps.now();
  return { now, today: dateAt(now), by: session.colleague, newId: deps.newId };
}

function pairedDeps({ now, newId, announce }: ActDeps): PairedDeps {
  return { views, now, newId, announce };
}
