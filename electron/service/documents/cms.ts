import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import type { DocumentSigner } from './signer';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
} as const;

/**
 * A detached CMS signature over bytes that are kept elsewhere, with the signer's and the authority's certificate.
 * @param at Written as signing time when given; a PDF carries its time in its own dictionary instead.
 * @returns DER.
 * @source ETSI EN 319 122-1 (CAdES baseline B: signing-certificate-v2), RFC 5652
 */
export function detachedCms(content: Uint8Array, signer: DocumentSigner, at?: Date): Uint8Array {
  const attributes = signedAttributes(content, signer.certificate, at);
  const { issuer, serial } = issuerAndSerial(signer.certificate);
  const signerInfo = sequence([
    new asn1js.Integer({ value: 1 }),
    sequence([issuer, serial]),
    algorithm(oid.sha256),
    context(0, attributes),
    algorithm(oid.ecdsaWithSha256),
    octets(signer.signP256(derOf(new asn1js.Set({ value: attributes })))),
  ]);
  const signedData = sequence([
    new asn1js.Integer({ value: 1 }),
    new asn1js.Set({ value: [algorithm(oid.sha256)] }),
    sequence([identifier(oid.data)]),
    context(0, inDerOrder([parsed(signer.certificate), parsed(signer.authority)])),
    new asn1js.Set({ value: [signerInfo] }),
  ]);
  return derOf(sequence([identifier(oid.signedData), context(0, [signedData])]));
}

function signedAttributes(content: Uint8Array, certificate: Uint8Array, at: Date | undefined): asn1js.BaseBlock[] {
  const essCertificate = sequence([sequence([sequence([octets(sha256(certificate))])])]);
  return inDerOrder([
    attribute(oid.contentType, identifier(oid.data)),
    attribute(oid.messageDigest, octets(sha256(content))),
    attribute(oid.signingCertificateV2, essCertificate),
    ...(at === undefined ? [] : [attribute(oid.signingTime, new asn1js.UTCTime({ valueDate: at }))]),
  ]);
}

function attribute(type: string, value: asn1js.BaseBlock): asn1js.Sequence {
  return sequence([identifier(type), new asn1js.Set({ value: [value] })]);
}

function algorithm(id: string): asn1js.Sequence {
  return sequence([identifier(id)]);
}

/** Issuer and serial number as they stand in the certificate. @source RFC 5280 §4.1 */
function issuerAndSerial(certificate: Uint8Array): { issuer: asn1js.BaseBlock; serial: asn1js.BaseBlock } {
  const [toBeSigned] = childrenOf(parsed(certificate));
  const fields = toBeSigned === undefined ? [] : childrenOf(toBeSigned);
  // The version is optional and the only field with a context tag before the serial number.
  const start = fields[0]?.idBlock.tagClass === 3 ? 1 : 0;
  const [serial, issuer] = [fields[start], fields[start + 2]];
  if (serial === undefined || issuer === undefined) throw new Error('the certificate could not be read');
  return { issuer, serial };
}

function childrenOf(block: asn1js.BaseBlock): asn1js.BaseBlock[] {
  return block instanceof asn1js.Sequence ? block.valueBlock.value : [];
}

function parsed(der: Uint8Array): asn1js.BaseBlock {
  const { offset, result } = asn1js.fromBER(der);
  if (offset === -1) throw new Error('the certificate could not be read');
  return result;
}

/** DER wants the members of a set in the order of their bytes. */
function inDerOrder(blocks: asn1js.BaseBlock[]): asn1js.BaseBlock[] {
  return blocks
    .map((block) => ({ block, der: Buffer.from(derOf(block)) }))
    .sort((left, right) => Buffer.compare(left.der, right.der))
    .map(({ block }) => block);
}

function sequence(value: asn1js.BaseBlock[]): asn1js.Sequence {
  return new asn1js.Sequence({ value });
}

function context(tag: number, value: asn1js.BaseBlock[]): asn1js.Constructed {
  return new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber: tag }, value });
}

function identifier(value: string): asn1js.ObjectIdentifier {
  return new asn1js.ObjectIdentifier({ value });
}

function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: Uint8Array.from(bytes).buffer });
}

function derOf(block: asn1js.BaseBlock): Uint8Array {
  return new Uint8Array(block.toBER());
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
