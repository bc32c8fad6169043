import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFiles } from '../../../electron/main/built-files';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'parts'));
  for (const name of ['index.html', 'index.js', 'parts/face.woff2', 'index.js.map', 'notes.txt']) writeFileSync(join(folder, name), '');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('every built file of a known kind has an address, and the page is at the root', () => {
  const kinds = new Map([...builtFiles(folder)].map(([address, file]) => [address, file.mediaType]));
  expect(kinds).toEqual(
    new Map([
      ['/', 'text/html; charset=utf-8'],
      ['/index.html', 'text/html; charset=utf-8'],
      ['/index.js', 'text/javascript; charset=utf-8'],
      ['/parts/face.woff2', 'font/woff2'],
    ]),
  );
});
