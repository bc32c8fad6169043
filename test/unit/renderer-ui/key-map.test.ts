import { describe, expect, test } from 'vitest';
import { placeTable } from '../../../renderer/src/app/place-table';
import { componentKeys, frameKeys } from '../../../renderer/src/ui/keys/frame-keys';
import { whyNotShortcut } from '../../../shared/domain/colleague/shortcuts';
import { keyCap, type KeyEntry, type KeyTable } from '../../../renderer/src/ui/keys/key-table';

const places: readonly (readonly [string, KeyTable])[] = Object.entries(placeTable).map(([route, entry]) => [route, entry.keys ?? []]);

function pressesOf(table: KeyTable): readonly string[] {
  return table.flatMap((entry) => entry.keys.map(canonical));
}

/** The same press however its modifiers are ordered and its letter is written. */
function canonical(keys: string): string {
  const parts = keys.split('+');
  const key = (parts.pop() ?? '').replace(/^(Key|Digit)/, '').toLowerCase();
  return [...parts.sort(), key].join('+');
}

function doubled(presses: readonly string[]): readonly string[] {
  return presses.filter((press, index) => presses.indexOf(press) !== index);
}

describe('the key map', () => {
  test('gives each key of the frame one meaning', () => {
    expect(doubled(pressesOf(frameKeys))).toEqual([]);
  });

  test.each(places)('gives each key on the screen %s one meaning, beside those of the frame', (_route, table) => {
    expect(doubled([...pressesOf(frameKeys), ...pressesOf(table)])).toEqual([]);
  });

  test('names each command once, so that a colleague’s own keys are those of one command', () => {
    const tables = new Set<KeyTable>([frameKeys, componentKeys, ...places.map(([, table]) => table)]);
    expect(doubled([...tables].flatMap((table) => table.map(({ id }) => id)))).toEqual([]);
  });

  test('gives commands only keys that somebody may choose, so that going back to them is always possible', () => {
    const tables: readonly KeyTable[] = [frameKeys, ...places.map(([, table]) => table)];
    const usual = tables.flatMap((table) => table.filter(({ onFocus }) => onFocus !== true).map(({ keys }) => keys[0] ?? ''));
    expect(usual.filter((keys) => whyNotShortcut(keys) !== null)).toEqual([]);
  });

  test('has no single letter or digit that would be taken from somebody typing, only those of a row that has the focus', () => {
    const lone = (entry: KeyEntry): boolean =>
      entry.onFocus !== true && entry.keys.some((keys) => /^(Shift\+)?(Key|Digit)?[a-z0-9]$/i.test(keys));
    expect([frameKeys, ...places.map(([, table]) => table)].flatMap((table: KeyTable) => table.filter(lone))).toEqual([]);
  });

  test('has no Ctrl with Alt, which types characters on UK and Polish keyboards', () => {
    const typing = [frameKeys, ...places.map(([, table]) => table)].flatMap((table: KeyTable) => pressesOf(table));
    expect(typing.filter((press) => press.includes('Alt+Control'))).toEqual([]);
  });

  test('names digits of the top row by code, so that number-pad Alt codes still type', () => {
    const tables: readonly KeyTable[] = [frameKeys, componentKeys, ...places.map(([, table]) => table)];
    expect(tables.flatMap((table) => table.flatMap((entry) => entry.keys)).filter((keys) => /Alt\+\d$/.test(keys))).toEqual([]);
  });

  test('writes keys on caps as people say them', () => {
    const caps = Object.fromEntries(frameKeys.map((entry) => [entry.id, keyCap(entry)]));
    expect(caps).toMatchObject({
      find: 'Ctrl K',
      today: 'Ctrl 1',
      previousPane: 'Shift F6',
      back: 'Alt ←',
      textLarger: 'Ctrl +',
      textReset: 'Ctrl 0',
      stepUp: 'F9',
    });
  });
});
