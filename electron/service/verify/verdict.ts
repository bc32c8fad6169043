/** What can be wrong with a package; each has its sentence in the messages. */
export type FindingCode =
  | 'not-a-package'
  | 'too-large'
  | 'missing'
  | 'added'
  | 'added-folder'
  | 'not-a-file'
  | 'renamed'
  | 'changed'
  | 'appended'
  | 'seal-broken'
  | 'list-broken'
  | 'signature-wrong'
  | 'certificate-wrong'
  | 'pdf-signature-wrong'
  | 'pdf-unsigned'
  | 'record-not-in-pdf';

export interface Finding {
  readonly code: FindingCode;
  /** Path inside the package, or empty when it is about the whole. */
  readonly file: string;
  /** What it was called before, when it was renamed. */
  readonly before?: string;
}

export interface SignedBy {
  readonly name: string;
  readonly role: 'minute-taker' | 'chair';
}

/**
 * `good`: every byte is as it was signed and this hub issued the certificates. `good-elsewhere`: the same, but the
 * certificates come from an authority this desk does not know. `changed`: something is not as it was signed.
 */
export interface Verdict {
  readonly outcome: 'good' | 'good-elsewhere' | 'changed' | 'not-a-package';
  /** The neutral name of the package, or empty. */
  readonly name: string;
  readonly authority: string;
  readonly signedBy: readonly SignedBy[];
  readonly files: number;
  readonly findings: readonly Finding[];
}
