import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAction } from '../../../shared/domain/statement/capture/read-action';
import { readAgreedWith, readDecision } from '../../../shared/domain/statement/capture/read-decision';
import { smartHints, type HintFacts } from '../../../shared/domain/statement/capture/smart-hints';
import { colleagues } from '../../builders/directory';
import { aDay, known, thursday } from '../../builders/capture';

const read = (line: string) => readAction(line, known.seats, thursday);

describe('an action from plain words', () => {
  test('owner, what and by when', () => {
    expect(read('Bethan to meet Jude by Wed')).toEqual({
      text: 'Meet Jude',
      owner: colleagues.bethan,
      due: '2026-03-18',
      missing: [],
      ownerAt: { from: 0, to: 6 },
      dueAt: { from: 20, to: 26 },
      couldBe: [],
    });
  });

  test.each([
    ['Rhys to monitor the underpass by next Thu', 'Monitor the underpass', colleagues.rhys, '2026-03-19'],
    ['PC Rhys Mallory will ring Pat tomorrow', 'Ring Pat', colleagues.rhys, '2026-03-13'],
    ['by Friday Callum to ask the exploitation team', 'Callum to ask the exploitation team', null, '2026-03-13'],
    ['@callum to ask the team for advice, by 13 March.', 'Ask the team for advice.', colleagues.callum, '2026-03-13'],
    ['Agree a late-start pass', 'Agree a late-start pass', null, null],
    ['Somebody to ring Tara', 'Somebody to ring Tara', null, null],
    ['Bethan to give to Jude the letter to sign by 16/3', 'Give to Jude the letter to sign', colleagues.bethan, '2026-03-16'],
  ])('%s', (line, text, owner, due) => {
    expect(read(line)).toMatchObject({ text, owner, due });
  });

  test('what is missing is said in the order it is asked for', () => {
    expect(read('Agree a late-start pass').missing).toEqual(['owner', 'date']);
    expect(read('').missing).toEqual(['text', 'owner', 'date']);
    expect(read('Ruth to agree a pass').missing).toEqual(['date']);
  });

  test('a name two people share is offered, never guessed', () => {
    const promisers = [...known.seats, { colleague: colleagues.helen, name: 'Bethan Moss' }];
    expect(readAction('Bethan to ring', promisers, thursday)).toMatchObject({
      owner: null,
      couldBe: [colleagues.bethan, colleagues.helen],
      text: 'Bethan to ring',
    });
    expect(readAction('Bethan Moss to ring', promisers, thursday).owner).toBe(colleagues.helen);
  });

  test('no words make it throw', () => {
    const words = fc.constantFrom('Bethan', 'to', 'will', 'by', 'Wed', '16/3', '@', ',', 'meet', '  ', '?');
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join(' ')),
        (line) => {
          expect(read(line).missing.length).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});

describe('a decision from one line', () => {
  test.each([
    [
      'Stay at level 3 because home and school are easing. Changes if: a third missing episode',
      { text: 'Stay at level 3', reason: 'Home and school are easing', level: 3, changesIf: 'A third missing episode' },
    ],
    ['Offer family support', { text: 'Offer family support', reason: '', level: null, changesIf: '' }],
    ['Step up to Level 4. Changes if he comes home', { text: 'Step up to Level 4', reason: '', level: 4, changesIf: 'He comes home' }],
    ['', { text: '', reason: '', level: null, changesIf: '' }],
  ])('%s', (line, decision) => {
    expect(readDecision(line)).toEqual(decision);
  });
});

describe('what a decision line agrees beside the decision', () => {
  test.each([
    ['Level 2, Bethan to lead, review in six weeks because home is easing', { lead: colleagues.bethan, reviewOn: '2026-04-23' }],
    ['Stay at level 3 and Bethan leads. Review on 26 March', { lead: colleagues.bethan, reviewOn: '2026-03-26' }],
    ['Offer support by Friday', { lead: null, reviewOn: null }],
    ['Somebody to lead, reviewed soon', { lead: null, reviewOn: null }],
  ])('%s', (line, agreed) => {
    expect(readAgreedWith(line, known.seats, thursday)).toEqual(agreed);
  });
});

describe('hints that help an action finish', () => {
  const facts: HintFacts = { agencies: ['Police', 'Oakmere Secondary'], nextReview: null, notAgreed: null };
  const hints = (line: string, more: Partial<HintFacts> = {}) =>
    smartHints(line, read(line), { ...facts, ...more }).map(({ code }) => code);

  test.each(['monitor', 'support', 'liaise', 'consider', 'encourage', 'engage'])('%s never finishes', (word) => {
    expect(hints(`Rhys to ${word} Tara by Wed`)).toEqual(['never-finishes']);
  });

  test('the word is found in its other forms, and its place is given', () => {
    const line = 'Bethan will be liaising with Oakmere by Wed';
    expect(smartHints(line, read(line), facts)).toEqual([
      { code: 'never-finishes', key: 'never-finishes liaise', word: 'liaise', at: { from: 15, to: 23 } },
    ]);
  });

  test.each([
    ['Bethan to ring Pat and send the form by Wed', {}, ['two-actions']],
    ['Bethan to ring Pat and Tara by Wed', {}, []],
    ['Bethan to ask for support with rent by Wed', {}, []],
    ['Police to check the underpass by Wed', {}, ['agency-not-person']],
    ['Bethan to ring Pat by 30 March', { nextReview: aDay('2026-03-26') }, ['after-next-review']],
    ['Bethan to ring Pat by 26 March', { nextReview: aDay('2026-03-26') }, []],
    ['Ruth to ring Dana by Wed', { notAgreed: { agency: 'Oakmere Secondary', people: ['Dana'] } }, ['not-agreed']],
  ])('%s', (line, more, codes) => {
    expect(hints(line, more)).toEqual(codes);
  });
});
