import type { MinuteRecord } from '../../shared/domain/minute/record';
import { minuteDocument } from '../../electron/service/documents/minute-document';
import { neutralName } from '../../electron/service/documents/neutral-name';
import type { PackageFiles } from '../../electron/service/documents/package-files';
import { makePdf } from '../../electron/service/documents/pdf';
import { approvePdf, attestPdf } from '../../electron/service/documents/sign-minute';
import { aRecord, attestedAt, hashOf, signedAt } from './minute';
import { aTestAuthority, type TestAuthority } from './signer';

export interface SignedPackage {
  readonly files: PackageFiles;
  readonly name: string;
  readonly authority: TestAuthority;
}

/** A minute attested by Priyanka Sood and signed by Adaeze Whitmore, as the acts of the application do it. */
export async function aSignedPackage(record: MinuteRecord = aRecord(), hub?: TestAuthority): Promise<SignedPackage> {
  const authority = hub ?? (await aTestAuthority());
  const recordHash = hashOf(record);
  const name = neutralName(record);
  const document = minuteDocument({ record, recordHash, fileName: `${name}.pdf`, attestedAt, isPractice: false });
  const made = await makePdf({ document, madeAt: attestedAt });
  const [accurate, approval] = made.fields;
  if (accurate === undefined || approval === undefined) throw new Error('the page has no signature boxes');
  const minuteTaker = await authority.signerFor('Priyanka Sood');
  const attested = attestPdf({ pdf: made.bytes, field: accurate, signer: minuteTaker, at: attestedAt, recordHash });
  const chair = await authority.signerFor('Adaeze Whitmore');
  const { files } = approvePdf({ pdf: attested, field: approval, signer: chair, at: signedAt, recordHash, record, isPractice: false });
  return { files, name, authority };
}
