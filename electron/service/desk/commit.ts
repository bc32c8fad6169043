import type { Topic } from '../../../shared/contract/define';
import type { Recorded } from '../../../shared/kernel/event';
import type { Instant } from '../../../shared/kernel/instant';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import { append, versionOf, type Entry, type Writer } from '../journal/journal';
import { forgetBodies } from '../journal/sql';
import type { VaultDatabase } from '../vault/database';
import { first, run, sql, type WriteTx } from '../vault/sql';
import type { DraftKey } from './desk';
import { vaultOfDraft } from './drafts';
import { kindOf, type Decision, type VaultName } from './handlers';
import { everyVault, vaultNamed, type Session } from './session';
import { projectAll, type View } from './view';

/** What a window hears of a command: given only after the commit is on the disk. */
export interface Answer {
  /** The stream's version after the (last) command. */
  readonly version: number;
  readonly savedAt: Instant;
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
  readonly decide: readonly (() => Result<Decision, Refusal>)[];
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
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function writeAll(commit: Commit, database: VaultDatabase): Committed {
  const { session, draft } = commit;
  const draftVault = draft === undefined ? null : vaultOfDraft(session, draft.subject);
  const committed = database.write((tx) => {
    const written = append(tx, writerOf(commit), (add) => decideAll(tx, commit, add));
    if (draft && draftVault === database) run(tx, deleteDraft(session.colleague, draft));
    run(tx, rememberAnswer(commit, written.answer));
    return written;
  });
  // Where the words wait in another vault than they go to, they are let go of only once they have arrived.
  if (draft && draftVault !== database) draftVault?.write((tx) => run(tx, deleteDraft(session.colleague, draft)));
  return committed;
}

function decideAll(tx: WriteTx, commit: Commit, add: (entry: Entry) => Recorded[]): Committed {
  const views = commit.views.filter((view) => view.vault === kindOf(commit.vault));
  const topics = new Set<Topic>();
  let version = 0;
  for (const decide of commit.decide) {
    const decision = decide();
    if (!decision.ok) throw new Refused(decision.refusal);
    const { stream, forgets = false } = decision.value;
    // Before the new events are added: they stay.
    if (forgets) run(tx, forgetBodies(stream));
    const events = entriesOf(decision.value).flatMap(add);
    projectAll(tx, views, events);
    version = events.at(-1)?.header.version ?? versionOf(tx, stream);
    topics.add(stream.kind);
  }
  return { answer: { version, savedAt: commit.now }, topics: [...topics] };
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
