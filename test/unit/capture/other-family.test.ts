import { describe, expect, test } from 'vitest';
import { otherFamilyNamed, otherNames } from '../../../shared/domain/statement/capture/other-family';
import { families } from '../../builders/meeting';

const others = [
  { family: families.bellweather, name: 'Bellweather', people: ['Grace Bellweather', 'Siobhán O’Dwyer', 'Pat'] },
  { family: families.adeyinkaFrost, name: 'Frost', people: ['Ezra Frost', 'Tara Doyle', 'Callum Reyes'] },
];
const own = ['Marchetti-Doyle', 'Tara Doyle', 'Jude Marchetti', 'Callum Reyes'];
const names = otherNames(others, own);
const named = (text: string) => {
  const found = otherFamilyNamed(text, names);
  return found && (found.person ?? found.name);
};

describe('a line names somebody of another family', () => {
  test.each([
    ['Jude was seen with Grace Bellweather on Friday', 'Grace Bellweather'],
    ['GRACE BELLWEATHER’s flat', 'Grace Bellweather'],
    ["siobhan o'dwyer said so", 'Siobhán O’Dwyer'],
    ['The same as Bellweather last week', 'Bellweather'],
    ['Bellweather’s landlord', 'Bellweather'],
    ['Ezra Frost was there', 'Ezra Frost'],
    ['Frost has the same landlord', 'Frost'],
  ])('%s', (text, who) => {
    expect(named(text)).toBe(who);
  });

  test.each([
    ['an ordinary word that is also a family’s name', 'There was frost on the underpass'],
    ['a first name alone', 'Grace was there'],
    ['a person of this family with the same name', 'Tara Doyle told me'],
    ['a colleague with the same name', 'Callum Reyes will ring'],
    ['somebody known by one name only', 'Pat stays on Sundays'],
    ['part of a word', 'Bellweathers Lane'],
    ['the two words of a name, apart', 'Grace saw the Bellweathered fence'],
    ['nobody', ''],
  ])('not by %s', (_what, text) => {
    expect(named(text)).toBeNull();
  });

  test('this family’s own name is never another family, whatever the others are called', () => {
    const doyle = otherNames([{ family: families.bellweather, name: 'Doyle', people: [] }], own);
    expect(otherFamilyNamed('The Doyle side of the family', doyle)).toBeNull();
  });

  test('and it says which family', () => {
    expect(otherFamilyNamed('with Grace Bellweather', names)).toEqual({
      family: families.bellweather,
      name: 'Bellweather',
      person: 'Grace Bellweather',
    });
  });
});
