import type { CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId } from '../../kernel/ids';

/** Operational: by the hub, about the work. Professional: by the home agency, about the craft. Line: by whoever employs. */
export const relationshipKinds = ['operational', 'professional', 'line'] as const;
export type RelationshipKind = (typeof relationshipKinds)[number];

/** What may pass between the two: notes that are shared, supervision of families, and that sessions took place. */
export const supervisionScopes = ['notes', 'cases', 'sessions'] as const;
export type SupervisionScope = (typeof supervisionScopes)[number];

/** A vault key sealed to one holder's X25519 key; what `electron/service/vault/sealing.ts` writes. */
export interface SealedKey {
  readonly ephemeral: string;
  readonly box: { readonly nonce: string; readonly tag: string; readonly text: string };
}

/**
 * Who supervises whom. It names two people and no content; what passes between them lies in a vault of their own, and
 * ending the relationship freezes that vault.
 * @source practice.md §2.3, matrix supervision
 */
export type RelationshipEvent =
  | {
      readonly type: 'RelationshipBegun';
      readonly v: 1;
      readonly kind: RelationshipKind;
      readonly supervisor: ColleagueId;
      readonly supervisee: ColleagueId;
      readonly scope: readonly SupervisionScope[];
      readonly from: CalendarDate;
      /** How many days apart supervision is to be. */
      readonly intervalDays: number;
      /** The key of the pair's vault, once for each of the two. Nobody else can open it. */
      readonly sealed: { readonly supervisor: SealedKey; readonly supervisee: SealedKey };
    }
  | { readonly type: 'RelationshipEnded'; readonly v: 1; readonly to: CalendarDate };
