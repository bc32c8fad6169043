import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { Instant } from '../../../shared/kernel/instant';
import { makeCertificate } from './certificate';

const authorityYears = 20;
const personYears = 5;

export interface Authority {
  /** DER, base64. */
  readonly certificate: string;
  /** PKCS #8. */
  readonly privateKey: Uint8Array;
}

/** Makes a hub's certificate authority: it vouches that a signature belongs to a colleague a manager has confirmed. */
export function createAuthority(request: { readonly hubName: string; readonly now: Instant; readonly serial: Uint8Array }): Authority {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = makeCertificate({
    kind: 'authority',
    subject: { commonName: `${request.hubName} signing authority`, organisation: null },
    issuer: null,
    publicKey: pair.publicKey.export({ format: 'der', type: 'spki' }),
    signingKey: pair.privateKey,
    serial: request.serial,
    now: request.now,
    years: authorityYears,
  });
  return { certificate: Buffer.from(certificate).toString('base64'), privateKey: pair.privateKey.export({ format: 'der', type: 'pkcs8' }) };
}

export interface PersonToCertify {
  readonly name: string;
  readonly organisation: string;
  /** SubjectPublicKeyInfo, base64. */
  readonly p256: string;
  readonly now: Instant;
  readonly serial: Uint8Array;
}

/** Issues a colleague's certificate for their P-256 key. @returns DER, base64. */
export function issueCertificate(authority: Authority, person: PersonToCertify): string {
  const certificate = makeCertificate({
    kind: 'person',
    subject: { commonName: person.name, organisation: person.organisation },
    issuer: Buffer.from(authority.certificate, 'base64'),
    publicKey: createPublicKey({ key: Buffer.from(person.p256, 'base64'), format: 'der', type: 'spki' }).export({
      format: 'der',
      type: 'spki',
    }),
    signingKey: createPrivateKey({ key: Buffer.from(authority.privateKey), format: 'der', type: 'pkcs8' }),
    serial: person.serial,
    now: person.now,
    years: personYears,
  });
  return Buffer.from(certificate).toString('base64');
}
