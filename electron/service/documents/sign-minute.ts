import { createHash } from 'node:crypto';
import type { MinuteRecord } from '../../../shared/domain/minute/record';
import { t } from '../../../shared/messages/t';
import { signingTime } from './minute-document';
import { packageFiles, type PackageFiles } from './package-files';
import { signPdf } from './sign-pdf';
import type { SignatureField } from './signature-fields';
import type { DocumentSigner } from './signer';

export interface Attesting {
  readonly pdf: Uint8Array;
  readonly field: SignatureField;
  readonly signer: DocumentSigner;
  readonly at: number;
  readonly recordHash: string;
}

/** The minute-taker's signature: their time is already on the page, so nothing is drawn. */
export function attestPdf({ recordHash, ...rest }: Attesting): Uint8Array {
  return signPdf({ ...rest, reason: t('document.reasonAccurate', { hash: recordHash }), shown: null });
}

export interface Approving extends Attesting {
  readonly record: MinuteRecord;
  readonly isPractice: boolean;
}

export interface Approved {
  readonly files: PackageFiles;
  /** Hex SHA-256 of the signed file. */
  readonly pdfHash: string;
}

/** The chair's signature, which draws its own time, and the package made with the same keys. */
export function approvePdf({ recordHash, record, isPractice, ...rest }: Approving): Approved {
  const reason = t('document.reasonApproved', { hash: recordHash });
  const pdf = signPdf({ ...rest, reason, shown: signingTime(rest.at) });
  const files = packageFiles({ record, pdf, signer: rest.signer, at: rest.at, isPractice });
  return { files, pdfHash: createHash('sha256').update(pdf).digest('hex') };
}
