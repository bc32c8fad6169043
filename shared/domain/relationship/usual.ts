import type { RelationshipKind, SupervisionScope } from './events';

/** How supervision of one kind usually goes. Whoever names a supervisor may agree something else. */
export interface UsualSupervision {
  readonly scope: readonly SupervisionScope[];
  /** Days from one supervision to the next. */
  readonly intervalDays: number;
}

/**
 * A home agency's supervisor is told of nothing here but that supervision took place.
 * @source practice.md §2.3: who may read what, and supervision each month
 */
export const usualSupervision: Readonly<Record<RelationshipKind, UsualSupervision>> = {
  operational: { scope: ['notes', 'cases', 'sessions'], intervalDays: 28 },
  professional: { scope: ['sessions'], intervalDays: 28 },
  line: { scope: ['notes', 'sessions'], intervalDays: 28 },
};
