import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptedByEnter, acceptedBySpace, choicesFor } from '../../../shared/domain/statement/capture/choices';
import { plainText } from '../../../shared/domain/statement/capture/escapes';
import { pendingToken, withoutToken } from '../../../shared/domain/statement/capture/pending-token';
import { colleagues } from '../../builders/directory';
import { ella, jude, known, tara } from '../../builders/capture';

const speaker = (colleague: string) => ({ kind: 'speaker', speaker: { kind: 'colleague', colleague } });
const family = (person: string | null) => ({ kind: 'speaker', speaker: { kind: 'family', person } });

describe('a token is what stands between its sign and the caret', () => {
  test.each([
    ['@rhy', { sign: '@', query: 'rhy', from: 0, to: 4 }],
    ['He was out late @rhy', { sign: '@', query: 'rhy', from: 16, to: 20 }],
    ['@pc rhys', { sign: '@', query: 'pc rhys', from: 0, to: 8 }],
    ['Late again /o', { sign: '/', query: 'o', from: 11, to: 13 }],
    ['Late again !p', { sign: '!', query: 'p', from: 11, to: 13 }],
    ['#', { sign: '#', query: '', from: 0, to: 1 }],
    ['+4', { sign: '+', query: '4', from: 0, to: 2 }],
    ['(#jude', { sign: '#', query: 'jude', from: 1, to: 6 }],
  ])('%s', (text, token) => {
    expect(pendingToken(text, text.length)).toEqual(token);
  });

  test.each([
    'duty@example.org',
    'and/or',
    'on 6/3',
    'at 9/10',
    String.raw`\@rhy`,
    String.raw`\#4`,
    'Stop!now',
    '+17',
    '+44 1632 960140',
    '@rhys. Then he went home and slept',
    'no sign at all',
    '',
  ])('%s is only text', (text) => {
    expect(pendingToken(text, text.length)).toBeNull();
  });

  test('a token ends where a new line begins', () => {
    expect(pendingToken('@rhy\nand', 8)).toBeNull();
  });

  test('only what stands before the caret counts', () => {
    expect(pendingToken('@rhys was there', 3)).toEqual({ sign: '@', query: 'rh', from: 0, to: 3 });
  });
});

describe('what a token can mean', () => {
  const meanings = (text: string) => {
    const token = pendingToken(text, text.length);
    return token === null ? [] : choicesFor(token, known);
  };

  test.each([
    ['@rhy', [speaker(colleagues.rhys)]],
    ['@pc mal', [speaker(colleagues.rhys)]],
    ['@sw', [speaker(colleagues.callum)]],
    ['@tara', [family(tara)]],
    ['@fam', [family(null)]],
    ['#jud', [{ kind: 'person', person: jude }]],
    [
      '#march',
      [
        { kind: 'person', person: jude },
        { kind: 'person', person: ella },
      ],
    ],
    ['/f', [{ kind: 'statement-kind', value: 'fact' }]],
    ['/opin', [{ kind: 'statement-kind', value: 'opinion' }]],
    ['/n', [{ kind: 'statement-kind', value: 'nil-return' }]],
    ['!a', [{ kind: 'disclosure', value: 'agencies-only' }]],
    ['!police', [{ kind: 'disclosure', value: 'ask-police-first' }]],
    ['+4', [{ kind: 'p', value: 'perpetuating' }]],
    ['+keeps', [{ kind: 'p', value: 'perpetuating' }]],
    [
      '+pre',
      [
        { kind: 'p', value: 'presenting' },
        { kind: 'p', value: 'predisposing' },
        { kind: 'p', value: 'precipitating' },
        { kind: 'p', value: 'predictions' },
      ],
    ],
    ['@nobody', []],
    ['/zzz', []],
  ])('%s', (text, choices) => {
    expect(meanings(text)).toEqual(choices);
  });

  test('a lone @ offers every seat in the order of the table, and the family last', () => {
    expect(meanings('@')).toHaveLength(known.seats.length + 1);
    expect(meanings('@').at(-1)).toEqual(family(null));
  });

  test('accents and case do not stand in the way of a name', () => {
    const token = pendingToken('#sarka', 6);
    const people = [{ person: jude, name: 'Šárka Novotná' }];
    expect(token && choicesFor(token, { ...known, people })).toEqual([{ kind: 'person', person: jude }]);
  });

  test('the sixth P answers to what the hub calls it', () => {
    const token = pendingToken('+prog', 5);
    expect(token && choicesFor(token, { ...known, sixthP: 'Prognosis' })).toEqual([{ kind: 'p', value: 'predictions' }]);
  });
});

describe('a space accepts only what is certain', () => {
  test.each([
    ['/o', { kind: 'statement-kind', value: 'opinion' }],
    ['/F', { kind: 'statement-kind', value: 'fact' }],
    ['!t', { kind: 'disclosure', value: 'about-someone-else' }],
    ['+3', { kind: 'p', value: 'precipitating' }],
    ['+keeps', { kind: 'p', value: 'perpetuating' }],
    ['@rhy', speaker(colleagues.rhys)],
    ['#jude', { kind: 'person', person: jude }],
  ])('%s', (text, choice) => {
    const token = pendingToken(text, text.length);
    expect(token && acceptedBySpace(token, known)).toEqual(choice);
  });

  test.each(['@', '#', '/', '!', '+', '@r', '#march', '+pre', '/x', '+ve', '@nobody'])('%s stays text', (text) => {
    const token = pendingToken(text, text.length);
    expect(token && acceptedBySpace(token, known)).toBeNull();
  });
});

describe('Enter accepts with the line what is certain, or what was typed whole', () => {
  const judith = { ...known, people: [...known.people, { person: tara, name: 'Judith Doyle' }] };

  test.each([
    ['/f', { kind: 'statement-kind', value: 'fact' }],
    ['+keeps', { kind: 'p', value: 'perpetuating' }],
    ['@rhys', speaker(colleagues.rhys)],
    ['#jude', { kind: 'person', person: jude }],
    ['#ju', null],
    ['#judith', { kind: 'person', person: tara }],
    ['#march', null],
    ['#marchetti', null],
    ['#ella marchetti', { kind: 'person', person: ella }],
    ['@family', family(null)],
    ['@r', null],
    ['+pre', null],
    ['/x', null],
    ['#', null],
  ])('%s', (text, choice) => {
    const token = pendingToken(text, text.length);
    expect(token && acceptedByEnter(token, judith)).toEqual(choice);
  });

  test('a name typed whole is not the longer one that begins with it', () => {
    const token = pendingToken('#ann', 4);
    const people = [
      { person: tara, name: 'Anna Doyle' },
      { person: ella, name: 'Ann Doyle' },
    ];
    expect(token && acceptedByEnter(token, { ...known, people })).toEqual({ kind: 'person', person: ella });
    expect(token && acceptedBySpace(token, { ...known, people })).toBeNull();
  });
});

describe('taking a token out of the line', () => {
  test.each([
    ['Late again /o', 11, 13, 'Late again ', 11],
    ['Late /o again', 5, 7, 'Late again', 5],
    ['@rhy was there', 0, 4, 'was there', 0],
    ['Late again/o', 10, 12, 'Late again', 10],
  ])('%s', (text, from, to, left, caret) => {
    expect(withoutToken(text, { from, to })).toEqual({ text: left, caret });
  });
});

describe('escapes', () => {
  test.each([
    [String.raw`\@home`, '@home'],
    [String.raw`5 \+ 3`, '5 + 3'],
    [String.raw`\> 5 people`, '> 5 people'],
    [String.raw`C:\records`, String.raw`C:\records`],
    ['  as typed ', 'as typed'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(plainText(typed)).toBe(kept);
  });
});

test('no text makes the grammar throw, and a token always lies in the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('@', '#', '/', '!', '+', '\\', ' ', 'a', '\n', '4') }),
  );
  fc.assert(
    fc.property(text, fc.nat(200), (line, at) => {
      const caret = Math.min(at, line.length);
      const token = pendingToken(line, caret);
      for (const found of token === null ? [] : [token]) {
        expect(line.slice(found.from, found.to)).toBe(found.sign + found.query);
        expect(() => [choicesFor(found, known), acceptedBySpace(found, known)]).not.toThrow();
      }
    }),
  );
});
