import { createHash } from 'node:crypto';
import type { Instant } from '../../../../shared/kernel/instant';
import type { Sheet } from '../../intake/sheet';

export interface ShelvedSheet {
  /** Hex SHA-256 of what the sheet says; the same content has the same name whatever the file was called. */
  readonly name: string;
  readonly label: string;
  readonly sheet: Sheet;
  readonly readAt: Instant;
}

/** Holds the one sheet somebody is importing, in memory only. It goes with the service when the seat is left. */
export interface SheetShelf {
  put(sheet: Sheet, label: string, readAt: Instant): ShelvedSheet;
  take(name: string): ShelvedSheet | null;
}

export function createSheetShelf(): SheetShelf {
  let shelved: ShelvedSheet | null = null;
  return {
    put: (sheet, label, readAt) => {
      const name = nameOf(sheet);
      // Read again, the same content keeps the time it was first read, which may stand in for a missing date.
      shelved = shelved?.name === name ? { ...shelved, label } : { name, label, sheet, readAt };
      return shelved;
    },
    take: (name) => (shelved?.name === name ? shelved : null),
  };
}

function nameOf(sheet: Sheet): string {
  const hash = createHash('sha256').update(JSON.stringify(sheet.headers));
  for (const row of sheet.rows) hash.update(JSON.stringify(row.cells));
  return hash.digest('hex');
}
