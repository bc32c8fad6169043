import { expect, test } from 'vitest';
import { isOurs } from '../../../electron/main/origin';

test('only the one origin is ours', () => {
  expect(['app://roundtable/', 'app://roundtable/index.js', 'app://roundtable/#/today'].filter((url) => !isOurs(url))).toEqual([]);
});

test('addresses that only look like ours are not ours', () => {
  const foreign = [
    '',
    'about:blank',
    'app://',
    'app://roundtable.example/',
    'app://roundtable@evil.example/',
    'app://roundtable:8080/',
    'app:///roundtable/',
    'application://roundtable/',
    'https://roundtable/',
    'https://example.org/?app://roundtable/',
    'file:///app://roundtable/',
    'javascript:app://roundtable/',
    'data:text/html,app://roundtable/',
    'blob:app://roundtable/0',
  ];
  expect(foreign.filter((url) => isOurs(url))).toEqual([]);
});
