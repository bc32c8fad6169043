import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noteModelIds, noteModels, stuckPrompts } from '../../../shared/domain/reflection/models';
import {
  emptyNote,
  isEmptyNote,
  modelOf,
  noteHash,
  noteLength,
  plainText,
  tidyNote,
  withModel,
  wordCount,
  type NoteContent,
} from '../../../shared/domain/reflection/note';
import { isMessageKey } from '../../../shared/messages/t';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function aNote(model: keyof typeof noteModels, ...texts: string[]): NoteContent {
  return { sections: noteModels[model].map((prompt, index) => ({ prompt, paragraphs: [texts[index] ?? ''] })) };
}

const anyModel = fc.constantFrom(...noteModelIds);
const anyNote = fc.record({
  sections: fc.array(
    fc.record({
      prompt: fc.option(fc.constantFrom('whatHappened', 'plan')),
      paragraphs: fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 7 },
  ),
});

describe('models', () => {
  test('every question and every prompt has its words', () => {
    const prompts = Object.values(noteModels).flatMap((asked) => asked.filter((prompt) => prompt !== null));
    const keys = [
      ...noteModelIds.map((id) => `reflection.model.${id}`),
      ...prompts.map((id) => `reflection.prompt.${id}`),
      ...stuckPrompts.map((id) => `reflection.stuck.${id}`),
    ];
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  test('a new note asks its model’s questions and holds nothing', () => {
    for (const model of noteModelIds) {
      expect(modelOf(emptyNote(model))).toBe(model);
      expect(isEmptyNote(emptyNote(model))).toBe(true);
    }
  });
});

describe('another model', () => {
  test('takes the sections in their order', () => {
    const moved = withModel(aNote('what', 'It rained.', 'I was late.', 'Leave sooner.'), 'kolb');
    expect(moved).toEqual(aNote('kolb', 'It rained.', 'I was late.', 'Leave sooner.', ''));
  });

  test('with fewer questions gathers the rest behind the last', () => {
    const moved = withModel(aNote('gibbs', 'one', 'two', 'three', '', 'five', 'six'), 'what');
    expect(moved.sections.map(({ paragraphs }) => paragraphs)).toEqual([['one'], ['two'], ['three', 'five', 'six']]);
  });

  test('loses no word and no order, whatever the note', () => {
    fc.assert(
      fc.property(anyNote, anyModel, (note, model) => {
        const moved = withModel(note, model);
        expect(modelOf(moved)).toBe(model);
        expect(plainText(moved)).toBe(plainText(note));
      }),
    );
  });
});

describe('what is kept', () => {
  test('is plain text without control characters or halves of characters', () => {
    const note = {
      sections: [
        { prompt: null, paragraphs: ['one\r\ntwo\rthree\u0000\u001b[31m', 'half \ud83d', ''] },
        { prompt: null, paragraphs: [] },
      ],
    };
    expect(tidyNote(note).sections.map(({ paragraphs }) => paragraphs)).toEqual([['one\ntwo\nthree[31m', 'half \ufffd', ''], ['']]);
  });

  test('stays as it is when it is kept again, and can always be hashed', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        const tidy = tidyNote(note);
        expect(tidyNote(tidy)).toEqual(tidy);
        expect(noteHash(tidy, hash)).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });

  test('has another hash when a word moves under another question', () => {
    expect(noteHash(aNote('what', 'a', ''), hash)).not.toBe(noteHash(aNote('what', '', 'a'), hash));
  });
});

test('words and characters are counted without the questions', () => {
  const note = aNote('what', 'I didn’t ask – he told me.', 'well-known  42');
  expect([wordCount(note), noteLength(note)]).toEqual([8, 40]);
});
