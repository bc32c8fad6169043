import type { ImportField } from './fields';

/** What was found wrong or unsure in a cell; each code has its sentence. */
export const cellNoteCodes = [
  'words-missing',
  'name-missing',
  'too-long',
  'no-such-day',
  'not-a-date',
  'still-to-come',
  'nhs-check-failed',
  'nhs-twice',
  'time-unread',
  'consent-unread',
  'relation-unread',
  'urgent-unread',
  'birth-dates-uneven',
  'born-although-unborn',
  'too-many-people',
  'cells-uneven',
  'reference-twice',
  'person-twice-number',
  'person-twice-born',
  'request-twice',
  'hidden-characters',
] as const;
export type CellNoteCode = (typeof cellNoteCodes)[number];

/** `blocks` keeps the row out; the others let it in without the value and ask a person to look. */
export interface CellNote {
  readonly code: CellNoteCode;
  readonly field: ImportField;
  readonly blocks: boolean;
  /** The piece of the cell it is about, cut to 60 characters; empty when the note needs none. */
  readonly piece: string;
}

export function cellNote(code: CellNoteCode, field: ImportField, piece = '', blocks = false): CellNote {
  return { code, field, blocks, piece: piece.length > 60 ? `${piece.slice(0, 59)}…` : piece };
}
