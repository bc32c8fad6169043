// Checks a signed package with Node's own modules alone; nothing here comes from the application.
//   node verify.mjs <folder> [hex SHA-256 of the signer's key]
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TAG_LIST = 'tagmanifest-sha256.txt';
const PAYLOAD_LIST = 'manifest-sha256.txt';
const SEAL = 'manifest.ed25519';
const KEY = 'signer.ed25519';

/** Every path below a folder: files with their bytes, folders with null, anything else with undefined. */
export function readTree(folder) {
  const tree = new Map();
  const walk = (inside) => {
    for (const name of readdirSync(join(folder, inside))) {
      const path = inside ? `${inside}/${name}` : name;
      const stat = lstatSync(join(folder, path));
      if (stat.isDirectory()) {
        tree.set(path, null);
        walk(path);
      } else tree.set(path, stat.isFile() ? readFileSync(join(folder, path)) : undefined);
    }
  };
  walk('');
  return tree;
}

/** The sentences that say what is wrong; none when the package is as it was signed. */
export function verifyTree(tree, expectedKeyHash) {
  const wrong = [];
  const say = (sentence) => wrong.push(sentence);
  const bytes = (path) => tree.get(path) ?? Buffer.alloc(0);
  for (const path of [TAG_LIST, PAYLOAD_LIST, SEAL, KEY]) if (!Buffer.isBuffer(tree.get(path))) say(`${path} is missing`);
  if (wrong.length > 0) return wrong;

  if (!isSealed(bytes(TAG_LIST), bytes(SEAL), bytes(KEY))) say(`${TAG_LIST} is not what was signed`);
  if (expectedKeyHash && sha256(bytes(KEY)) !== expectedKeyHash) say(`${KEY} belongs to somebody else`);

  const tags = readList(bytes(TAG_LIST), say, TAG_LIST);
  const payload = readList(bytes(PAYLOAD_LIST), say, PAYLOAD_LIST);
  if (!tags.has(PAYLOAD_LIST) || !tags.has(KEY)) say(`${TAG_LIST} does not name every file it has to`);
  for (const path of tags.keys()) if (path.startsWith('data/')) say(`${path} stands in the wrong list`);
  for (const path of payload.keys()) if (!path.startsWith('data/')) say(`${path} stands in the wrong list`);

  const listed = new Map([...tags, ...payload]);
  for (const [path, hash] of listed) {
    if (!Buffer.isBuffer(tree.get(path))) say(`${path} is missing`);
    else if (sha256(tree.get(path)) !== hash) say(`${path} was changed`);
  }
  for (const [path, found] of tree) {
    if (found === undefined) say(`${path} is not an ordinary file`);
    else if (found === null && path !== 'data') say(`${path} is a folder that was not signed`);
    else if (found !== null && !listed.has(path) && path !== TAG_LIST && path !== SEAL) say(`${path} was added`);
  }

  // The key that sealed the package is named in the signed list of documents.
  if (!bytes('data/index.csv').includes(`"${sha256(bytes(KEY))}"`)) say('data/index.csv names another key');
  // The machine-readable record is the one whose hash the page carries.
  for (const path of payload.keys()) {
    if (!path.endsWith('.pdf')) continue;
    const record = sha256(bytes(path.replace(/\.pdf$/, '.json')));
    const written = Buffer.from(record, 'utf16le').swap16().toString('hex').toUpperCase();
    if (!bytes(path).includes(written)) say(`${path} was made from another record`);
  }
  return wrong;
}

function isSealed(list, seal, key) {
  if (seal.length !== 64 || key.length !== 32) return false;
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]);
  return verifySignature(null, list, createPublicKey({ key: spki, format: 'der', type: 'spki' }), seal);
}

function readList(bytes, say, name) {
  const list = new Map();
  const lines = bytes.toString('latin1').split('\n');
  if (lines.pop() !== '') say(`${name} does not end as it should`);
  for (const line of lines) {
    const parts = /^([0-9a-f]{64}) {2}([A-Za-z0-9._/-]+)$/.exec(line);
    if (!parts || list.has(parts[2])) say(`${name} has a line that cannot be read`);
    else list.set(parts[2], parts[1]);
  }
  return list;
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, keyHash] = process.argv.slice(2);
  const wrong = verifyTree(readTree(folder ?? '.'), keyHash);
  for (const sentence of wrong) console.log(sentence);
  console.log(wrong.length === 0 ? 'Good: every byte is as it was signed.' : 'Not as it was signed.');
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
