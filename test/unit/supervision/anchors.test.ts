import { describe, expect, test } from 'vitest';
import { anchorAt, stretchesOf, stands, talksIn } from '../../../renderer/src/places/reflection/shared/anchors';
import type { NoteCommentShown } from '../../../shared/contract/supervision';
import type { CommentAnchor } from '../../../shared/domain/supervision/events';
import type { CommentId } from '../../../shared/kernel/ids';
import { anId, colleagues } from '../../builders/directory';
import { noteSaying } from '../../builders/supervision';

const note = noteSaying('I was cross. He is fourteen.', 'I had decided already.');
const at = { section: 0, paragraph: 0 };
const cross: CommentAnchor = { ...at, from: 0, to: 12, quote: 'I was cross.' };

let made = 0;
function said(changes: Partial<NoteCommentShown> = {}): NoteCommentShown {
  made += 1;
  return {
    id: anId<CommentId>(0x800 + made),
    by: { id: colleagues.helen, name: 'Helen Varga' },
    at: 0,
    anchor: null,
    text: 'What made it easy?',
    replyTo: null,
    ...changes,
  };
}

describe('words that are commented on', () => {
  test('are kept without the spaces round them, and stand where they stood', () => {
    const anchor = anchorAt(at, 'I was cross. He is fourteen.', { from: 12, to: 28 });
    expect(anchor).toEqual({ ...at, from: 13, to: 28, quote: 'He is fourteen.' });
    expect(anchor !== null && stands(note, anchor)).toBe(true);
  });

  test('are not there when nothing but spaces was chosen', () => {
    expect(anchorAt(at, 'One.   Two.', { from: 4, to: 7 })).toBe(null);
  });

  test('are no more than the contract takes', () => {
    const anchor = anchorAt(at, 'a'.repeat(5000), { from: 10, to: 4000 });
    expect([anchor?.quote.length, anchor?.to]).toEqual([2000, 2010]);
  });

  test('are cut out of their paragraph, also where two comments overlap', () => {
    const stretches = stretchesOf('I was cross. He is fourteen.', [
      { from: 2, to: 11 },
      { from: 6, to: 15 },
    ]);
    expect(stretches.map(({ text, isMarked }) => [text, isMarked])).toEqual([
      ['I ', false],
      ['was ', true],
      ['cross', true],
      ['. He', true],
      [' is fourteen.', false],
    ]);
    expect(stretches.map(({ text }) => text).join('')).toBe('I was cross. He is fourteen.');
  });
});

describe('what is said to a note', () => {
  test('stands beside its section in the order of the words, with the answers under it', () => {
    const later = said({ anchor: { ...at, paragraph: 1, from: 0, to: 5, quote: 'I had' } });
    const first = said({ anchor: cross });
    const answer = said({ replyTo: first.id });
    const answered = said({ replyTo: answer.id });
    const talks = talksIn(note, [later, first, answer, answered]);
    expect(talks.bySection.get(0)?.map(({ root }) => root.id)).toEqual([first.id, later.id]);
    expect(talks.bySection.get(0)?.[0]?.replies.map(({ id }) => id)).toEqual([answer.id, answered.id]);
  });

  test('is known as moved when the words changed, and stays beside its section', () => {
    const moved = said({ anchor: { ...cross, quote: 'I was angry.' } });
    expect(talksIn(note, [moved]).bySection.get(0)).toMatchObject([{ isMoved: true }]);
  });

  test('stands with the whole note when it is about all of it, or its section is gone', () => {
    const [all, gone] = [said(), said({ anchor: { ...cross, section: 4 } })];
    expect(talksIn(note, [all, gone]).onAll.map(({ root }) => root.id)).toEqual([all.id, gone.id]);
  });
});
