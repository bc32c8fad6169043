/** A stretch of text in one look. */
export interface Run {
  readonly text: string;
  readonly look: Look;
}

/** The few looks a printed page has. @source interface/print.css */
export type Look =
  | 'body'
  | 'strong'
  | 'quiet'
  | 'title'
  | 'heading'
  | 'small'
  | 'smallStrong'
  | 'fact'
  | 'factName'
  | 'code'
  | 'cell'
  | 'columnName'
  | 'signTitle'
  | 'sign'
  | 'foot';

export interface SaidLine {
  readonly code: string;
  readonly text: string;
  readonly attribution: string;
}

export interface SignatureBox {
  readonly title: string;
  readonly lines: readonly string[];
  /** The last line is drawn by the signature itself, when it is made. */
  readonly leavesRoom: boolean;
}

/** The parts a printed page is made of, in reading order. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'quotes'; readonly quotes: readonly string[] }
  | { readonly kind: 'lines'; readonly lines: readonly SaidLine[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'signatures'; readonly boxes: readonly SignatureBox[] };

export interface Column {
  readonly name: string;
  /** Part of the width, 0 to 1. */
  readonly share: number;
}

/** A document before it has pages: what is read, in order, without places. */
export interface PrintedDocument {
  /** Metadata: names no person. */
  readonly title: string;
  readonly subject: string;
  /** Set large and pale across every page; empty for a real record. */
  readonly stamp: string;
  readonly header: { readonly left: readonly Run[]; readonly right: readonly Run[] };
  readonly blocks: readonly Block[];
  readonly foot: readonly string[];
  readonly pageOf: (page: number, pages: number) => string;
}
