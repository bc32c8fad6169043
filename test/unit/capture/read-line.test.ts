import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestedKind } from '../../../shared/domain/statement/capture/cue-words';
import {
  marksOf,
  noMarks,
  withChoice,
  withoutPerson,
  type LineMarks,
  type Sticky,
} from '../../../shared/domain/statement/capture/line-marks';
import { lineStart } from '../../../shared/domain/statement/capture/line-start';
import { readLine, statementOf, stickyAfter } from '../../../shared/domain/statement/capture/read-line';
import { disclosures, type Speaker } from '../../../shared/domain/statement/statement';
import type { StatementId } from '../../../shared/kernel/ids';
import { anId, colleagues } from '../../builders/directory';
import { ella, jude, thursday } from '../../builders/capture';

const rhys: Speaker = { kind: 'colleague', colleague: colleagues.rhys };
const bethan: Speaker = { kind: 'colleague', colleague: colleagues.bethan };
const open: Sticky = { speaker: rhys, isTight: false };
const read = (text: string, marks: LineMarks = noMarks, sticky: Sticky = open) => readLine(text, marks, sticky, thursday);

describe('what a sign typed first makes of a line', () => {
  test.each([
    ['"Boxing', { mode: 'own-words', length: 1 }],
    ['“Boxing', { mode: 'own-words', length: 1 }],
    ['= Stay', { mode: 'decision', length: 2 }],
    ['>Bethan', { mode: 'action', length: 1 }],
    ['? bus pass', { mode: 'parked', length: 2 }],
    ['/disagree level', { mode: 'disagreement', length: 10 }],
    ['/disagree', { mode: 'disagreement', length: 9 }],
  ])('%s', (text, start) => {
    expect(lineStart(text)).toEqual(start);
  });

  test.each(['Boxing', String.raw`\= 5`, '/disagreeable', '/o ', ' = late', ''])('%s is an ordinary line', (text) => {
    expect(lineStart(text)).toBeNull();
  });
});

describe('cue words suggest how we know', () => {
  test.each([
    ['I think he is avoiding the arguments', 'opinion'],
    ['In my view, this stays at level 3', 'opinion'],
    ['He stays out. I read that as avoiding them.', 'opinion'],
    ['Tara told me bedtimes are calmer', 'reported'],
    ['Pat says he comes on Sundays', 'reported'],
    ['The record shows two calls', 'fact'],
    ['We hold no information on this family.', 'nil-return'],
    ['Intelligence suggests a second phone', 'intelligence'],
    ['I think Tara told me so', 'opinion'],
    ['Attendance 78%', null],
    ['He essays well', null],
  ])('%s', (text, kind) => {
    expect(suggestedKind(text)).toBe(kind);
  });

  test('a hub can bring its own words', () => {
    expect(suggestedKind('my hunch is no', [{ kind: 'opinion', words: ['my hunch'] }])).toBe('opinion');
  });

  test('a suggestion gives way to what a person chose', () => {
    const chosen = withChoice(noMarks, { kind: 'statement-kind', value: 'reported' });
    expect(read('I think so').kind).toEqual({ value: 'opinion', given: 'suggested' });
    expect(read('I think so', chosen).kind).toEqual({ value: 'reported', given: 'chosen' });
  });
});

describe('the speaker stays until changed', () => {
  test('a line without a speaker is the last speaker’s', () => {
    expect(read('Missing again').speaker).toEqual(rhys);
    const marks = withChoice(noMarks, { kind: 'speaker', speaker: bethan });
    expect(stickyAfter(open, marks, read('Calmer', marks))).toEqual({ speaker: bethan, isTight: false });
  });

  test('own words are the family’s and do not change who is speaking', () => {
    const marks = { ...noMarks, mode: 'own-words' } as const;
    const reading = read('Boxing is the only place', marks);
    expect(reading).toMatchObject({ speaker: { kind: 'family', person: null }, kind: { value: 'own-words', given: 'chosen' } });
    expect(stickyAfter(open, marks, reading)).toEqual(open);
  });

  test('the first person named in own words said it, the next is who it is about', () => {
    const first = withChoice({ ...noMarks, mode: 'own-words' }, { kind: 'person', person: jude });
    const second = withChoice(first, { kind: 'person', person: ella });
    expect(second).toMatchObject({ speaker: { kind: 'family', person: jude }, people: [ella] });
  });

  test('a family member who speaks is quoted unless somebody says otherwise', () => {
    const marks = withChoice(noMarks, { kind: 'speaker', speaker: { kind: 'family', person: jude } });
    expect(read('I am fine', marks).kind).toEqual({ value: 'own-words', given: 'suggested' });
  });
});

describe('markings tighten by themselves and never loosen', () => {
  const intelligence = withChoice(noMarks, { kind: 'statement-kind', value: 'intelligence' });

  test('intelligence asks the police first', () => {
    expect(read('A second phone', intelligence).disclosure).toEqual({ value: 'ask-police-first', given: 'rule' });
  });

  test('it stays so for this speaker’s next lines', () => {
    const next = stickyAfter(open, intelligence, read('A second phone', intelligence));
    const wider = withChoice(noMarks, { kind: 'disclosure', value: 'family-can-see' });
    expect(next).toEqual({ speaker: rhys, isTight: true });
    expect(read('Missing again', wider, next).disclosure).toEqual({ value: 'ask-police-first', given: 'rule' });
    expect(stickyAfter(next, noMarks, read('Missing again', noMarks, next))).toEqual(next);
  });

  test('until somebody else speaks', () => {
    const tight: Sticky = { speaker: rhys, isTight: true };
    const marks = withChoice(noMarks, { kind: 'speaker', speaker: bethan });
    const reading = read('Calmer', marks, tight);
    expect(reading.disclosure).toEqual({ value: 'family-can-see', given: 'usual' });
    expect(stickyAfter(tight, marks, reading)).toEqual({ speaker: bethan, isTight: false });
  });

  test('taking intelligence back in the same line does not open it', () => {
    const fact = withChoice(intelligence, { kind: 'statement-kind', value: 'fact' });
    expect(read('A second phone', fact).disclosure.value).toBe('ask-police-first');
  });

  test('a person may choose a tighter marking for any line', () => {
    const marks = withChoice(noMarks, { kind: 'disclosure', value: 'agencies-only' });
    expect(read('Health detail', marks).disclosure).toEqual({ value: 'agencies-only', given: 'chosen' });
  });

  test('no line is ever kept wider than a rule or a person asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...disclosures), fc.boolean(), fc.boolean(), (chosen, isTight, isIntelligence) => {
        const marks: LineMarks = { ...noMarks, disclosure: chosen, isTight, kind: isIntelligence ? 'intelligence' : 'fact' };
        const { value } = read('A line', marks).disclosure;
        expect(disclosures.indexOf(value)).toBeGreaterThanOrEqual(disclosures.indexOf(chosen));
        expect(value === 'ask-police-first' || (!isTight && !isIntelligence)).toBe(true);
      }),
    );
  });
});

describe('what is kept', () => {
  const id = anId<StatementId>(0x501);

  test('a whole line with everything chosen', () => {
    const marks = [
      { kind: 'statement-kind', value: 'reported' } as const,
      { kind: 'person', person: jude } as const,
      { kind: 'person', person: jude } as const,
      { kind: 'p', value: 'perpetuating' } as const,
    ].reduce(withChoice, { ...noMarks, source: ' told by Tara ' });
    expect(statementOf(read('Home late on 6 March', marks), marks, id)).toEqual({
      id,
      text: 'Home late on 6 March',
      speaker: rhys,
      kind: 'reported',
      source: 'told by Tara',
      disclosure: 'family-can-see',
      people: [jude],
      p: 'perpetuating',
      happenedOn: '2026-03-06',
    });
  });

  test('a day that was taken off stays off', () => {
    const marks: LineMarks = { ...noMarks, happenedOn: 'none' };
    expect(read('Home late on 6 March', marks).happenedOn).toBeNull();
  });

  test('nothing is kept of an empty line or a line nobody said', () => {
    expect(statementOf(read('   '), noMarks, id)).toBeNull();
    expect(statementOf(read('Late', noMarks, { speaker: null, isTight: false }), noMarks, id)).toBeNull();
  });

  test('editing a kept line starts from its own marks', () => {
    const marks = withChoice({ ...noMarks, source: 'police record' }, { kind: 'person', person: jude });
    const kept = statementOf(read('Home late on 6 March', marks), marks, id);
    if (kept === null) throw new Error('the line was not kept');
    expect(statementOf(read(kept.text, marksOf(kept), { speaker: bethan, isTight: true }), marksOf(kept), id)).toEqual(kept);
    expect(withoutPerson(marksOf(kept), jude).people).toEqual([]);
  });
});

test('plain text in, the same text out', () => {
  const plain = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\\') && lineStart(text) === null);
  fc.assert(
    fc.property(plain, (text) => {
      expect(read(text).text).toBe(text.trim());
    }),
  );
});
