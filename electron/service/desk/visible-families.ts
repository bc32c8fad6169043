import type { CapabilitySet } from '../../../shared/domain/colleague/events';
import { familyWorkers } from '../../../shared/access/sets';
import type { FamilyId } from '../../../shared/kernel/ids';
import { listOf, sql, type Sql } from '../vault/sql';

/** The families a colleague may know of. Lists filter by it in SQL, so that counts and search never leak. */
export type VisibleFamilies =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'except'; readonly families: readonly FamilyId[] };

/** Those who work with families see all that are not restricted; administrators and observers see none. */
export function visibleTo(sets: readonly CapabilitySet[]): VisibleFamilies {
  return sets.some((set) => (familyWorkers as readonly CapabilitySet[]).includes(set)) ? { kind: 'all' } : { kind: 'none' };
}

/** Whether one family, or a matter of no family, may be shown. */
export function isVisible(visible: VisibleFamilies, family: FamilyId | null): boolean {
  if (visible.kind === 'none') return false;
  return visible.kind === 'all' || family === null || !visible.families.includes(family);
}

/** The condition for a `WHERE`. @param column A column name written in an `sql.ts`, never text from outside. */
export function whereVisible(visible: VisibleFamilies, column: string): Sql {
  if (visible.kind === 'all') return sql`1`;
  if (visible.kind === 'none') return sql`0`;
  const name: Sql = { text: column, values: [] };
  return sql`(${name} IS NULL OR ${name} NOT IN ${listOf(visible.families)})`;
}
