import { beforeEach, describe, expect, test } from 'vitest';
import {
  createNoteWriter,
  readTyped,
  type NoteWriter,
  type RecordedNote,
  type Trouble,
  type TypedNote,
  type WriteOutcome,
} from '../../../renderer/src/places/reflection/note-writer';
import type { NoteContent } from '../../../shared/domain/reflection/note';

const words = (text: string): NoteContent => ({ sections: [{ prompt: null, paragraphs: [text] }] });
const recorded = (text: string, version: number): RecordedNote => ({ content: words(text), version });
const textOf = (content: NoteContent | null | undefined): string | null => content?.sections[0]?.paragraphs[0] ?? null;

/** The record, the draft and the clock of one window, in the hands of a test. */
function aWindow(record: RecordedNote, kept: TypedNote | null = null) {
  const seen = { draft: kept, taken: [] as (string | null)[], trouble: null as Trouble | null, asked: 0, written: [] as (string | null)[] };
  let timer: (() => void) | null = null;
  let answer: ((outcome: WriteOutcome) => void) | null = null;
  const writer: NoteWriter = createNoteWriter(
    {
      write: (content) => {
        seen.written.push(textOf(content));
        return new Promise((resolve) => (answer = resolve));
      },
      keep: (unkept) => void (seen.draft = unkept()),
      wait: (run) => {
        timer = run;
        return () => void (timer = null);
      },
      taken: (content) => void seen.taken.push(textOf(content)),
      trouble: (trouble) => void (seen.trouble = trouble),
      ask: () => void (seen.asked += 1),
    },
    record,
    kept,
  );
  return {
    writer,
    seen,
    rest: () => timer?.(),
    /** The desk answers the write that is under way. */
    answered: async (outcome: WriteOutcome) => {
      answer?.(outcome);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
  };
}

let here: ReturnType<typeof aWindow>;
beforeEach(() => {
  here = aWindow(recorded('One', 3));
});

describe('what is typed', () => {
  test('is a draft at every key and the note after a rest', async () => {
    here.writer.typed(() => words('One t'));
    here.writer.typed(() => words('One two'));
    expect([textOf(here.seen.draft?.content), here.seen.written]).toEqual(['One two', []]);
    here.rest();
    await here.answered({ ok: true, version: 4 });
    expect([here.seen.written, here.seen.draft]).toEqual([['One two'], null]);
  });

  test('is the note at once when the writer looks away, and nothing is written twice', async () => {
    here.writer.typed(() => words('One two'));
    here.writer.paused();
    here.writer.paused();
    await here.answered({ ok: true, version: 4 });
    here.writer.paused();
    expect(here.seen.written).toEqual(['One two']);
  });

  test('while the desk is still writing stays a draft until it is written too', async () => {
    here.writer.typed(() => words('One two'));
    here.writer.paused();
    here.writer.typed(() => words('One two three'));
    await here.answered({ ok: true, version: 4 });
    expect(here.seen.draft).toEqual({ content: words('One two three'), version: 4 });
    here.rest();
    await here.answered({ ok: true, version: 5 });
    expect([here.seen.written, here.seen.draft]).toEqual([['One two', 'One two three'], null]);
  });

  test('and taken back leaves no draft and nothing to write', () => {
    here.writer.typed(() => words('One two'));
    here.writer.typed(() => words('One'));
    here.writer.paused();
    expect([here.seen.draft, here.seen.written]).toEqual([null, []]);
  });

  test('that is refused stays a draft, and why is said', async () => {
    here.writer.typed(() => words('One two'));
    here.writer.paused();
    await here.answered({ ok: false, code: 'reflection-too-long', message: 'Too long.' });
    expect([here.seen.trouble, textOf(here.seen.draft?.content)]).toEqual([{ kind: 'refused', message: 'Too long.' }, 'One two']);
  });
});

describe('a note opened again', () => {
  test('goes on with what had not become the note, and writes it', async () => {
    here = aWindow(recorded('One', 3), recorded('One two', 3));
    here.rest();
    await here.answered({ ok: true, version: 4 });
    expect([here.seen.written, here.seen.draft]).toEqual([['One two'], null]);
  });

  test('lets go of a draft the record already has', () => {
    here = aWindow(recorded('One two', 4), recorded('One two', 3));
    expect([here.seen.draft, here.seen.trouble]).toEqual([null, null]);
  });

  test('asks when the note was written elsewhere since', () => {
    here = aWindow(recorded('One, elsewhere', 4), recorded('One two', 3));
    expect(here.seen.trouble).toEqual({ kind: 'elsewhere', theirs: words('One, elsewhere') });
    here.writer.paused();
    expect(here.seen.written).toEqual([]);
  });
});

describe('another window', () => {
  test('brings its words when nothing waits here', () => {
    here.writer.arrived(recorded('One, elsewhere', 4));
    expect([here.seen.taken, here.seen.trouble]).toEqual([['One, elsewhere'], null]);
  });

  test('never replaces words that wait: a person says which stand', () => {
    here.writer.typed(() => words('One two'));
    here.writer.arrived(recorded('One, elsewhere', 4));
    here.rest();
    expect([here.seen.taken, here.seen.written, here.seen.trouble?.kind]).toEqual([[], [], 'elsewhere']);
  });

  test('may be overruled, over its own version', async () => {
    here.writer.typed(() => words('One two'));
    here.writer.arrived(recorded('One, elsewhere', 4));
    here.writer.keepMine();
    await here.answered({ ok: true, version: 5 });
    expect([here.seen.written, here.seen.draft, here.seen.trouble]).toEqual([['One two'], null, null]);
  });

  test('or may be right, and then its words are here', () => {
    here.writer.typed(() => words('One two'));
    here.writer.arrived(recorded('One, elsewhere', 4));
    here.writer.keepTheirs();
    expect([here.seen.taken, here.seen.draft, here.seen.trouble]).toEqual([['One, elsewhere'], null, null]);
  });

  test('that only changed the name is not asked about, and the words are written over the newer version', async () => {
    here.writer.typed(() => words('One two'));
    here.writer.paused();
    await here.answered({ ok: false, code: 'conflict', message: 'Somebody else.' });
    expect([here.seen.asked, here.seen.trouble]).toEqual([1, null]);
    here.writer.arrived(recorded('One', 4));
    await here.answered({ ok: true, version: 5 });
    expect([here.seen.written, here.seen.draft]).toEqual([['One two', 'One two'], null]);
  });

  test('that wrote the same words is not asked about', () => {
    here.writer.typed(() => words('One two'));
    here.writer.arrived(recorded('One two', 4));
    expect([here.seen.trouble, here.seen.draft]).toEqual([null, null]);
  });

  test('heard of while the desk is writing here is looked at after the answer', async () => {
    here.writer.typed(() => words('One two'));
    here.writer.paused();
    here.writer.arrived(recorded('One two', 4));
    await here.answered({ ok: true, version: 4 });
    expect([here.seen.taken, here.seen.trouble, here.seen.draft]).toEqual([[], null, null]);
  });
});

test('a draft of another version of Roundtable is passed over', () => {
  expect([readTyped('not ours'), readTyped('{}'), readTyped(JSON.stringify(recorded('One', 3)))]).toEqual([null, null, recorded('One', 3)]);
});
