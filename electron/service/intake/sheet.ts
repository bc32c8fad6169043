/** A table read from a file, before anybody said what its columns are. */
export interface Sheet {
  readonly kind: 'sheet';
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
  readonly delimiter: 'comma' | 'semicolon' | 'tab' | 'bar';
  readonly headers: readonly string[];
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** The line of the file the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a file could not be read as a table; each code has its sentence. */
export const unreadableCodes = [
  'file-gone',
  'file-too-large',
  'file-empty',
  'file-is-workbook',
  'file-not-text',
  'file-one-column',
  'file-no-rows',
  'file-quote-open',
  'file-too-many-rows',
  'file-too-many-columns',
] as const;
export type UnreadableCode = (typeof unreadableCodes)[number];

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly code: UnreadableCode;
  /** The line it is about; 0 when it is about the whole file. */
  readonly line: number;
}

export function unreadable(code: UnreadableCode, line = 0): Unreadable {
  return { kind: 'unreadable', code, line };
}
