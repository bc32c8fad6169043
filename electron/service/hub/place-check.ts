import { accessSync, constants, existsSync, readFileSync, realpathSync, statfsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

export type PlaceTrouble = 'network-folder' | 'synchronised-folder' | 'hub-read-only';

/** What the checks read of the computer; tests pass their own. */
export interface Ground {
  readonly mounts: () => string;
  readonly hasEntry: (path: string) => boolean;
  readonly canWrite: (folder: string) => boolean;
}

export const thisComputer: Ground = {
  mounts: () => {
    try {
      return readFileSync('/proc/self/mountinfo', 'utf8');
    } catch {
      return '';
    }
  },
  hasEntry: existsSync,
  canWrite: (folder) => {
    try {
      accessSync(folder, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  },
};

/**
 * Whether a folder is no place for a hub: file locking and write-ahead logs break on network shares, and
 * synchronising programs copy half-written files.
 * @param path An absolute folder path; it need not exist yet.
 */
export function placeTrouble(path: string, ground: Ground = thisComputer): PlaceTrouble | null {
  const standing = nearestExisting(path);
  if (/^[\\/]{2}/.test(path) || isNetworkMount(standing, ground.mounts()) || isNetworkVolume(standing)) return 'network-folder';
  if (isSynchronised(path, ground.hasEntry)) return 'synchronised-folder';
  return ground.canWrite(standing) ? null : 'hub-read-only';
}

const networkKinds = /^(cifs|smb3?|smbfs|nfs\d?|9p|afs|ncpfs|webdav|davfs|ceph|glusterfs|lustre|fuse(\..*)?|fuseblk|afpfs)$/;
/** `fuseblk` is how Linux mounts a local NTFS disk; it is a real disk, so it is let through. */
const localFuse = new Set(['fuseblk']);

/** Finds the mount a path is on (Linux) and says whether it is one that is served by somebody else. */
export function isNetworkMount(path: string, mountinfo: string): boolean {
  let best = { length: -1, kind: '' };
  for (const line of mountinfo.split('\n')) {
    const [before, after] = line.split(' - ');
    const point = (before?.split(' ')[4] ?? '').replaceAll('\\040', ' ');
    const holds = point === '/' || path === point || path.startsWith(`${point}/`);
    // Of two mounts on one point the later is on top.
    if (point !== '' && holds && point.length >= best.length) best = { length: point.length, kind: after?.split(' ')[0] ?? '' };
  }
  return networkKinds.test(best.kind) && !localFuse.has(best.kind);
}

/** The file-system magic numbers of NFS, SMB, CIFS, SMB2, 9P, AFS, Coda and Ceph: also where there is no mount table. */
const networkMagic = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x5346414f, 0x73757245, 0x00c36400]);

function isNetworkVolume(path: string): boolean {
  if (process.platform !== 'linux') return false;
  return networkMagic.has(statfsSync(path).type);
}

const syncNames =
  /^(onedrive( - .*)?|dropbox( \(.*\))?|google ?drive|my drive|googledrive-.*|icloud ?drive|com~apple~clouddocs|mobile documents|nextcloud|owncloud|box( sync)?|pcloud ?drive|mega|syncthing|seafile|tresorit)$/i;
const syncMarkers = [
  '.dropbox',
  '.dropbox.cache',
  '.nextcloudsync.log',
  '._sync_journal.db',
  '.sync_journal.db',
  '.owncloudsync.log',
  '.stfolder',
  '.849C9593-D756-4E56-8D6E-42412F2A707B',
  '.tmp.drivedownload',
];

function isSynchronised(path: string, hasEntry: Ground['hasEntry']): boolean {
  for (const folder of ancestors(path)) {
    const name = folder.split(sep).at(-1) ?? '';
    if (syncNames.test(name) || syncMarkers.some((marker) => hasEntry(join(folder, marker)))) return true;
  }
  const roots = [process.env['OneDrive'], process.env['OneDriveCommercial'], process.env['OneDriveConsumer']];
  return roots.some((root) => root !== undefined && root !== '' && `${path}${sep}`.startsWith(`${root}${sep}`));
}

function ancestors(path: string): string[] {
  const up = dirname(path);
  return up === path ? [path] : [path, ...ancestors(up)];
}

function nearestExisting(path: string): string {
  const found = ancestors(path).find((folder) => existsSync(folder)) ?? path;
  return realpathSync(found);
}
