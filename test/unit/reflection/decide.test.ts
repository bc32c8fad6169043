import { describe, expect, test } from 'vitest';
import type { ReflectionCommand } from '../../../shared/domain/reflection/decide';
import { noteLimit, plainText } from '../../../shared/domain/reflection/note';
import type { FamilyId, MeetingId, RelationshipId, SharedNoteId } from '../../../shared/kernel/ids';
import { anId } from '../../builders/directory';
import { aNote, decidedOn, noteAfter } from '../../builders/reflection';

const begin: ReflectionCommand = { type: 'begin', model: 'what', title: ' After this morning ' };
const write = (...paragraphs: string[]): ReflectionCommand => ({ type: 'write', content: aNote('what', ...paragraphs) });
const withHelen = anId<RelationshipId>(0x900);
const withIngrid = anId<RelationshipId>(0x901);
const copy = anId<SharedNoteId>(0x910);
const secondCopy = anId<SharedNoteId>(0x911);
const shareWithHelen: ReflectionCommand = { type: 'share', relationship: withHelen, sharedNote: copy };

describe('writing', () => {
  test('a note begins with the questions of its model and nothing written', () => {
    expect(noteAfter(begin)).toMatchObject({ title: 'After this morning', model: 'what', content: aNote('what'), isPutAway: false });
  });

  test('a note is begun once', () => {
    expect(decidedOn(noteAfter(begin), begin)).toBe('reflection-exists');
  });

  test('a note that was never begun cannot be written in', () => {
    expect(decidedOn(null, write('Words'))).toBe('reflection-unknown');
  });

  test('the words are kept as they were typed, with the line ends of one kind', () => {
    expect(noteAfter(begin, write('I talked\r\nover the quiet.'))?.content).toEqual(aNote('what', 'I talked\nover the quiet.'));
  });

  test('the same words again leave no trace', () => {
    expect(decidedOn(noteAfter(begin, write('Words')), write('Words'))).toEqual([]);
  });

  test('words under the questions of another model are not put where they do not belong', () => {
    expect(decidedOn(noteAfter(begin), { type: 'write', content: aNote('gibbs', 'Words') })).toBe('reflection-other-model');
  });

  test('a note that is too long is refused whole, never cut', () => {
    expect(decidedOn(noteAfter(begin), write('x'.repeat(noteLimit), 'y'))).toBe('reflection-too-long');
    expect(decidedOn(noteAfter(begin), write('x'.repeat(noteLimit)))).toHaveLength(1);
  });

  test('another model asks other questions and keeps every word', () => {
    const changed = noteAfter(begin, write('One', 'Two', 'Three'), { type: 'changeModel', model: 'blank' });
    expect(changed?.model).toBe('blank');
    expect(changed && plainText(changed.content)).toBe('One\n\nTwo\n\nThree');
  });

  test('a note that was put away is not written in until it is brought back', () => {
    const away = noteAfter(begin, write('Words'), { type: 'putAway' });
    expect(decidedOn(away, write('More'))).toBe('reflection-put-away');
    expect(noteAfter(begin, write('Words'), { type: 'putAway' }, { type: 'bringBack' })?.content).toEqual(aNote('what', 'Words'));
  });
});

describe('linking', () => {
  const meeting = { kind: 'meeting', meeting: anId<MeetingId>(0x920) } as const;
  const family = { kind: 'family', family: anId<FamilyId>(0x921) } as const;

  test('a note may be about a meeting and a family, each once', () => {
    const linked = noteAfter(begin, { type: 'link', link: meeting }, { type: 'link', link: family }, { type: 'link', link: meeting });
    expect(linked?.links).toEqual([meeting, family]);
  });

  test('a link can be taken off again', () => {
    expect(noteAfter(begin, { type: 'link', link: meeting }, { type: 'unlink', link: meeting })?.links).toEqual([]);
    expect(decidedOn(noteAfter(begin), { type: 'unlink', link: meeting })).toEqual([]);
  });
});

describe('sharing', () => {
  test('a note that says nothing is not shared', () => {
    expect(decidedOn(noteAfter(begin, write(' ')), shareWithHelen)).toBe('reflection-empty');
  });

  test('one supervisor has one copy at a time', () => {
    const shared = noteAfter(begin, write('Words'), shareWithHelen);
    expect(decidedOn(shared, { ...shareWithHelen, sharedNote: secondCopy })).toBe('reflection-already-shared');
    expect(decidedOn(shared, { type: 'share', relationship: withIngrid, sharedNote: secondCopy })).toHaveLength(1);
  });

  test('finishing a sharing that was cut off shares nothing twice', () => {
    expect(decidedOn(noteAfter(begin, write('Words'), shareWithHelen), shareWithHelen)).toEqual([]);
  });

  test('after sharing was stopped the note can be shared anew', () => {
    const stopped = noteAfter(begin, write('Words'), shareWithHelen, { type: 'stopSharing', sharedNote: copy });
    expect(stopped?.sharings).toEqual([{ sharedNote: copy, relationship: withHelen, isStopped: true }]);
    expect(decidedOn(stopped, { ...shareWithHelen, sharedNote: secondCopy })).toHaveLength(1);
    expect(decidedOn(stopped, { type: 'stopSharing', sharedNote: copy })).toEqual([]);
  });

  test('what was not shared cannot be taken back', () => {
    expect(decidedOn(noteAfter(begin), { type: 'stopSharing', sharedNote: copy })).toBe('reflection-not-shared');
  });

  test('the author goes on writing while a copy is with a supervisor', () => {
    expect(noteAfter(begin, write('Words'), shareWithHelen, write('Other words'))?.content).toEqual(aNote('what', 'Other words'));
  });
});
