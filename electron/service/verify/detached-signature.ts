import { createHash, verify, X509Certificate } from 'node:crypto';
import { inside, type Der } from './der';
import { holds } from './holds';

/** Who made a signature that holds. */
export interface Signatory {
  readonly name: string;
  readonly certificate: X509Certificate;
}

// Object identifiers as they stand in DER.
const oid = {
  data: '2a864886f70d010701',
  signedData: '2a864886f70d010702',
  contentType: '2a864886f70d010903',
  messageDigest: '2a864886f70d010904',
  signingCertificateV2: '2a864886f70d010910022f',
  sha256: '608648016503040201',
  ecdsaWithSha256: '2a8648ce3d040302',
} as const;

/**
 * Checks a detached CMS signature against the bytes it was made over and against the authority that must have issued
 * the signer's certificate.
 * @returns the signer, or null when anything is not exactly as it has to be.
 * @source RFC 5652 §5.4 and §5.6, RFC 5035 (signing-certificate-v2)
 */
export function signatoryOf(cms: Der, content: Buffer, authority: X509Certificate): Signatory | null {
  const parts = partsOf(cms);
  if (parts === null) return null;
  const { certificates, attributes, signature } = parts;
  const values = valuesOf(attributes);
  if (values === null || contentOf(values, oid.contentType)?.toString('hex') !== oid.data) return null;
  if (contentOf(values, oid.messageDigest)?.equals(sha256(content)) !== true) return null;
  const certificate = signingCertificate(values, certificates);
  if (certificate === null) return null;
  // What is signed is the SET, though it is stored under a context tag.
  const signed = Buffer.concat([Buffer.from([0x31]), attributes.whole.subarray(1)]);
  if (!holds(() => verify('sha256', signed, certificate.publicKey, signature))) return null;
  return isIssuedBy(certificate, authority) ? { name: commonName(certificate), certificate } : null;
}

interface Parts {
  readonly certificates: readonly Der[];
  readonly attributes: Der;
  readonly signature: Buffer;
}

function partsOf(cms: Der): Parts | null {
  const [type, wrapped, ...more] = list(cms, 0x30);
  if (!isOid(type, oid.signedData) || more.length > 0) return null;
  const [signedData] = list(wrapped, 0xa0);
  const [version, algorithms, encapsulated, certificates, signers, ...rest] = list(signedData, 0x30);
  if (!isOne(version) || rest.length > 0 || !isAlgorithm(list(algorithms, 0x31)[0], oid.sha256)) return null;
  const [encapsulatedType, embedded] = list(encapsulated, 0x30);
  if (!isOid(encapsulatedType, oid.data) || embedded !== undefined) return null;
  const [signer, ...others] = list(signers, 0x31);
  if (others.length > 0) return null;
  const [signerVersion, , digest, attributes, algorithm, signature, ...unsigned] = list(signer, 0x30);
  if (!isOne(signerVersion) || !isAlgorithm(digest, oid.sha256) || !isAlgorithm(algorithm, oid.ecdsaWithSha256)) return null;
  if (attributes?.tag !== 0xa0 || signature?.tag !== 0x04 || unsigned.length > 0) return null;
  return { certificates: list(certificates, 0xa0), attributes, signature: signature.content };
}

/** Attribute type in hex to the one element of its value. */
function valuesOf(attributes: Der): Map<string, Der> | null {
  const values = new Map<string, Der>();
  for (const attribute of inside(attributes) ?? []) {
    const [type, set] = list(attribute, 0x30);
    const [value, ...more] = list(set, 0x31);
    if (type?.tag !== 0x06 || value === undefined || more.length > 0) return null;
    values.set(type.content.toString('hex'), value);
  }
  return values;
}

function contentOf(values: ReadonlyMap<string, Der>, type: string): Buffer | undefined {
  return values.get(type)?.content;
}

/** The certificate whose hash is inside what was signed; another with the same key is not it. */
function signingCertificate(values: ReadonlyMap<string, Der>, certificates: readonly Der[]): X509Certificate | null {
  const [ids] = list(values.get(oid.signingCertificateV2), 0x30);
  const [id] = list(ids, 0x30);
  const [hash] = list(id, 0x30);
  const found = certificates.find((certificate) => hash?.content.equals(sha256(certificate.whole)) === true);
  return found === undefined ? null : certificateOf(found.whole);
}

/** Reads a certificate in DER or PEM; null when it is none. */
export function certificateOf(bytes: Buffer): X509Certificate | null {
  try {
    return new X509Certificate(bytes);
  } catch {
    // Damaged certificates are what a verifier is for: the caller says so in words.
    return null;
  }
}

function isIssuedBy(certificate: X509Certificate, authority: X509Certificate): boolean {
  return holds(() => authority.ca && certificate.checkIssued(authority) && certificate.verify(authority.publicKey));
}

export function commonName(certificate: X509Certificate): string {
  return /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '';
}

function list(element: Der | undefined, tag: number): Der[] {
  return element?.tag === tag ? (inside(element) ?? []) : [];
}

function isOid(element: Der | undefined, hex: string): boolean {
  return element?.tag === 0x06 && element.content.toString('hex') === hex;
}

function isAlgorithm(element: Der | undefined, hex: string): boolean {
  return isOid(list(element, 0x30)[0], hex);
}

function isOne(element: Der | undefined): boolean {
  return element?.tag === 0x02 && element.content.toString('hex') === '01';
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
