import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { matchOf } from '../../../electron/service/views/search/words';
import type { FamilyId, MeetingId, MinuteId, PersonId } from '../../../shared/kernel/ids';
import { anId, colleagues } from '../../builders/directory';
import { recordEvents } from '../../builders/record-events';
import { aPerson, day } from '../../builders/request';
import { aTestDesk, type TestDesk } from '../../builders/test-desk';

let desk: TestDesk;
beforeEach(async () => {
  desk = aTestDesk();
  await desk.done('family.add', { family, name: 'Novotný', request: null });
  await desk.done('family.addPerson', { family, person: dana });
});
afterEach(() => desk.close());

const family = anId<FamilyId>(0x701);
const dana = aPerson({ id: anId<PersonId>(0x520), name: 'Dana Novotná', nhsNumber: '9990142912', bornOn: day('1985-06-01') });
const find = (text: string) => desk.ask('search.find', { text });
const names = async (text: string) => {
  const { families, people, actions, minutes } = await find(text);
  return [
    ...families.map(({ name }) => name),
    ...people.map(({ name }) => name),
    ...actions.map(({ text: words }) => words),
    ...minutes.map(({ familyName, on }) => `${familyName} ${on}`),
  ];
};

describe('what was typed finds', () => {
  test.each([
    ['the beginning of a word', 'novo'],
    ['another case and no accents', 'NOVOTNY'],
    ['accents too', 'Novotný'],
  ])('a family by %s', async (_case, text) => {
    expect((await find(text)).families).toEqual([{ family, name: 'Novotný', reference: expect.any(String), level: null, leadName: null }]);
  });

  test('letters that few keyboards have by those that all have, and by themselves', async () => {
    await desk.done('family.add', { family: anId<FamilyId>(0x702), name: 'Bjørnæs-Wałęsa', request: null });
    for (const text of ['bjornaes', 'walesa', 'Bjørnæs', 'WAŁĘSA']) expect(await names(text)).toEqual(['Bjørnæs-Wałęsa']);
    const { rows } = await desk.ask('family.list', { filter: 'all', find: 'bjornaes' });
    expect(rows.map(({ name }) => name)).toEqual(['Bjørnæs-Wałęsa']);
  });

  test('a person by name, in any order, and by NHS number with or without spaces', async () => {
    const found = { person: dana.id, name: 'Dana Novotná', bornOn: '1985-06-01', family, familyName: 'Novotný' };
    for (const text of ['dana', 'novotna dan', '999 014 2912', '9990142912', '999 014']) {
      expect((await find(text)).people).toEqual([found]);
    }
  });

  test('an action by its words or its family, open or not', async () => {
    const action = anId<never>(0xa01);
    await desk.done('action.agree', {
      action,
      text: 'Book the interpreter for the TAF',
      family,
      discussion: null,
      goal: null,
      owner: colleagues.noor,
      due: day('2026-03-13'),
    });
    const found = {
      action,
      text: 'Book the interpreter for the TAF',
      family,
      familyName: 'Novotný',
      ownerName: 'Noor Rahmani',
      due: '2026-03-13',
    };
    expect((await find('interpreter')).actions).toEqual([{ ...found, isOpen: true }]);
    await desk.done('action.setDue', { action, due: day('2026-03-16'), why: 'She is ill' });
    await desk.done('action.notPossible', { action, why: 'They moved' });
    expect((await find('novo')).actions).toEqual([{ ...found, due: '2026-03-16', isOpen: false }]);
  });

  test('a minute by its family and its day', async () => {
    const minute = anId<MinuteId>(0xc01);
    const meeting = anId<MeetingId>(0x900);
    const stream = { kind: 'minute', id: minute } as const;
    const record = { meeting: { on: '2026-03-12' }, reference: 'KE-0417', version: 1 };
    const signature = { who: 'Adaeze Whitmore', at: 0 };
    // Events of another part, only as far as the views read them.
    recordEvents(desk, {
      stream,
      about: family,
      events: [{ type: 'MinuteAttested', v: 1, discussion: anId(0xb01), family, meeting, record, signature } as never],
    });
    const found = { minute, discussion: anId(0xb01), family, familyName: 'Novotný', meeting, on: '2026-03-12', isSigned: false };
    expect((await find('novotny 2026-03')).minutes).toEqual([found]);
    recordEvents(desk, { stream, about: family, events: [{ type: 'MinuteSigned', v: 1, version: 1, signature } as never] });
    expect((await find('ke-0417')).minutes).toEqual([{ ...found, isSigned: true }]);
    recordEvents(desk, { stream, about: family, events: [{ type: 'MinuteReturned', v: 1, why: '' }] });
    expect((await find('ke-0417')).minutes).toEqual([]);
  });

  test('nothing for a word in the middle of another, for signs alone, or for nothing', async () => {
    for (const text of ['otny', '*', '"', 'AND', '', '   ', "' OR 1", 'words : x']) expect(await names(text)).toEqual([]);
  });
});

test('a family that was renamed is found by its new name, with its actions, and no longer by the old one', async () => {
  await desk.done('action.agree', {
    action: anId(0xa01),
    text: 'Ring the nursery',
    family,
    discussion: null,
    goal: null,
    owner: null,
    due: null,
  });
  await desk.done('family.rename', { family, name: 'Okafor' });
  expect(await names('novotny')).toEqual([]);
  expect(await names('okafor')).toEqual(['Okafor', 'Ring the nursery']);
});

test('lead and level are shown, and what changed last comes first, twelve at most', async () => {
  for (let number = 1; number <= 14; number += 1) {
    await desk.done('family.add', { family: anId(0x710 + number), name: `Novotny ${number}`, request: null });
  }
  await desk.done('family.setLead', { family, lead: colleagues.noor });
  await desk.done('family.setLevel', { family, level: 3, why: 'Two agencies' });
  const { families } = await find('novot');
  expect(families).toHaveLength(12);
  expect(families[0]).toMatchObject({ name: 'Novotný', level: 3, leadName: 'Noor Rahmani' });
  expect(families[1]?.name).toBe('Novotny 14');
});

test('somebody who does not work with families finds nothing, and may not ask', async () => {
  desk.seat(colleagues.lee, ['administrator']);
  await expect(find('novo')).rejects.toThrow('not-permitted');
});

test('an expression never holds anything but folded words', () => {
  expect(matchOf('O’Dwyer-Šmíd "x* 12')).toBe('words : "odwyer" * AND words : "smid" * AND words : "x" * AND words : "12" *');
  expect(matchOf('()')).toBeNull();
});
