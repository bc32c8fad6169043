import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialsOf, nameFinder, namesIn, withInitials } from '../../../shared/domain/reflection/names';
import type { NoteContent } from '../../../shared/domain/reflection/note';

const known = ['Jude Marchetti', 'Tara Doyle', 'PC Rhys Mallory', 'Will Ashdown', 'Siobhán O’Neill', 'Kwame Asante-Hill'];
const find = nameFinder(known);
const seen = (text: string) => find(text).map(({ from, to }) => text.slice(from, to));

function note(...paragraphs: string[]): NoteContent {
  return { sections: [{ prompt: 'whatHappened', paragraphs }] };
}

describe('a name is found', () => {
  test.each([
    ['alone', 'When Rhys said it, Jude looked away.', ['Rhys', 'Jude']],
    ['whole, as one', 'jude marchetti came.', ['jude marchetti']],
    ['before a possessive', "Jude’s voice, Tara's word", ['Jude', 'Tara']],
    ['without accents and apostrophes', 'Siobhan ONeill was there; O’Neill too', ['Siobhan ONeill', 'O’Neill']],
    ['with half a double-barrelled surname, or all of it', 'Asante-Hill, then Hill', ['Asante-Hill', 'Hill']],
    ['in capitals', 'JUDE WAS MISSING', ['JUDE']],
  ])('%s', (_how, text, names) => {
    expect(seen(text)).toEqual(names);
  });

  test('with whose it is and where it stands', () => {
    expect(namesIn(note('Nobody.', 'I asked Tara.'), find)).toEqual([{ section: 0, paragraph: 1, from: 8, to: 12, name: 'Tara Doyle' }]);
  });
});

describe('no name is found', () => {
  test.each([
    ['in a word that is a name only with a capital', 'I will ask her.'],
    ['inside a longer word', 'Judeish, Tarantula.'],
    ['in a title', 'The PC came.'],
    ['in a name nobody here has', 'Ingrid said so.'],
  ])('%s', (_where, text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('initials', () => {
  test('stand in the place of every name and nowhere else', () => {
    const text = 'Jude Marchetti told Tara’s sister; PC Rhys Mallory wrote it down. I will ask Siobhán O’Neill.';
    expect(withInitials(note(text), find)).toEqual(note('JM told T’s sister; PC RM wrote it down. I will ask SO.'));
  });

  test('are those of the name as it was written', () => {
    expect(['Jude', 'Kwame Asante-Hill', 'Dr Marcus Oyelaran', 'élodie'].map(initialsOf)).toEqual(['J', 'KAH', 'MO', 'É']);
  });

  test('leave no name that was found, and the words between as they were', () => {
    const words = fc.array(fc.constantFrom('Jude', 'Tara Doyle', 'walked', 'home,', 'Asante-Hill', 'and', 'Rhys’s', '“Will”'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, (said) => {
        const after = withInitials(note(said.join(' ')), find).sections[0]?.paragraphs[0] ?? '';
        expect(seen(after)).toEqual([]);
        expect(after.split(' ').filter((word) => /^(walked|home,|and)$/.test(word))).toEqual(
          said.filter((word) => /^(walked|home,|and)$/.test(word)),
        );
      }),
    );
  });
});

test('each of thousands of names is told from the others', () => {
  const many = nameFinder(Array.from({ length: 20_000 }, (_, index) => `Person${index} Family${index % 5000}`));
  const text = 'On Monday I will ask Person77 what the walk home is like. '.repeat(1700);
  expect(new Set(many(text).map(({ name }) => name))).toEqual(new Set(['Person77 Family77']));
});
