import { describe, expect, test } from 'vitest';
import { captureOf, type CaptureState } from '../../../renderer/src/places/meeting/capture/capture-state';
import { createCaptureStore } from '../../../renderer/src/places/meeting/capture/capture-store';
import { lineKey, startLine, suggestionsFor } from '../../../renderer/src/places/meeting/capture/line-keys';
import { lineFrom } from '../../../renderer/src/places/meeting/capture/line-draft';
import type { LineEditorHandle } from '../../../renderer/src/editor/LineEditor';
import type { TypedLine } from '../../../renderer/src/editor/line-text';
import type { StatementId } from '../../../shared/kernel/ids';
import { anId, colleagues } from '../../builders/directory';
import { jude, known } from '../../builders/capture';

const id = anId<StatementId>(0x501);

/** A line that is typed into as the editor would: one transaction a change. */
function aLine() {
  const store = createCaptureStore(captureOf(id, { speaker: null, isTight: false }));
  const kept: string[] = [];
  const typed = (line: TypedLine): void => {
    store.act({ type: 'typed', line });
    startLine(line, { state: store.get(), act: store.act, editor });
  };
  const editor: LineEditorHandle = {
    line: () => store.get().line,
    begin: (line) => store.act({ type: 'typed', line }),
    replace: (from, to, text) => {
      const { text: before } = store.get().line;
      typed({ text: before.slice(0, from) + text + before.slice(to), caret: from + text.length });
    },
    focus: () => {},
  };
  const key = (name: string): boolean => {
    // As much of a key as the line looks at.
    const event = { key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false } as KeyboardEvent;
    const used = lineKey(event, store.get().line, {
      state: store.get(),
      known,
      editor,
      act: store.act,
      keep: () => kept.push(store.get().line.text),
      leave: () => false,
      editAbove: () => true,
    });
    const { text, caret } = store.get().line;
    if (!used && name === 'Backspace') editor.replace(Math.max(0, caret - 1), caret, '');
    if (!used && name.length === 1) editor.replace(caret, caret, name);
    return text !== store.get().line.text || used;
  };
  const type = (text: string): void => [...text].forEach(key);
  return { store, key, type, kept, get: (): CaptureState => store.get() };
}

describe('a token is text until it is accepted', () => {
  test('a space accepts a letter, and Backspace straight after gives it back as text that stays text', () => {
    const line = aLine();
    line.type('Late again /o ');
    expect(line.get()).toMatchObject({ line: { text: 'Late again ' }, marks: { kind: 'opinion' } });
    line.key('Backspace');
    expect(line.get()).toMatchObject({ line: { text: 'Late again /o' }, marks: { kind: null } });
    line.type(' so');
    expect(line.get()).toMatchObject({ line: { text: 'Late again /o so' }, marks: { kind: null } });
  });

  test('a token typed where one was given back and deleted is a token again', () => {
    const line = aLine();
    line.type('Late !t ');
    for (let times = 0; times < 3; times += 1) line.key('Backspace');
    line.type('@');
    expect(line.get().line.text).toBe('Late @');
    expect(suggestionsFor(line.get(), known)?.choices.length).toBeGreaterThan(1);
  });

  test('once something else was typed, Backspace only deletes', () => {
    const line = aLine();
    line.type('Late /o x');
    line.key('Backspace');
    expect(line.get()).toMatchObject({ line: { text: 'Late ' }, marks: { kind: 'opinion' } });
  });

  test('Enter takes the suggestion that is marked; arrows mark another', () => {
    const line = aLine();
    line.type('Seen #march');
    line.key('ArrowDown');
    line.key('Enter');
    expect(line.get().marks.people).toEqual([known.people[2]?.person]);
    expect(line.kept).toEqual([]);
  });

  test('one Enter behind a token that is certain accepts it and keeps the line', () => {
    const line = aLine();
    line.type('Left at nine @rhys +keeps');
    line.key('Enter');
    expect(line.get().marks).toMatchObject({ speaker: { colleague: colleagues.rhys }, p: 'perpetuating' });
    expect(line.kept).toEqual(['Left at nine ']);
  });

  test('Enter behind a token that could be several things only takes the marked one', () => {
    const line = aLine();
    line.type('Left at nine +pre');
    line.key('Enter');
    expect(line.get()).toMatchObject({ line: { text: 'Left at nine ' }, marks: { p: 'presenting' } });
    expect(line.kept).toEqual([]);
  });

  test('Enter within the line only takes the token: the words behind it may still change', () => {
    const line = aLine();
    line.store.act({ type: 'typed', line: { text: 'Left #jude at nine', caret: 10 } });
    line.key('Enter');
    expect(line.get()).toMatchObject({ line: { text: 'Left at nine' }, marks: { people: [jude] } });
    expect(line.kept).toEqual([]);
  });

  test('a lone sign means nothing: Enter keeps the line', () => {
    const line = aLine();
    line.type('Late at 5 #');
    line.key('Enter');
    expect(line.kept).toEqual(['Late at 5 #']);
  });

  test('↓ goes into the list of a lone sign, and round', () => {
    const line = aLine();
    line.type('@');
    line.key('ArrowDown');
    line.key('Enter');
    expect(line.get().marks.speaker).toEqual({ kind: 'colleague', colleague: colleagues.adaeze });
  });

  test('Escape leaves the token as text', () => {
    const line = aLine();
    line.type('Late #jude');
    line.key('Escape');
    expect(suggestionsFor(line.get(), known)).toBeNull();
    line.key('Enter');
    expect(line.kept).toEqual(['Late #jude']);
  });

  test('Tab is never used', () => {
    const line = aLine();
    line.type('@rhy');
    expect(line.key('Tab')).toBe(false);
  });
});

describe('a sign typed first', () => {
  test('makes the line something else, and Backspace makes it a sign again', () => {
    const line = aLine();
    line.type('"');
    expect(line.get()).toMatchObject({ line: { text: '' }, marks: { mode: 'own-words' } });
    line.key('Backspace');
    expect(line.get()).toMatchObject({ line: { text: '"' }, marks: { mode: 'statement' } });
    line.type('quoted"');
    expect(line.get()).toMatchObject({ line: { text: '"quoted"' }, marks: { mode: 'statement' } });
  });

  test('an empty line goes back to an ordinary one with Backspace', () => {
    const line = aLine();
    line.type('=x');
    line.key('Backspace');
    line.key('Backspace');
    expect(line.get().marks.mode).toBe('statement');
  });

  test('signs within a decision are words', () => {
    const line = aLine();
    line.type('=Stay at level 3 /o @rhys ');
    expect(line.get()).toMatchObject({ line: { text: 'Stay at level 3 /o @rhys ' }, marks: { kind: null, speaker: null } });
  });

  test('/disagree waits for its space', () => {
    const line = aLine();
    line.type('/disagree');
    expect(line.get().marks.mode).toBe('statement');
    line.type(' level');
    expect(line.get()).toMatchObject({ line: { text: 'level' }, marks: { mode: 'disagreement' } });
  });

  test('the first # in own words is who said it', () => {
    const line = aLine();
    line.type('"Boxing #jude ');
    expect(line.get().marks).toMatchObject({ speaker: { kind: 'family', person: jude }, people: [] });
  });
});

test('↑ in an empty line opens the line above, in a line with words it moves the caret', () => {
  const line = aLine();
  expect(line.key('ArrowUp')).toBe(true);
  line.type('Late');
  expect(line.key('ArrowUp')).toBe(false);
});

describe('the line that was being written', () => {
  const state = captureOf(id, { speaker: null, isTight: false });
  const block = (text: string, name = `line:${id}`) => ({ block: name, savedAt: 1, text });
  const draft = JSON.stringify({ ...state, line: { text: 'Late', caret: 2 } });

  test('is found again with caret and marks', () => {
    expect(lineFrom([block(draft)])).toMatchObject({ id, line: { text: 'Late', caret: 2 }, isBack: true });
  });

  test('other drafts, empty lines and what cannot be read are passed over', () => {
    expect(lineFrom([block('Bethan to', 'action'), block('{'), block(JSON.stringify(state))])).toBeNull();
    expect(lineFrom([block('{'), block(draft)])).not.toBeNull();
  });
});
