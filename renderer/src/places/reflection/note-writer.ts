import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import { tidyNote, type NoteContent } from '../../../../shared/domain/reflection/note';

/** How long somebody thinks before what they wrote becomes the note; until then it is kept as a draft, key by key. */
export const PAUSE_MS = 5000;

/** The note as the record has it. */
export interface RecordedNote {
  readonly content: NoteContent;
  readonly version: number;
}

/** What waits beside the record: the words, and the version of the note they were written over. */
export type TypedNote = RecordedNote;

export type WriteOutcome =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly code: string; readonly message: string };

export interface NoteWriterDeps {
  readonly write: (content: NoteContent, over: RecordedNote) => Promise<WriteOutcome>;
  /** Keeps what is typed, which is asked for when it is written; null when the record has it. */
  readonly keep: (typed: () => TypedNote | null) => void;
  readonly wait: (run: () => void, afterMs: number) => () => void;
  /** The note was written elsewhere and nothing here waits: these are its words now. */
  readonly taken: (content: NoteContent) => void;
  /** What stands between the words here and the record; null when nothing does. */
  readonly trouble: (trouble: Trouble | null) => void;
  /** Asks for the record as it is now; it arrives at `arrived`. */
  readonly ask: () => void;
}

/** `elsewhere`: two windows wrote, and a person has to say which words stand. */
export type Trouble = { readonly kind: 'elsewhere'; readonly theirs: NoteContent } | { readonly kind: 'refused'; readonly message: string };

export interface NoteWriter {
  /** @param content What stands on the page, asked for once no key waits for it. */
  typed(content: () => NoteContent): void;
  /** The writer paused, looked away or goes: what is typed becomes the note now. */
  paused(): void;
  /** The record as another window, or this one, left it. */
  arrived(record: RecordedNote): void;
  /** The words here stand; what the other window wrote stays in the history of the vault only. */
  keepMine(): void;
  keepTheirs(): void;
  /** The last pause; nothing waits any more. */
  left(): void;
}

/**
 * Turns what is typed into the note: a draft at every key, the record at every pause, and a question when another window
 * wrote in between. No words are ever replaced while words here wait.
 */
export function createNoteWriter(deps: NoteWriterDeps, begun: RecordedNote, kept: TypedNote | null): NoteWriter {
  let record = begun;
  let words = asItIs(kept?.content ?? begun.content);
  let theirs: RecordedNote | null = kept !== null && kept.version < begun.version ? begun : null;
  let late: RecordedNote | null = null;
  let isSending = false;
  let isStale = false;
  let cancelPause: (() => void) | null = null;

  const isDirty = (): boolean => !isSame(words(), record.content);
  const unkept = (): TypedNote | null => (isDirty() ? { content: words(), version: record.version } : null);

  function pauseSoon(): void {
    cancelPause?.();
    cancelPause = deps.wait(() => void write(), PAUSE_MS);
  }

  async function write(): Promise<void> {
    cancelPause?.();
    cancelPause = null;
    if (isSending || theirs !== null || !isDirty()) return;
    const sent = words();
    isSending = true;
    const outcome = await deps.write(sent, record);
    isSending = false;
    if (outcome.ok) wrote(sent, outcome.version);
    else if (outcome.code === 'conflict') isStale = true;
    else deps.trouble({ kind: 'refused', message: outcome.message });
    const waiting = late;
    late = null;
    if (waiting !== null) arrived(waiting);
    // The version moved and no word did, or another window wrote: the record says which.
    if (isStale) deps.ask();
  }

  function wrote(sent: NoteContent, version: number): void {
    record = { content: sent, version };
    deps.trouble(null);
    deps.keep(unkept);
    if (isDirty()) pauseSoon();
  }

  function arrived(next: RecordedNote): void {
    if (isSending) {
      late = next;
      return;
    }
    if (next.version <= record.version) return;
    const wasStale = isStale;
    isStale = false;
    const isUnchanged = isSame(next.content, record.content);
    const wasDirty = isDirty();
    if (!isUnchanged && wasDirty && !isSame(next.content, words())) return ask(next);
    record = next;
    if (isSame(next.content, words()) || wasDirty) {
      deps.keep(unkept);
      if (wasStale) void write();
      return;
    }
    words = asItIs(next.content);
    deps.taken(next.content);
  }

  function ask(next: RecordedNote): void {
    theirs = next;
    deps.trouble({ kind: 'elsewhere', theirs: next.content });
  }

  function settle(content: NoteContent): void {
    if (theirs === null) return;
    record = theirs;
    theirs = null;
    words = asItIs(content);
    deps.trouble(null);
  }

  if (theirs !== null) {
    if (isSame(words(), begun.content)) {
      theirs = null;
      deps.keep(unkept);
    } else ask(theirs);
  } else if (isDirty()) pauseSoon();

  return {
    typed: (content) => {
      words = once(() => tidyNote(content()));
      deps.keep(unkept);
      pauseSoon();
    },
    paused: () => void write(),
    arrived,
    keepMine: () => {
      settle(words());
      void write();
    },
    keepTheirs: () => {
      const chosen = theirs?.content;
      if (chosen === undefined) return;
      settle(chosen);
      deps.keep(unkept);
      deps.taken(chosen);
    },
    left: () => {
      void write();
      cancelPause?.();
    },
  };
}

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function asItIs<T>(value: T): () => T {
  return () => value;
}

/** Whether two notes hold the same words under the same questions. */
export function isSame(one: NoteContent, other: NoteContent): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** A draft as it was kept; null for one that another version of Roundtable wrote. */
export function readTyped(text: string): TypedNote | null {
  try {
    // Only the writer's own keeper writes this block, and it never leaves the author's vault.
    const typed = JSON.parse(text) as Partial<TypedNote>;
    return typed.content === undefined || typed.version === undefined ? null : { content: typed.content, version: typed.version };
  } catch {
    return null;
  }
}
