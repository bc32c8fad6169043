/** A draft that became the record with this command and is deleted with its commit. */
export interface DraftKey {
  readonly subject: string;
  readonly block: string;
  readonly window: string;
}

export interface Call {
  readonly op: string;
  readonly input: unknown;
  readonly commandId?: string | undefined;
  readonly draft?: DraftKey | undefined;
}
