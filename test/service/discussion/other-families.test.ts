import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as statements from '../../../electron/service/views/discussion/sql';
import { all } from '../../../electron/service/vault/sql';
import { aFamily, anItem } from '../../builders/discussion';
import { aLiveMeeting, otherFamily, otherItem, standingItem } from '../../builders/discussed';
import { anId } from '../../builders/directory';
import { aTestDesk, type TestDesk } from '../../builders/test-desk';

let desk: TestDesk;
beforeEach(() => {
  desk = aTestDesk();
});
afterEach(() => desk.close());

describe('the families a line should not name unawares', () => {
  const others = (discussion = anItem) => desk.ask('discussion.otherFamilies', { discussion });

  test('are the others of the hub, with everybody in them', async () => {
    aLiveMeeting(desk);
    expect(await others()).toEqual([{ family: otherFamily, name: 'Bellweather', people: ['Grace Bellweather'] }]);
    expect((await others(otherItem)).map(({ name, people }) => [name, people])).toEqual([
      ['Marchetti-Doyle', ['Tara Doyle', 'Jude Marchetti']],
    ]);
  });

  test('are none in a matter of no family, and none for an item there is not', async () => {
    aLiveMeeting(desk);
    expect(await others(standingItem)).toEqual([]);
    expect(await others(anId(0x999))).toEqual([]);
  });

  test('leave out a family the colleague may not see', () => {
    aLiveMeeting(desk);
    const asked = (visible: Parameters<typeof statements.otherPeople>[1]) => all(desk.hub.read, statements.otherPeople(aFamily, visible));
    expect(asked({ kind: 'except', families: [otherFamily] })).toEqual([]);
    expect(asked({ kind: 'all' })).toHaveLength(1);
  });
});
