import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherFamiliesNamed } from '../../../shared/domain/minute/name-check';
import { aLine, aRecord } from '../../builders/minute';

const own = { family: ['Marchetti-Doyle', 'Tara Doyle', 'Jude Marchetti'], colleagues: ['Ruth Ellery', 'PC Rhys Mallory', 'Helen Varga'] };
const bellweather = { family: 'Bellweather', persons: ['Grace Bellweather', 'Poppy Bellweather'] };

function hitsOf(text: string, others = [bellweather]) {
  return otherFamiliesNamed(aRecord({ heard: [aLine({ text })] }), others, own).map(({ spot, kind }) => [spot, kind]);
}

const hit = (kind: string) => [['heard.0.text', kind]];

describe('names of another family', () => {
  test.each([
    ['a surname', 'The Bellweathers? No: Bellweather only.', 'name'],
    ['a full name', 'He sat with Grace Bellweather.', 'name'],
    ['other letters', 'he sat with BELLWEATHER’s boy', 'name'],
    ['a possessive', "It was Bellweather's flat.", 'name'],
    ['a first name alone', 'His friend Grace walked him home.', 'given-name'],
  ])('are found as %s', (_what, text, kind) => {
    expect(hitsOf(text)).toEqual(hit(kind));
  });

  test.each([
    ['Iordănescu', 'iordanescu was there'],
    ['Šárka Nováková', 'Sarka Novakova was there'],
    ['Siobhán O’Neill', 'ONeill and Siobhan'],
    ['Łukasz Wójcik', 'lukasz wojcik came'],
    ['Ana de Souza-Lima', 'The Souza Lima house'],
  ])('are found without their accents and apostrophes: %s', (person, text) => {
    expect(hitsOf(text, [{ family: person, persons: [person] }])).toEqual(hit('name'));
  });

  test.each([
    ['part of a longer word', 'A graceful bellweatherish day.'],
    ['this family’s own name', 'Jude Marchetti and Tara Doyle.'],
  ])('are not found in %s', (_what, text) => {
    expect(hitsOf(text)).toEqual([]);
  });

  test('a surname this family shares is theirs, the other’s full name is not', () => {
    const others = [{ family: 'Doyle', persons: ['Sam Doyle'] }];
    expect(hitsOf('Doyle said so.', others)).toEqual([]);
    expect(hitsOf('Sam Doyle said so.', others)).toEqual(hit('name'));
  });

  test('a colleague who shares a first name is not taken for them, unless only the first name is said', () => {
    const others = [{ family: 'Adeyinka-Frost', persons: ['Ruth Adeyinka-Frost'] }];
    expect(hitsOf('Ruth Ellery will call.', others)).toEqual([]);
    expect(hitsOf('Ruth will call.', others)).toEqual(hit('given-name'));
  });

  test('half of a double-barrelled surname is anybody’s, the whole is not', () => {
    const others = [{ family: 'Adeyinka-Frost', persons: ['Ezra Adeyinka-Frost'] }];
    expect(hitsOf('There was frost in the morning.', others)).toEqual([]);
    expect(hitsOf('Seen with an Adeyinka Frost.', others)).toEqual(hit('name'));
  });

  test('are found in every text of the record', () => {
    const record = aRecord({ whyWeMet: 'About Bellweather', leadPractitioner: 'Bellweather', consent: 'Given by Poppy Bellweather' });
    expect(otherFamiliesNamed(record, [bellweather], own).map(({ spot }) => spot)).toEqual(['consent', 'whyWeMet', 'leadPractitioner']);
  });

  test('are found wherever they stand among other words, whatever those are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        expect(hitsOf(`${before} Poppy Bellweather ${after}`)).toEqual(hit('name'));
      }),
    );
  });
});
