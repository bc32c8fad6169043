import { createHash, sign, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import { DAY_MS, type Instant } from '../../../shared/kernel/instant';

const oid = {
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  subjectKeyIdentifier: '2.5.29.14',
  authorityKeyIdentifier: '2.5.29.35',
  documentSigning: '1.3.6.1.5.5.7.3.36',
  emailProtection: '1.3.6.1.5.5.7.3.4',
} as const;

export interface CertificateRequest {
  readonly kind: 'authority' | 'person';
  readonly subject: { readonly commonName: string; readonly organisation: string | null };
  /** The authority's certificate (DER), or null for the authority's own. */
  readonly issuer: Uint8Array | null;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array;
  /** The authority's P-256 key. */
  readonly signingKey: KeyObject;
  /** 16 random bytes. */
  readonly serial: Uint8Array;
  readonly now: Instant;
  readonly years: number;
}

/**
 * Writes and signs an X.509 certificate.
 * @returns DER.
 * @source RFC 5280; RFC 9336 for document signing. E-mail protection is what `openssl cms -verify` looks for.
 */
export function makeCertificate(request: CertificateRequest): Uint8Array {
  const subject = nameOf(request.subject);
  const issuer = request.issuer === null ? null : partsOf(request.issuer);
  const toBeSigned = sequence([
    context(0, [new asn1js.Integer({ value: 2 })]),
    // A leading 1 keeps the number positive and of one length.
    new asn1js.Integer({ valueHex: buffer(Buffer.concat([Buffer.from([1]), request.serial])) }),
    algorithm(),
    issuer?.subject ?? subject,
    validity(request.now, request.years),
    subject,
    parsed(request.publicKey),
    context(3, [sequence(extensionsOf(request, issuer?.publicKey ?? request.publicKey))]),
  ]);
  const signature = sign('sha256', derOf(toBeSigned), { key: request.signingKey, dsaEncoding: 'der' });
  return derOf(sequence([toBeSigned, algorithm(), new asn1js.BitString({ valueHex: buffer(signature) })]));
}

function extensionsOf(request: CertificateRequest, issuerKey: Uint8Array): asn1js.Sequence[] {
  const isAuthority = request.kind === 'authority';
  const constraints = isAuthority ? [new asn1js.Boolean({ value: true }), new asn1js.Integer({ value: 0 })] : [];
  // Bits from the left: 0 digital signature, 1 non-repudiation, 5 certificate signing, 6 list signing.
  const usage = isAuthority ? { bits: 0x06, unused: 1 } : { bits: 0xc0, unused: 6 };
  const purposes = [oid.documentSigning, oid.emailProtection].map((value) => new asn1js.ObjectIdentifier({ value }));
  const ownKey = new asn1js.OctetString({ valueHex: buffer(keyIdentifier(request.publicKey)) });
  const itsKey = new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 }, valueHex: buffer(keyIdentifier(issuerKey)) });
  return [
    extension(oid.basicConstraints, true, sequence(constraints)),
    extension(oid.keyUsage, true, new asn1js.BitString({ valueHex: buffer(Buffer.from([usage.bits])), unusedBits: usage.unused })),
    ...(isAuthority ? [] : [extension(oid.extendedKeyUsage, false, sequence(purposes))]),
    extension(oid.subjectKeyIdentifier, false, ownKey),
    extension(oid.authorityKeyIdentifier, false, sequence([itsKey])),
  ];
}

/** @source RFC 7093 method 1: the first 160 bits of SHA-256 over the key's bits. */
function keyIdentifier(publicKey: Uint8Array): Uint8Array {
  const [, bits] = childrenOf(parsed(publicKey));
  if (!(bits instanceof asn1js.BitString)) throw new Error('a public key is an algorithm and a string of bits');
  return createHash('sha256').update(bits.valueBlock.valueHexView).digest().subarray(0, 20);
}

function partsOf(certificate: Uint8Array): { readonly subject: asn1js.AsnType; readonly publicKey: Uint8Array } {
  const [toBeSigned] = childrenOf(parsed(certificate));
  const parts = toBeSigned === undefined ? [] : childrenOf(toBeSigned);
  // RFC 5280 §4.1: version, serial, algorithm, issuer, validity, subject, key.
  const [subject, publicKey] = [parts[5], parts[6]];
  if (subject === undefined || publicKey === undefined) throw new Error('the authority’s certificate is not complete');
  return { subject, publicKey: derOf(publicKey) };
}

function nameOf({ commonName, organisation }: CertificateRequest['subject']): asn1js.Sequence {
  const part = (type: string, value: string) =>
    new asn1js.Set({ value: [sequence([new asn1js.ObjectIdentifier({ value: type }), new asn1js.Utf8String({ value })])] });
  return sequence([
    part(oid.commonName, commonName),
    ...(organisation === null || organisation === '' ? [] : [part(oid.organisation, organisation)]),
  ]);
}

/** Whole seconds, with one day of grace for a clock that was a little ahead. From 2050 on X.509 writes four-digit years. */
function validity(now: Instant, years: number): asn1js.Sequence {
  const from = Math.floor(now / 1000) * 1000;
  const dates = [new Date(from - DAY_MS), new Date(from + years * 365 * DAY_MS)];
  return sequence(
    dates.map((valueDate) =>
      valueDate.getUTCFullYear() < 2050 ? new asn1js.UTCTime({ valueDate }) : new asn1js.GeneralizedTime({ valueDate }),
    ),
  );
}

function extension(type: string, isCritical: boolean, value: asn1js.AsnType): asn1js.Sequence {
  return sequence([
    new asn1js.ObjectIdentifier({ value: type }),
    ...(isCritical ? [new asn1js.Boolean({ value: true })] : []),
    new asn1js.OctetString({ valueHex: buffer(derOf(value)) }),
  ]);
}

function algorithm(): asn1js.Sequence {
  return sequence([new asn1js.ObjectIdentifier({ value: oid.ecdsaWithSha256 })]);
}

function sequence(value: asn1js.AsnType[]): asn1js.Sequence {
  return new asn1js.Sequence({ value });
}

function context(tagNumber: number, value: asn1js.AsnType[]): asn1js.Constructed {
  return new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber }, value });
}

function childrenOf(block: asn1js.AsnType): asn1js.AsnType[] {
  return block instanceof asn1js.Sequence ? block.valueBlock.value : [];
}

function parsed(der: Uint8Array): asn1js.AsnType {
  const { result, offset } = asn1js.fromBER(buffer(der));
  if (offset === -1) throw new Error('this is not DER');
  return result;
}

function derOf(block: asn1js.AsnType): Uint8Array {
  return new Uint8Array(block.toBER(false));
}

function buffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
