import { createPublicKey, verify, type X509Certificate } from 'node:crypto';
import { readDer } from './der';
import { certificateOf, commonName, signatoryOf } from './detached-signature';
import { holds } from './holds';
import { readManifest, sha256, type Listed } from './manifest-lines';
import { pdfSignatures, type PdfVerdict } from './pdf-signatures';
import type { PackageOnDisk } from './read-package';
import type { Finding, SignedBy, Verdict } from './verdict';

const tagFiles = [
  'authority.pem',
  'bag-info.txt',
  'bagit.txt',
  'manifest-sha256.txt',
  'manifest.p7s',
  'signer.ed25519',
  'signer.pem',
] as const;
const sealFiles = ['manifest.ed25519', 'tagmanifest-sha256.txt'] as const;

/**
 * Says whether a package is exactly as it was signed. Every byte, every name and every folder counts.
 * @param authority DER of the hub's own certificate authority, or null at a desk that has none.
 */
export function verifyPackage(onDisk: PackageOnDisk, authority: Buffer | null): Verdict {
  if (onDisk.isTooLarge) return verdictOf([{ code: 'too-large', file: '' }], 'not-a-package');
  const { files } = onDisk;
  if (![...tagFiles, ...sealFiles].some((path) => files.has(path))) {
    return verdictOf([{ code: 'not-a-package', file: '' }], 'not-a-package');
  }
  const tagList = readManifest(bytesOf(files, 'tagmanifest-sha256.txt'));
  const payloadList = readManifest(bytesOf(files, 'manifest-sha256.txt'));
  const signed = signedParts(files, payloadList);
  const findings = [...treeFindings(onDisk, tagList, payloadList), ...sealFindings(files, tagList), ...signed.findings];
  const known = authority !== null && signed.authority?.raw.equals(authority) === true;
  const outcome = findings.length > 0 ? 'changed' : known ? 'good' : 'good-elsewhere';
  return {
    ...verdictOf(withoutEchoes(findings), outcome),
    name: nameOf(files),
    authority: signed.authority === null ? '' : commonName(signed.authority),
    signedBy: outcome === 'changed' ? [] : signed.signedBy,
    files: files.size,
  };
}

function verdictOf(findings: readonly Finding[], outcome: Verdict['outcome']): Verdict {
  return { outcome, name: '', authority: '', signedBy: [], files: 0, findings };
}

/** What is missing, added, renamed or changed against the two lists. */
function treeFindings(onDisk: PackageOnDisk, tagList: Listed | null, payloadList: Listed | null): Finding[] {
  const { files, folders, others } = onDisk;
  const findings: Finding[] = [];
  for (const [path, list] of [
    ['tagmanifest-sha256.txt', tagList],
    ['manifest-sha256.txt', payloadList],
  ] as const) {
    if (files.has(path) && list === null) findings.push({ code: 'list-broken', file: path });
  }
  const listed = new Map([...(tagList ?? []), ...(payloadList ?? [])]);
  const expected = new Set<string>([...tagFiles, ...sealFiles, ...listed.keys()]);
  const missing = [...expected].filter((path) => !files.has(path));
  const added = [...files.keys()].filter((path) => !expected.has(path));
  for (const path of missing) {
    const moved = added.find((other) => sha256(bytesOf(files, other)) === listed.get(path));
    if (moved === undefined) findings.push({ code: 'missing', file: path });
    else {
      findings.push({ code: 'renamed', file: moved, before: path });
      added.splice(added.indexOf(moved), 1);
    }
  }
  findings.push(...added.map((file): Finding => ({ code: 'added', file })));
  findings.push(...folders.filter((path) => path !== 'data').map((file): Finding => ({ code: 'added-folder', file })));
  findings.push(...others.map((file): Finding => ({ code: 'not-a-file', file })));
  for (const [path, hash] of listed) {
    const bytes = files.get(path);
    if (bytes !== undefined && sha256(bytes) !== hash) findings.push({ code: 'changed', file: path });
  }
  if (tagList !== null)
    findings.push(...tagFiles.filter((path) => !tagList.has(path)).map((file): Finding => ({ code: 'list-broken', file })));
  return findings;
}

/** The Ed25519 signature over the list of everything that is not payload. */
function sealFindings(files: PackageOnDisk['files'], tagList: Listed | null): Finding[] {
  const [list, seal, key] = [files.get('tagmanifest-sha256.txt'), files.get('manifest.ed25519'), files.get('signer.ed25519')];
  if (list === undefined || seal === undefined || key === undefined) return [];
  if (seal.length === 64 && key.length === 32 && holds(() => verifyEd25519(list, seal, key))) return [];
  if (tagList === null || tagList.get('signer.ed25519') !== sha256(key)) return [{ code: 'seal-broken', file: '' }];
  // Every file fits the list, so it is the seal itself that was touched.
  const fits = [...tagList].every(([path, hash]) => sha256(bytesOf(files, path)) === hash);
  return [{ code: 'seal-broken', file: fits ? 'manifest.ed25519' : 'tagmanifest-sha256.txt' }];
}

function verifyEd25519(bytes: Buffer, signature: Buffer, raw: Buffer): boolean {
  // SubjectPublicKeyInfo of a raw Ed25519 key. @source RFC 8410 §4
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
  return verify(null, bytes, createPublicKey({ key: spki, format: 'der', type: 'spki' }), signature);
}

interface SignedParts {
  readonly findings: readonly Finding[];
  readonly signedBy: readonly SignedBy[];
  readonly authority: X509Certificate | null;
}

function signedParts(files: PackageOnDisk['files'], payloadList: Listed | null): SignedParts {
  const authority = certificateOf(bytesOf(files, 'authority.pem'));
  const stated = certificateOf(bytesOf(files, 'signer.pem'));
  const cms = readDer(bytesOf(files, 'manifest.p7s'));
  if (authority === null || stated === null) {
    return {
      findings: [{ code: 'certificate-wrong', file: authority === null ? 'authority.pem' : 'signer.pem' }],
      signedBy: [],
      authority,
    };
  }
  const chair = cms === null ? null : signatoryOf(cms, bytesOf(files, 'manifest-sha256.txt'), authority);
  if (chair === null) return { findings: [{ code: 'signature-wrong', file: 'manifest.p7s' }], signedBy: [], authority };
  const findings: Finding[] = [];
  if (!stated.raw.equals(chair.certificate.raw)) findings.push({ code: 'certificate-wrong', file: 'signer.pem' });
  const pdfPath = [...(payloadList?.keys() ?? [])].find((path) => path.endsWith('.pdf')) ?? '';
  const pdf = pdfSignatures(bytesOf(files, pdfPath), authority);
  findings.push(...pdfFindings(pdf, pdfPath, files, chair.certificate));
  const keyHash = sha256(bytesOf(files, 'signer.ed25519'));
  // The key of the seal stands in the index, which the chair's certificate signed with the payload.
  if (!bytesOf(files, 'data/index.csv').includes(`"${keyHash}"`)) findings.push({ code: 'certificate-wrong', file: 'signer.ed25519' });
  return { findings, signedBy: pdf.kind === 'signed' ? namesOf(pdf) : [], authority };
}

function pdfFindings(pdf: PdfVerdict, path: string, files: PackageOnDisk['files'], chair: X509Certificate): Finding[] {
  if (pdf.kind === 'appended') return [{ code: 'appended', file: path }];
  if (pdf.kind === 'unsigned') return [{ code: 'pdf-unsigned', file: path }];
  if (pdf.kind === 'wrong') return [{ code: 'pdf-signature-wrong', file: path }];
  const last = pdf.signatures.at(-1);
  if (pdf.signatures.length !== 2 || last?.certificate.raw.equals(chair.raw) !== true) return [{ code: 'pdf-unsigned', file: path }];
  const record = files.get(path.replace(/\.pdf$/, '.json'));
  const hash = record === undefined ? '' : sha256(record);
  if (hash === '' || !pdf.signatures.every(({ reason }) => reason.includes(hash))) return [{ code: 'record-not-in-pdf', file: path }];
  return [];
}

function namesOf(pdf: Extract<PdfVerdict, { kind: 'signed' }>): SignedBy[] {
  return pdf.signatures.map(({ name }, index) => ({ name, role: index === 0 ? 'minute-taker' : 'chair' }));
}

const roots: readonly Finding['code'][] = [
  'missing',
  'renamed',
  'changed',
  'appended',
  'added',
  'added-folder',
  'not-a-file',
  'list-broken',
];

/** A changed file breaks its signature too, and a changed list makes good files look changed: the cause is said once. */
function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const says = (code: Finding['code'], file: string): boolean => findings.some((one) => one.code === code && one.file === file);
  const isListTouched = says('seal-broken', 'tagmanifest-sha256.txt');
  const isPayloadListTouched = says('changed', 'manifest-sha256.txt');
  const causes = findings.filter(({ code, file }) => {
    if (code !== 'changed') return roots.includes(code) || (code === 'seal-broken' && isListTouched);
    if (says('appended', file)) return false;
    return file.startsWith('data/') ? !isPayloadListTouched : !isListTouched;
  });
  return causes.length > 0 ? causes : [...findings];
}

function nameOf(files: PackageOnDisk['files']): string {
  const pdf = [...files.keys()].find((path) => path.startsWith('data/') && path.endsWith('.pdf'));
  return pdf === undefined ? '' : pdf.slice('data/'.length, -'.pdf'.length);
}

const nothing = Buffer.alloc(0);

function bytesOf(files: PackageOnDisk['files'], path: string): Buffer {
  return files.get(path) ?? nothing;
}
