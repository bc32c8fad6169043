import { createPrivateKey, generateKeyPairSync, sign, webcrypto, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { DocumentSigner } from '../../electron/service/documents/signer';

export interface TestAuthority {
  readonly certificate: Uint8Array;
  signerFor(name: string): Promise<DocumentSigner>;
}

// The platform's own, under the name pkijs wants it by.
const engine = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as unknown as Crypto });

interface Issue {
  readonly subject: string;
  readonly serial: number;
  readonly issuer: string;
  readonly publicKey: CryptoKey;
  readonly issuerKey: CryptoKey;
  readonly isAuthority: boolean;
}

/** A hub's certificate authority that exists for one test. */
export async function aTestAuthority(name = 'Kelderwick East Family Hub'): Promise<TestAuthority> {
  const pair = await generate();
  const certificate = await issue({
    subject: name,
    serial: 1,
    issuer: name,
    publicKey: pair.publicKey,
    issuerKey: pair.privateKey,
    isAuthority: true,
  });
  let serial = 1;
  return {
    certificate,
    signerFor: async (colleague) => {
      serial += 1;
      return signerOf(colleague, serial, name, certificate, pair.privateKey);
    },
  };
}

async function signerOf(
  name: string,
  serial: number,
  issuer: string,
  authority: Uint8Array,
  issuerKey: CryptoKey,
): Promise<DocumentSigner> {
  const pair = await generate();
  const certificate = await issue({ subject: name, serial, issuer, publicKey: pair.publicKey, issuerKey, isAuthority: false });
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', pair.privateKey));
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  const journal = generateKeyPairSync('ed25519');
  return {
    name,
    certificate,
    authority,
    signP256: (bytes) => sign('sha256', bytes, key),
    signEd25519: (bytes) => sign(null, bytes, journal.privateKey),
    ed25519PublicKey: rawEd25519(journal.publicKey),
  };
}

async function issue(request: Issue): Promise<Uint8Array> {
  const certificate = new pkijs.Certificate({ version: 2, serialNumber: new asn1js.Integer({ value: request.serial }) });
  certificate.subject.typesAndValues.push(commonName(request.subject));
  certificate.issuer.typesAndValues.push(commonName(request.issuer));
  certificate.notBefore.value = new Date(Date.UTC(2026, 0, 1));
  certificate.notAfter.value = new Date(Date.UTC(2046, 0, 1));
  const constraints = new pkijs.BasicConstraints({ cA: request.isAuthority });
  const usage = new asn1js.BitString({
    valueHex: new Uint8Array([request.isAuthority ? 0x04 : 0xc0]).buffer,
    unusedBits: request.isAuthority ? 2 : 6,
  });
  certificate.extensions = [
    new pkijs.Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER() }),
    new pkijs.Extension({ extnID: '2.5.29.15', critical: true, extnValue: usage.toBER() }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(request.publicKey, engine);
  await certificate.sign(request.issuerKey, 'SHA-256', engine);
  return new Uint8Array(certificate.toSchema(true).toBER());
}

function commonName(value: string): pkijs.AttributeTypeAndValue {
  return new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value }) });
}

function generate(): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']) as Promise<CryptoKeyPair>;
}

function rawEd25519(key: KeyObject): Uint8Array {
  return key.export({ format: 'der', type: 'spki' }).subarray(-32);
}
