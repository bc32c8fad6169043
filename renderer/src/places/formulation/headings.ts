import type { FormulationCard } from '../../../../shared/contract/formulation';
import { ps, type P } from '../../../../shared/domain/statement/statement';
import { t, type PlainKey } from '../../../../shared/messages/t';

/** Headings in the team's words or in the family's; nobody says "perpetuating" to a child. @source practice.md §1.4 */
export type HeadingWords = 'team' | 'family';

/** A column with its cards, as it is drawn. */
export interface Column {
  readonly p: P;
  readonly name: string;
  readonly plain: string;
  readonly cards: readonly FormulationCard[];
}

const plainNames: Readonly<Record<P, PlainKey>> = {
  presenting: 'formulation.presentingPlain',
  predisposing: 'formulation.predisposingPlain',
  precipitating: 'formulation.precipitatingPlain',
  perpetuating: 'formulation.perpetuatingPlain',
  protective: 'formulation.protectivePlain',
  predictions: 'formulation.predictionsPlain',
};

const teamNames: Readonly<Record<Exclude<P, 'predictions'>, PlainKey>> = {
  presenting: 'formulation.presenting',
  predisposing: 'formulation.predisposing',
  precipitating: 'formulation.precipitating',
  perpetuating: 'formulation.perpetuating',
  protective: 'formulation.protective',
};

/** The team's word for a P; the hub names the sixth. */
export function teamName(p: P, sixthP: string): string {
  return p === 'predictions' ? sixthP : t(teamNames[p]);
}

/** The six columns in their fixed order. */
export function columnsOf(cards: readonly FormulationCard[], sixthP: string): readonly Column[] {
  return ps.map((p) => ({
    p,
    name: teamName(p, sixthP),
    plain: t(plainNames[p]),
    cards: cards.filter((card) => card.p === p),
  }));
}
