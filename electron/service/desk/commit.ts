import type { Topic } from '../../../shared/contract/define';
import type { Instant } from '../../../shared/kernel/instant';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import { lastRecordedAt, openChain, versionOf, type Chain, type Entry, type Writer } from '../journal/journal';
import { forgetBodies } from '../journal/sql';
import type { VaultDatabase } from '../vault/database';
import { first, run, sql, type WriteTx } from '../vault/sql';
import type { DraftKey } from './call';
import { vaultOfDraft } from './drafts';
import { kindOf, type Decision, type VaultName } from './handlers';
import { everyVault, vaultNamed, type Session } from './session';
import { projectAll, type View } from './view';

/** What a window hears of a command: given only after the commit is on the disk. */
export interface Answer {
  /** The stream's version after the (last) command. */
  readonly version: number;
  readonly savedAt: Instant;
  /** Where the computer's clock went back: the time until which something is in the record already. */
  readonly clockBackFrom?: Instant;
}

export interface Commit {
  readonly session: Session;
  readonly vault: VaultName;
  readonly views: readonly View[];
  readonly now: Instant;
  readonly newId: () => string;
  readonly commandId: string;
  readonly inputHash: string;
  readonly draft: DraftKey | undefined;
  /** Decided one after the other inside the transaction, so that later commands of a batch see the earlier ones. */
  readonly decide: readonly ((tx: WriteTx) => Result<Decision, Refusal>)[];
}

export interface Committed {
  readonly answer: Answer;
  readonly topics: readonly Topic[];
}

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** The answer given to this command before, or null. The same id with another content is refused, never run. */
export function answerOf(session: Session, commandId: string, inputHash: string): Result<Answer, Refusal> | null {
  for (const vault of everyVault(session.vaults)) {
    const row = first<{ answer: string; inputHash: string }>(vault.read, answeredCommand(commandId));
    if (!row) continue;
    if (row.inputHash !== inputHash) return refuse('command-id-used');
    // Written by `commitAll` below.
    return ok(JSON.parse(row.answer) as Answer);
  }
  return null;
}

/** Decides and commits commands in one IMMEDIATE transaction: events, projections, draft, command id. All or none. */
export function commitAll(commit: Commit): Result<Committed, Refusal> {
  const database = vaultNamed(commit.session.vaults, commit.vault);
  if (!database.ok) return database;
  try {
    return ok(writeAll(commit, database.value));
  } catch (error) {
    return refusedBy(error);
  }
}

function writeAll(commit: Commit, database: VaultDatabase): Committed {
  const { session, draft } = commit;
  const draftVault = draft === undefined ? null : vaultOfDraft(session, draft.subject);
  const committed = database.write((tx) => {
    const writing = beginWriting(tx, commit);
    commit.decide.forEach((decide) => writing.add(decide));
    if (draft && draftVault === database) run(tx, deleteDraft(session.colleague, draft));
    return writing.end();
  });
  // Where the words wait in another vault than they go to, they are let go of only once they have arrived.
  if (draft && draftVault !== database) draftVault?.write((tx) => run(tx, deleteDraft(session.colleague, draft)));
  return committed;
}

/** What is told and asked while a long commit is made. */
export interface Watch {
  readonly progress: (done: number) => void;
  /** A refusal ends the commit; nothing of it stands then. */
  readonly stopped: () => Refusal | null;
}

const turnMs = 40;

/** As `commitAll`, for more commands than one turn may take: others are answered in between. */
export async function commitLong(commit: Commit, watch: Watch): Promise<Result<Committed, Refusal>> {
  const database = vaultNamed(commit.session.vaults, commit.vault);
  if (!database.ok) return database;
  try {
    return ok(await database.value.writeLong((tx) => writeInTurns(tx, commit, watch)));
  } catch (error) {
    return refusedBy(error);
  }
}

async function writeInTurns(tx: WriteTx, commit: Commit, watch: Watch): Promise<Committed> {
  const writing = beginWriting(tx, commit);
  let turnEndsAt = performance.now() + turnMs;
  for (const [index, decide] of commit.decide.entries()) {
    writing.add(decide);
    if (performance.now() < turnEndsAt) continue;
    watch.progress(index + 1);
    await new Promise((resolve) => setImmediate(resolve));
    const stopped = watch.stopped();
    if (stopped !== null) throw new Refused(stopped);
    turnEndsAt = performance.now() + turnMs;
  }
  return writing.end();
}

function refusedBy(error: unknown): Result<never, Refusal> {
  if (error instanceof Refused) return { ok: false, refusal: error.refusal };
  throw error;
}

interface Writing {
  readonly add: (decide: Commit['decide'][number]) => void;
  readonly end: () => Committed;
}

function beginWriting(tx: WriteTx, commit: Commit): Writing {
  const views = commit.views.filter((view) => view.vault === kindOf(commit.vault));
  const chain = openChain(tx, writerOf(commit));
  const topics = new Set<Topic>();
  let version = 0;
  return {
    add: (decide) => {
      const decision = decide(tx);
      if (!decision.ok) throw new Refused(decision.refusal);
      version = addDecision(tx, views, chain, decision.value);
      topics.add(decision.value.stream.kind);
    },
    end: () => {
      chain.seal();
      const answer: Answer = { version, savedAt: commit.now, ...clockBack(commit) };
      run(tx, rememberAnswer(commit, answer));
      return { answer, topics: [...topics] };
    },
  };
}

/** Clocks are put right by seconds all the time; only what a person would call another time is said. */
const clockSlackMs = 5 * 60_000;

function clockBack({ session, now }: Commit): Pick<Answer, 'clockBackFrom'> {
  const latest = Math.max(...everyVault(session.vaults).map(({ read }) => lastRecordedAt(read)));
  return latest - now > clockSlackMs ? { clockBackFrom: latest } : {};
}

/** @returns the stream's version after it. */
function addDecision(tx: WriteTx, views: readonly View[], chain: Chain, decision: Decision): number {
  const { stream, forgets = false } = decision;
  // Before the new events are added: they stay.
  if (forgets) run(tx, forgetBodies(stream));
  const events = entriesOf(decision).flatMap(chain.add);
  projectAll(tx, views, events);
  return events.at(-1)?.header.version ?? versionOf(tx, stream);
}

function writerOf({ session, now, newId }: Commit): Writer {
  return { occurredAt: now, actor: session.colleague, device: session.device, newId, sign: session.sign };
}

/** Events of one family, or of none, are appended together. */
function entriesOf({ stream, about, events }: Decision): Entry[] {
  if (typeof about !== 'function') return [{ stream, about, events }];
  return events.map((event) => ({ stream, about: about(event), events: [event] }));
}

const answeredCommand = (commandId: string) =>
  sql`SELECT answer, input_hash AS inputHash FROM answered_command WHERE command_id = ${commandId}`;

const rememberAnswer = (commit: Commit, answer: Answer) => sql`
  INSERT INTO answered_command (command_id, actor, input_hash, answer)
  VALUES (${commit.commandId}, ${commit.session.colleague}, ${commit.inputHash}, ${JSON.stringify(answer)})
`;

const deleteDraft = (colleague: string, draft: DraftKey) => sql`
  DELETE FROM draft WHERE colleague = ${colleague} AND subject = ${draft.subject} AND block = ${draft.block}
`;
