import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStillOpen, isWorthRecording } from '../../../shared/domain/access/opening';
import { ageOn } from '../../../shared/domain/family/age';
import { consentSummary } from '../../../shared/domain/family/consent-summary';
import { consentStates } from '../../../shared/domain/family/events';
import { nextReference } from '../../../shared/domain/family/reference';
import { nameKey } from '../../../shared/domain/person/name-key';
import { isQuestion, likenessOf } from '../../../shared/domain/person/same-person';
import { readUkDate } from '../../../shared/domain/person/uk-date';
import { aConsent, day } from '../../builders/request';

const today = day('2026-03-12');

test.each([
  ['3/4/15', '2015-04-03'],
  ['03/04/2015', '2015-04-03'],
  ['3-4-15', '2015-04-03'],
  ['3.4.2015', '2015-04-03'],
  ['3 4 15', '2015-04-03'],
  ['2015-04-03', '2015-04-03'],
  ['3 April 2015', '2015-04-03'],
  ['3rd of Apr 15', '2015-04-03'],
  ['21-Oct-2010', '2010-10-21'],
  [' 29/02/2024 ', '2024-02-29'],
  ['1/1/26', '2026-01-01'],
  ['1/1/27', '1927-01-01'],
])('%s is read as %s', (text, date) => {
  expect(readUkDate(text, today)).toEqual({ kind: 'date', date });
});

test.each([
  ['', 'empty'],
  ['31/02/2015', 'no-such-day'],
  ['29/02/2023', 'no-such-day'],
  ['3/13/2015', 'no-such-day'],
  ['32 April 2015', 'no-such-day'],
  ['soon', 'not-a-date'],
  ['3/4', 'not-a-date'],
  ['003/4/2015', 'not-a-date'],
  ['3/4/215', 'not-a-date'],
  ['3 Smarch 2015', 'not-a-date'],
  ['45678', 'not-a-date'],
])('%j is %s', (text, kind) => {
  expect(readUkDate(text, today)).toEqual({ kind });
});

test('a file that writes the month first can be read so', () => {
  expect(readUkDate('03/25/2015', today, 'month-first')).toEqual({ kind: 'date', date: '2015-03-25' });
});

test('every date that exists is read back from each way of writing it', () => {
  const dates = fc
    .date({ min: new Date('1927-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(dates, fc.constantFrom('/', '-', '.'), fc.boolean(), (iso, mark, short) => {
      const [year, month, dayOf] = iso.split('-').map(Number);
      const text = `${dayOf}${mark}${month}${mark}${short ? String(year).slice(2) : year}`;
      expect(readUkDate(text, day('2026-12-31'))).toEqual({ kind: 'date', date: iso });
    }),
  );
});

test('names are compared without accents, case, apostrophes and doubled spaces', () => {
  expect(nameKey('  Siobhán  O’Dwyer')).toBe(nameKey("SIOBHAN O'Dwyer"));
  expect(nameKey('Rupert St. John')).toBe('rupert st john');
  expect(nameKey('Wai-Yee Ng')).toBe('wai yee ng');
  expect(nameKey('Ștefan Iordănescu')).toBe('stefan iordanescu');
  expect(nameKey('…')).toBe('');
});

const dean = { name: 'Dean Sutcliffe', bornOn: day('1996-11-13'), nhsNumber: null };

test.each([
  ['one number', { ...dean, nhsNumber: '9990142009' }, { name: 'D. Sutcliff', bornOn: null, nhsNumber: '9990142009' }, 'same-number'],
  ['one name and birth date', dean, { ...dean, name: 'DEAN SUTCLIFFE' }, 'same-name-and-birth'],
  ['one name and no birth date', dean, { ...dean, bornOn: null }, 'same-name'],
  ['one name and another birth date', dean, { ...dean, bornOn: day('2001-01-01') }, 'other-birth-date'],
  ['one name and another number', { ...dean, nhsNumber: '9990142009' }, { ...dean, nhsNumber: '9990142149' }, 'other-number'],
  ['two names', dean, { ...dean, name: 'Alfie Sutcliffe' }, null],
  ['two names that are nothing', { ...dean, name: '?' }, { ...dean, name: '!' }, null],
] as const)('two records with %s', (_what, one, other, likeness) => {
  expect(likenessOf(one, other)).toBe(likeness);
  expect(likenessOf(other, one)).toBe(likeness);
});

test('only what might be one person is a question', () => {
  expect((['same-number', 'same-name-and-birth', 'same-name', 'other-birth-date', 'other-number'] as const).filter(isQuestion)).toEqual([
    'same-number',
    'same-name-and-birth',
    'same-name',
  ]);
});

test('a reference is the initials of the hub and a running number', () => {
  expect(nextReference('Kelderwick East Family Hub', 416)).toBe('KE-0417');
  expect(nextReference('Élan Ärmel', 0)).toBe('EA-0001');
  expect(nextReference('家庭', 12)).toBe('RT-0013');
  expect(nextReference('Ashby', 99_999)).toBe('A-100000');
});

test('age is in whole years, from the birthday on', () => {
  expect(ageOn(day('2015-03-12'), today)).toBe(11);
  expect(ageOn(day('2015-03-13'), today)).toBe(10);
  expect(ageOn(day('2026-03-13'), today)).toBe(null);
  expect(ageOn(null, today)).toBe(null);
});

test('the tightest answer anybody gave is what consent comes to', () => {
  const one = (state: (typeof consentStates)[number]) => aConsent({ state });
  expect(consentSummary([])).toBe('nobody-asked');
  expect(consentSummary([null, one('thinking')])).toBe('nobody-asked');
  expect(consentSummary([one('given'), null])).toBe('not-all-asked');
  expect(consentSummary([one('given'), one('not-required')])).toBe('given');
  expect(consentSummary([one('not-required')])).toBe('not-required');
  expect(consentSummary([one('given'), one('in-part')])).toBe('in-part');
  expect(consentSummary([one('overridden'), one('given')])).toBe('overridden');
  expect(consentSummary([one('in-part'), one('declined')])).toBe('declined');
  expect(consentSummary([one('declined'), one('withdrawn'), null])).toBe('withdrawn');
});

test('an opened record answers for fifteen minutes and is worth a new event after ten', () => {
  const openedAt = 1_000_000;
  expect([0, 899_999, 900_000].map((later) => isStillOpen(openedAt, openedAt + later))).toEqual([true, true, false]);
  expect([0, 599_999, 600_000].map((later) => isWorthRecording(openedAt, openedAt + later))).toEqual([false, false, true]);
  expect([isStillOpen(null, 0), isWorthRecording(null, 0)]).toEqual([false, true]);
});
