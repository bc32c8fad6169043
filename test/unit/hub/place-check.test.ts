import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isNetworkMount, placeTrouble } from '../../../electron/service/hub/place-check';

const folder = mkdtempSync(join(tmpdir(), 'roundtable-place-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mounts = (...lines: readonly (readonly [string, string])[]) =>
  ['27 1 254:0 / / rw - ext4 /dev/vda rw', ...lines.map(([point, kind]) => `40 27 0:50 / ${point} rw,relatime - ${kind} source rw`)].join(
    '\n',
  );

const ground = (mountinfo: string) => ({ mounts: () => mountinfo, hasEntry: () => false, canWrite: () => true });

test.each(['cifs', 'smb3', 'nfs', 'nfs4', '9p', 'fuse', 'fuse.sshfs', 'fuse.rclone', 'davfs', 'ceph'])(
  'R11: a folder on %s is refused',
  (kind) => {
    expect(placeTrouble(join(folder, 'hub'), ground(mounts([folder, kind])))).toBe('network-folder');
  },
);

test('a local disk is taken, also one that Linux mounts through fuseblk', () => {
  expect(placeTrouble(join(folder, 'hub'), ground(mounts()))).toBe(null);
  expect(placeTrouble(join(folder, 'hub'), ground(mounts([folder, 'fuseblk'])))).toBe(null);
});

test('the mount that holds the folder counts, not one beside it or one with a longer name', () => {
  const table = mounts(['/srv/hub', 'nfs4'], ['/srv/hub/local', 'ext4'], ['/srv/hubs', 'ext4'], ['/srv/my\\040share', 'cifs']);
  expect(['/srv/hub/a', '/srv/hub/local/a', '/srv/hubs/a', '/srv/my share/a', '/home'].map((path) => isNetworkMount(path, table))).toEqual([
    true,
    false,
    false,
    true,
    false,
  ]);
});

test('a network path of Windows is refused', () => {
  expect(placeTrouble('\\\\server\\share\\hub', ground(mounts()))).toBe('network-folder');
});

test.each(['OneDrive', 'OneDrive - Thornbeck Council', 'Dropbox', 'Google Drive', 'iCloud Drive', 'Nextcloud', 'Box'])(
  'R11: a folder inside %s is refused',
  (name) => {
    expect(placeTrouble(join(folder, name, 'hub'), ground(mounts()))).toBe('synchronised-folder');
  },
);

test('a folder with a synchronising program’s mark above it is refused', () => {
  const inside = join(folder, 'work');
  mkdirSync(join(inside, 'deep'), { recursive: true });
  writeFileSync(join(inside, '.stfolder'), '');
  expect(placeTrouble(join(inside, 'deep', 'hub'))).toBe('synchronised-folder');
});

test('a folder that cannot be written is refused', () => {
  expect(placeTrouble(join(folder, 'hub'), { ...ground(mounts()), canWrite: () => false })).toBe('hub-read-only');
});
