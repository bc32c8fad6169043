import { describe, expect, test } from 'vitest';
import { sharedNoteAggregate, type SharedNoteCommand, type SharedNoteContext } from '../../../shared/domain/supervision/decide';
import type { SharedNoteState } from '../../../shared/domain/supervision/state';
import { anId, colleagues } from '../../builders/directory';
import { aComment, aNote, aTheme, noteFacts, noteSaying, recordedBy, sharedAfter, sharing } from '../../builders/supervision';
import { onDay } from '../../builders/action';
import type { CommentId, ReflectionId, ThemeId } from '../../../shared/kernel/ids';
import { D0 } from '../../builders/test-desk';

const { bethan, helen, priyanka } = colleagues;
const asHelen = noteFacts(helen);
const asBethan = noteFacts(bethan);

function decided(state: SharedNoteState, command: SharedNoteCommand, context: SharedNoteContext) {
  const result = sharedNoteAggregate.decide(state, command, context);
  return result.ok ? result.value : result.refusal.code;
}

const shared = () => sharedAfter([bethan, sharing()]);
const read = () => sharedAfter([bethan, sharing()], [helen, { type: 'open' }]);
const returned = () => sharedAfter([bethan, sharing()], [helen, { type: 'open' }], [helen, { type: 'return', question: 'And his view?' }]);
const signed = () => sharedAfter([bethan, sharing()], [helen, { type: 'open' }], [helen, { type: 'signOff', hash: 'h1', signature: 's' }]);
const comment = (changes: Partial<Extract<SharedNoteCommand, { type: 'comment' }>> = {}): SharedNoteCommand => ({
  type: 'comment',
  comment: aComment,
  anchor: { section: 0, paragraph: 0, from: 0, to: 3, quote: 'One' },
  text: ' That took some honesty. ',
  replyTo: null,
  ...changes,
});
const everything: readonly SharedNoteCommand[] = [
  sharing(),
  { type: 'open' },
  comment(),
  { type: 'return', question: 'Why?' },
  { type: 'sendAgain', content: noteSaying('Two.'), hash: 'h2' },
  { type: 'stopSharing' },
  { type: 'chooseThemes', themes: [aTheme] },
  { type: 'agreeAction', text: 'Read about curiosity', due: null },
  { type: 'takeRoute', route: 'wellbeing' },
  { type: 'signOff', hash: 'h1', signature: 's' },
];

describe('sharing', () => {
  test('puts the note before the supervisor as it stood', () => {
    expect(shared()).toMatchObject({ note: aNote, author: bethan, status: 'waiting', hash: 'h1', title: 'What I assumed' });
  });

  test('is the supervisee’s alone, and only where the relationship takes notes', () => {
    expect(decided(null, sharing(), asHelen)).toBe('shared-note-not-yours');
    expect(decided(null, sharing(), noteFacts(bethan, { takesNotes: false }))).toBe('relationship-takes-no-notes');
  });

  test('twice is once; another note under its id, or the same note beside it, is refused', () => {
    expect(decided(shared(), sharing(), asBethan)).toEqual([]);
    expect(decided(shared(), sharing({ note: anId<ReflectionId>(9) }), asBethan)).toBe('shared-note-exists');
    expect(decided(null, sharing(), noteFacts(bethan, { isSharedAlready: true }))).toBe('shared-note-already');
  });

  test('nothing can be done to a note that was never shared', () => {
    const afterwards = everything.filter(({ type }) => type !== 'share' && type !== 'stopSharing');
    expect(afterwards.map((command) => decided(null, command, asHelen))).toEqual(afterwards.map(() => 'shared-note-unknown'));
  });

  test('a relationship that ended takes nothing any more', () => {
    const taking = everything.filter(({ type }) => type !== 'stopSharing');
    const answers = taking.map((command) => decided(read(), command, noteFacts(helen, { isFrozen: true })));
    expect(answers).toEqual(taking.map(() => 'relationship-ended'));
  });
});

describe('stopping', () => {
  test('is the author’s, until it is signed off', () => {
    expect(decided(read(), { type: 'stopSharing' }, asBethan)).toEqual([{ type: 'SharingStopped', v: 1 }]);
    expect(decided(returned(), { type: 'stopSharing' }, asBethan)).toHaveLength(1);
    expect(decided(read(), { type: 'stopSharing' }, asHelen)).toBe('shared-note-not-yours');
    expect(decided(signed(), { type: 'stopSharing' }, asBethan)).toBe('shared-note-signed-off');
  });

  test('leaves nothing, and stopping again is no error', () => {
    const stopped = sharedAfter([bethan, sharing()], [bethan, { type: 'stopSharing' }]);
    expect(stopped).toBe(null);
    expect(decided(stopped, { type: 'stopSharing' }, asBethan)).toEqual([]);
    expect(decided(stopped, comment(), asHelen)).toBe('shared-note-unknown');
  });

  test('is still the author’s when the supervision has ended meanwhile', () => {
    expect(decided(read(), { type: 'stopSharing' }, noteFacts(bethan, { isFrozen: true }))).toHaveLength(1);
  });

  test('of a history whose texts were removed folds to nothing', () => {
    expect(sharedNoteAggregate.evolve(null, recordedBy(bethan, D0, { type: 'SharingStopped', v: 1 }))).toBe(null);
  });
});

describe('receipts', () => {
  test('each side’s reading is kept once', () => {
    expect(decided(shared(), { type: 'open' }, asHelen)).toEqual([{ type: 'NoteOpened', v: 1 }]);
    expect(decided(read(), { type: 'open' }, asHelen)).toEqual([]);
    expect(read()?.openedBy.get(helen)).toBe(D0 + 120_000);
  });

  test('something new has to be opened again by the other side', () => {
    const answered = sharedAfter([bethan, sharing()], [helen, { type: 'open' }], [bethan, comment()]);
    expect([...(answered?.openedBy.keys() ?? [])]).toEqual([]);
    const again = sharedAfter([bethan, sharing()], [helen, { type: 'open' }], [helen, comment()], [bethan, { type: 'open' }]);
    expect([...(again?.openedBy.keys() ?? [])]).toEqual([helen, bethan]);
  });

  test('the author’s reading of a sign-off is kept; the signer needs none', () => {
    expect(decided(signed(), { type: 'open' }, asBethan)).toHaveLength(1);
    expect(decided(signed(), { type: 'open' }, asHelen)).toEqual([]);
  });
});

describe('comments', () => {
  test('stand at their words, from either side, and answer each other', () => {
    const state = sharedAfter(
      [bethan, sharing()],
      [helen, comment()],
      [bethan, comment({ comment: anId<CommentId>(2), anchor: null, text: 'I saw it when I wrote it.', replyTo: aComment })],
    );
    expect(state?.comments).toMatchObject([
      { by: helen, text: 'That took some honesty.', anchor: { quote: 'One' } },
      { by: bethan, replyTo: aComment },
    ]);
  });

  test('need words and a comment to answer; twice is once', () => {
    const state = sharedAfter([bethan, sharing()], [helen, comment()]);
    expect(decided(state, comment(), asHelen)).toEqual([]);
    expect(decided(state, comment({ text: 'Other' }), asHelen)).toBe('comment-exists');
    expect(decided(shared(), comment({ text: ' ' }), asHelen)).toBe('shared-note-words-missing');
    expect(decided(shared(), comment({ replyTo: anId<CommentId>(5) }), asHelen)).toBe('comment-unknown');
  });
});

describe('returning', () => {
  test('asks a question about what was read', () => {
    expect(returned()).toMatchObject({ status: 'returned', question: 'And his view?' });
    expect(decided(shared(), { type: 'return', question: 'Why?' }, asHelen)).toBe('shared-note-not-read');
    expect(decided(read(), { type: 'return', question: '  ' }, asHelen)).toBe('shared-note-words-missing');
    expect(decided(read(), { type: 'return', question: 'Why?' }, asBethan)).toBe('shared-note-not-supervisor');
  });

  test('the same question twice is once; another waits until the note is back', () => {
    expect(decided(returned(), { type: 'return', question: 'And his view? ' }, asHelen)).toEqual([]);
    expect(decided(returned(), { type: 'return', question: 'And more?' }, asHelen)).toBe('shared-note-with-author');
  });

  test('the author sends it again, changed or not, and it waits to be read', () => {
    const again = sharedAfter(
      [bethan, sharing()],
      [helen, { type: 'open' }],
      [helen, { type: 'return', question: 'Why?' }],
      [bethan, { type: 'sendAgain', content: noteSaying('One.'), hash: 'h1' }],
    );
    expect(again).toMatchObject({ status: 'waiting', waitingSince: D0 + 240_000 });
    expect(decided(again, { type: 'signOff', hash: 'h1', signature: 's' }, asHelen)).toBe('shared-note-not-read');
    expect(decided(again, { type: 'sendAgain', content: noteSaying('One.'), hash: 'h1' }, asBethan)).toEqual([]);
    expect(decided(again, { type: 'sendAgain', content: noteSaying('One.'), hash: 'h1' }, asHelen)).toBe('shared-note-not-yours');
    expect(decided(again, { type: 'sendAgain', content: noteSaying(' '), hash: 'h2' }, asBethan)).toBe('shared-note-words-missing');
  });
});

describe('signing off', () => {
  test('takes the note as it was read', () => {
    expect(signed()).toMatchObject({ status: 'signed-off', signedOff: { by: helen, hash: 'h1' } });
  });

  test('is refused unread, changed, with the author, and to anybody but the supervisor', () => {
    const sign: SharedNoteCommand = { type: 'signOff', hash: 'h1', signature: 's' };
    expect(decided(shared(), sign, asHelen)).toBe('shared-note-not-read');
    expect(decided(read(), { ...sign, hash: 'h0' }, asHelen)).toBe('shared-note-changed');
    expect(decided(returned(), sign, asHelen)).toBe('shared-note-with-author');
    expect(decided(read(), sign, asBethan)).toBe('shared-note-not-supervisor');
    expect(decided(read(), sign, noteFacts(priyanka))).toBe('shared-note-not-supervisor');
  });

  test('after it nothing changes, and signing the same again is no error', () => {
    for (const command of everything.filter(({ type }) => !['open', 'share', 'signOff'].includes(type))) {
      expect(decided(signed(), command, asHelen)).toBe('shared-note-signed-off');
    }
    expect(decided(signed(), { type: 'signOff', hash: 'h1', signature: 's' }, asHelen)).toEqual([]);
    expect(decided(signed(), { type: 'signOff', hash: 'h2', signature: 's' }, asHelen)).toBe('shared-note-signed-off');
  });
});

describe('what comes of it', () => {
  test('themes are the hub’s own, each once', () => {
    expect(decided(read(), { type: 'chooseThemes', themes: [aTheme, aTheme] }, asHelen)).toEqual([
      { type: 'ThemesChosen', v: 1, themes: [aTheme] },
    ]);
    expect(decided(read(), { type: 'chooseThemes', themes: [anId<ThemeId>(3)] }, asHelen)).toBe('theme-unknown');
    expect(sharedAfter([bethan, sharing()], [helen, { type: 'chooseThemes', themes: [aTheme] }])?.themes).toEqual([aTheme]);
  });

  test('a development action has words and a day to come', () => {
    const agree = (text: string, due: string | null): SharedNoteCommand => ({
      type: 'agreeAction',
      text,
      due: due === null ? null : onDay(due),
    });
    expect(decided(read(), agree(' Shadow a visit ', '2026-03-20'), asHelen)).toEqual([
      { type: 'DevelopmentActionAgreed', v: 1, text: 'Shadow a visit', due: '2026-03-20' },
    ]);
    expect(decided(read(), agree(' ', null), asHelen)).toBe('shared-note-words-missing');
    expect(decided(read(), agree('Shadow', '2026-03-11'), asHelen)).toBe('action-due-past');
    expect(sharedAfter([bethan, sharing()], [helen, agree('Shadow', null)])?.actions).toEqual([{ text: 'Shadow', due: null }]);
  });

  test('each route is taken once and they stay apart', () => {
    const state = sharedAfter([bethan, sharing()], [helen, { type: 'takeRoute', route: 'wellbeing' }]);
    expect(state?.routes).toMatchObject([{ route: 'wellbeing' }]);
    expect(decided(state, { type: 'takeRoute', route: 'wellbeing' }, asHelen)).toEqual([]);
    expect(decided(state, { type: 'takeRoute', route: 'safeguarding' }, asHelen)).toHaveLength(1);
  });

  test('what a newer Roundtable wrote is left as it is', () => {
    const later = recordedBy(helen, D0, { type: 'SomethingNew', v: 1 } as never);
    expect(sharedNoteAggregate.evolve(shared(), later)).toEqual(shared());
  });
});
