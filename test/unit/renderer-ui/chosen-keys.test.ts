import { describe, expect, test } from 'vitest';
import { rivalsOf, takenBy, withKeys } from '../../../renderer/src/app/help/key-rivals';
import { meetingKeys } from '../../../renderer/src/places/meeting/keys';
import { requestFormKeys } from '../../../renderer/src/places/requests/keys';
import { frameKeys } from '../../../renderer/src/ui/keys/frame-keys';
import type { KeyEntry, KeyTable } from '../../../renderer/src/ui/keys/key-table';
import { keysOf } from '../../../renderer/src/ui/keys/pressed-keys';
import { capInUse, keysInUse } from '../../../renderer/src/ui/keys/shortcuts';

function entryOf(table: KeyTable, id: string): KeyEntry {
  const entry = table.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`no command ${id}`);
  return entry;
}

const find = entryOf(frameKeys, 'find');
const extend = entryOf(meetingKeys, 'extend');
const press = { key: '', code: '', ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

describe('a command', () => {
  test('does what it does by the keys that were chosen, by none when they are off, else by the usual ones', () => {
    expect(keysInUse(find, {})).toEqual(['Control+k']);
    expect(keysInUse(find, { find: 'Control+j' })).toEqual(['Control+j']);
    expect(keysInUse(find, { find: null })).toEqual([]);
    expect([capInUse(find, {}), capInUse(find, { find: 'Control+j' }), capInUse(find, { find: null })]).toEqual(['Ctrl K', 'Ctrl J', '']);
  });

  test('of the frame is not given keys that any screen has, and one of a screen not those of the frame', () => {
    const screens: readonly KeyTable[] = [meetingKeys, requestFormKeys];
    expect(takenBy(find, 'Control+e', rivalsOf(frameKeys, screens), {})).toBe(extend);
    expect(takenBy(extend, 'Control+k', rivalsOf(meetingKeys, []), {})).toBe(find);
    expect(takenBy(extend, 'Alt+ArrowUp', rivalsOf(meetingKeys, []), {})).toMatchObject({ id: 'listReorder' });
    expect(takenBy(find, 'Control+j', rivalsOf(frameKeys, screens), {})).toBeNull();
  });

  test('may have keys that another command gave up', () => {
    const rivals = rivalsOf(frameKeys, [meetingKeys]);
    expect(takenBy(find, 'Control+e', rivals, { extend: 'Control+j' })).toBeNull();
    expect(takenBy(find, 'Control+e', rivals, { extend: null })).toBeNull();
    expect(takenBy(find, 'Control+j', rivals, { extend: 'Control+j' })).toBe(extend);
  });

  test('with its usual keys is no choice', () => {
    expect(withKeys({ find: 'Control+j', extend: null }, find, 'Control+k')).toEqual({ extend: null });
    expect(withKeys({}, find, null)).toEqual({ find: null });
  });
});

test('a press is written by the letter it types, and all else by its place on the keyboard', () => {
  expect(keysOf({ ...press, key: 'Control', code: 'ControlLeft', ctrlKey: true })).toBeNull();
  expect(keysOf({ ...press, key: 'J', code: 'KeyJ', ctrlKey: true, shiftKey: true })).toBe('Control+Shift+j');
  expect(keysOf({ ...press, key: '"', code: 'Digit2', altKey: true, shiftKey: true })).toBe('Alt+Shift+Digit2');
  expect(keysOf({ ...press, key: 'F7', code: 'F7' })).toBe('F7');
  expect(keysOf({ ...press, key: 'l', code: 'KeyL', metaKey: true })).toBe('Meta+l');
});
