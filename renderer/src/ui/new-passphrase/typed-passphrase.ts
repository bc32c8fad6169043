/** A new passphrase as it stands in its two fields. */
export interface TypedPassphrase {
  readonly first: string;
  readonly again: string;
}

export const nothingTyped: TypedPassphrase = { first: '', again: '' };
