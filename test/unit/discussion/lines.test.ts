import { describe, expect, test } from 'vitest';
import { standingLines } from '../../../shared/domain/discussion/state';
import type { StatementId } from '../../../shared/kernel/ids';
import { anId, colleagues } from '../../builders/directory';
import { ella, jude } from '../../builders/capture';
import { aDiscussion, aFamily, aMeeting, aStatement, type Told } from '../../builders/discussion';

const texts = (told: Told) => standingLines(told.state).map(({ text }) => text);
const add = (told: Told, text: string, after: StatementId | null) => {
  const statement = aStatement({ text });
  expect(told.tell({ type: 'addStatement', statement, after })).toBeNull();
  return statement.id;
};

describe('lines stand where they were put', () => {
  test('a line typed at the end stands behind the last one', () => {
    const told = aDiscussion();
    const first = add(told, 'first', null);
    const second = add(told, 'second', first);
    add(told, 'third', second);
    add(told, 'between', first);
    add(told, 'before all', null);
    expect(texts(told)).toEqual(['before all', 'first', 'between', 'second', 'third']);
  });

  test('a line is moved behind another or to the front', () => {
    const told = aDiscussion();
    const first = add(told, 'first', null);
    const second = add(told, 'second', first);
    told.tell({ type: 'moveStatement', statement: first, after: second });
    expect(texts(told)).toEqual(['second', 'first']);
    told.tell({ type: 'moveStatement', statement: first, after: null });
    expect(texts(told)).toEqual(['first', 'second']);
  });

  test('moving a line to where it stands records nothing', () => {
    const told = aDiscussion();
    const first = add(told, 'first', null);
    const second = add(told, 'second', first);
    const before = told.events.length;
    told.tell({ type: 'moveStatement', statement: second, after: first });
    told.tell({ type: 'moveStatement', statement: first, after: first });
    expect(told.events).toHaveLength(before);
  });

  test('a removed line keeps its place and comes back to it', () => {
    const told = aDiscussion();
    const first = add(told, 'first', null);
    add(told, 'second', first);
    told.tell({ type: 'removeStatement', statement: first });
    expect(texts(told)).toEqual(['second']);
    expect(told.state.lines.map(({ isRemoved }) => isRemoved)).toEqual([true, false]);
    told.tell({ type: 'restoreStatement', statement: first });
    expect(texts(told)).toEqual(['first', 'second']);
  });

  test('a corrected line says that it was corrected', () => {
    const told = aDiscussion();
    const statement = aStatement({ text: 'Found at 2' });
    told.tell({ type: 'addStatement', statement, after: null });
    told.tell({ type: 'changeStatement', statement: { ...statement, text: 'Found at 3' } });
    expect(told.state.lines).toMatchObject([{ statement: { text: 'Found at 3' }, isEdited: true, typedBy: colleagues.priyanka }]);
  });
});

describe('asking twice is not an error', () => {
  test.each(['addStatement', 'changeStatement'] as const)('%s', (type) => {
    const told = aDiscussion();
    const statement = aStatement();
    told.tell({ type: 'addStatement', statement, after: null });
    const before = told.events.length;
    expect(told.tell({ type, statement, after: null })).toBeNull();
    expect(told.events).toHaveLength(before);
  });

  test('removing a removed line, restoring a standing one, opening an open item', () => {
    const told = aDiscussion();
    const id = add(told, 'first', null);
    told.tell({ type: 'restoreStatement', statement: id });
    told.tell({ type: 'removeStatement', statement: id });
    const before = told.events.length;
    told.tell({ type: 'removeStatement', statement: id });
    told.tell({ type: 'open', meeting: aMeeting, family: aFamily, question: 'Another question' });
    expect(told.events).toHaveLength(before);
  });
});

describe('what is refused', () => {
  test('everything before the item is opened', () => {
    expect(aDiscussion({ opened: false }).tell({ type: 'agree' })).toBe('item-not-open');
  });

  test('opening the same item for another family', () => {
    const told = aDiscussion();
    expect(told.tell({ type: 'open', meeting: aMeeting, family: null, question: '' })).toBe('item-already-open');
  });

  test('another line with an id that is used', () => {
    const told = aDiscussion();
    const statement = aStatement();
    told.tell({ type: 'addStatement', statement, after: null });
    expect(told.tell({ type: 'addStatement', statement: { ...statement, text: 'other' }, after: null })).toBe('line-exists');
  });

  test.each(['changeStatement', 'addStatement'] as const)('%s behind or of a line nobody kept', (type) => {
    const told = aDiscussion();
    expect(told.tell({ type, statement: aStatement(), after: anId<StatementId>(1) })).toBe('line-unknown');
  });

  test.each(['moveStatement', 'removeStatement', 'restoreStatement'] as const)('%s of a line nobody kept', (type) => {
    expect(aDiscussion().tell({ type, statement: anId<StatementId>(1), after: null })).toBe('line-unknown');
  });

  test('moving a line behind one nobody kept', () => {
    const told = aDiscussion();
    const id = add(told, 'first', null);
    expect(told.tell({ type: 'moveStatement', statement: id, after: anId<StatementId>(1) })).toBe('line-unknown');
  });

  test('a line that names a person of another family, as subject or as speaker', () => {
    const told = aDiscussion();
    const about = aStatement({ people: [jude, ella] });
    const said = aStatement({ speaker: { kind: 'family', person: ella }, kind: 'own-words' });
    for (const statement of [about, said]) {
      expect(told.tell({ type: 'addStatement', statement, after: null })).toBe('person-of-another-family');
    }
  });

  test('own words of a colleague', () => {
    expect(aDiscussion().tell({ type: 'addStatement', statement: aStatement({ kind: 'own-words' }), after: null })).toBe(
      'own-words-of-colleague',
    );
  });
});

test('intelligence is kept tight whatever was asked for, and a tighter marking stays', () => {
  const told = aDiscussion();
  const statement = aStatement({ kind: 'intelligence', disclosure: 'family-can-see' });
  told.tell({ type: 'addStatement', statement, after: null });
  told.tell({ type: 'changeStatement', statement: { ...statement, text: 'A second phone', disclosure: 'agencies-only' } });
  told.tell({ type: 'addStatement', statement: aStatement({ disclosure: 'about-someone-else' }), after: null });
  expect(standingLines(told.state).map(({ disclosure }) => disclosure)).toEqual(['about-someone-else', 'ask-police-first']);
});
