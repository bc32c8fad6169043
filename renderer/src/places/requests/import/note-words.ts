import type { CellNote } from '../../../../../shared/domain/request/import/cell-note';
import { t } from '../../../../../shared/messages/t';

/** What was found in a cell, in a sentence. */
export function noteWords({ code, field, piece }: CellNote): string {
  return t(`requests.note.${code}`, { field: t(`requests.field.${field}`), piece });
}
