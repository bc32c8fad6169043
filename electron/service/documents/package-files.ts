import { createHash, X509Certificate } from 'node:crypto';
import type { MinuteRecord } from '../../../shared/domain/minute/record';
import { canonicalJson } from '../../../shared/kernel/canonical-json';
import { detachedCms } from './cms';
import { csvRow } from './csv-row';
import { neutralName } from './neutral-name';
import type { DocumentSigner } from './signer';

export interface PackageContents {
  readonly record: MinuteRecord;
  readonly pdf: Uint8Array;
  readonly signer: DocumentSigner;
  /** When the chair signed; milliseconds since the epoch. */
  readonly at: number;
  readonly isPractice: boolean;
}

/** Path inside the package, with `/`, to its bytes. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The whole package of one signed minute: the payload and its manifest, a CMS signature over that manifest, and an
 * Ed25519 signature over the manifest of everything else, so that no byte is left out.
 * @source RFC 8493 (BagIt); architecture.md §7
 */
export function packageFiles(contents: PackageContents): PackageFiles {
  const { record, pdf, signer, at } = contents;
  const name = neutralName(record);
  const payload = new Map<string, Uint8Array>([
    [`data/${name}.json`, utf8(canonicalJson(record))],
    [`data/${name}.pdf`, pdf],
  ]);
  payload.set('data/index.csv', utf8(indexOf(contents, payload, name)));
  const manifest = utf8(manifestOf(payload));
  const tags = new Map<string, Uint8Array>([
    ['authority.pem', utf8(new X509Certificate(signer.authority).toString())],
    ['bag-info.txt', utf8(bagInfo(contents, payload))],
    ['bagit.txt', utf8('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    ['manifest-sha256.txt', manifest],
    ['manifest.p7s', detachedCms(manifest, signer, new Date(at))],
    ['signer.ed25519', signer.ed25519PublicKey],
    ['signer.pem', utf8(new X509Certificate(signer.certificate).toString())],
  ]);
  const tagManifest = utf8(manifestOf(tags));
  return new Map([...tags, ...payload, ['manifest.ed25519', signer.signEd25519(tagManifest)], ['tagmanifest-sha256.txt', tagManifest]]);
}

function indexOf({ record, signer, isPractice }: PackageContents, payload: PackageFiles, name: string): string {
  const kinds: readonly (readonly [string, string])[] = [
    [`${name}.pdf`, 'Family minute'],
    [`${name}.json`, 'Family minute, for machines'],
  ];
  const header = csvRow([
    'file',
    'document',
    'reference',
    'meeting_date',
    'version',
    'sha256',
    'marking',
    'signed_by',
    'signing_key_sha256',
  ]);
  const rows = kinds.map(([file, kind]) =>
    csvRow([
      file,
      kind,
      record.reference,
      record.meeting.on,
      String(record.version),
      sha256(payload.get(`data/${file}`) ?? new Uint8Array()),
      isPractice ? 'PRACTICE' : 'OFFICIAL-SENSITIVE',
      signer.name,
      sha256(signer.ed25519PublicKey),
    ]),
  );
  return header + rows.join('');
}

function bagInfo({ record, at }: PackageContents, payload: PackageFiles): string {
  const octets = [...payload.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  return [
    `Source-Organization: ${record.hub.name.replace(/[\r\n]/g, ' ')}`,
    `External-Identifier: ${neutralName(record)}`,
    `Bagging-Date: ${new Date(at).toISOString().slice(0, 10)}`,
    `Payload-Oxum: ${octets}.${payload.size}`,
    '',
  ].join('\n');
}

function manifestOf(files: PackageFiles): string {
  return [...files]
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .sort((left, right) => (left.slice(66) < right.slice(66) ? -1 : 1))
    .join('');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
