import type { FormulationCard } from '../../../../shared/contract/formulation';
import { ps, type P } from '../../../../shared/domain/statement/statement';
import { pFamilyName, pTeamName } from '../../../../shared/messages/p-words';

/** Headings in the team's words or in the family's; nobody says "perpetuating" to a child. @source practice.md §1.4 */
export type HeadingWords = 'team' | 'family';

/** A column with its cards, as it is drawn. */
export interface Column {
  readonly p: P;
  readonly name: string;
  readonly plain: string;
  readonly cards: readonly FormulationCard[];
}

/** The six columns in their fixed order. */
export function columnsOf(cards: readonly FormulationCard[], sixthP: string): readonly Column[] {
  return ps.map((p) => ({
    p,
    name: pTeamName(p, sixthP),
    plain: pFamilyName(p),
    cards: cards.filter((card) => card.p === p),
  }));
}
