import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder as it stands on the disk; paths inside it are written with `/`. */
export interface PackageOnDisk {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly folders: readonly string[];
  /** Links, devices and whatever else is neither file nor folder. */
  readonly others: readonly string[];
  readonly isTooLarge: boolean;
}

const mostEntries = 200;
const mostBytes = 200 * 1024 * 1024;

/** Reads a whole folder without following links. Throws when the folder itself cannot be read. */
export function readPackage(folder: string): PackageOnDisk {
  const files = new Map<string, Buffer>();
  const folders: string[] = [];
  const others: string[] = [];
  let bytes = 0;
  let entries = 0;
  const walk = (inside: string): boolean => {
    for (const name of readdirSync(join(folder, inside)).sort()) {
      const path = inside === '' ? name : `${inside}/${name}`;
      const stat = lstatSync(join(folder, path));
      entries += 1;
      bytes += stat.isFile() ? stat.size : 0;
      if (entries > mostEntries || bytes > mostBytes) return false;
      if (stat.isFile()) files.set(path, readFileSync(join(folder, path)));
      else if (!stat.isDirectory()) others.push(path);
      else {
        folders.push(path);
        if (!walk(path)) return false;
      }
    }
    return true;
  };
  const isTooLarge = !walk('');
  return { files, folders, others, isTooLarge };
}
