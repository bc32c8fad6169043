import { t } from './t';

type P = 'presenting' | 'predisposing' | 'precipitating' | 'perpetuating' | 'protective' | 'predictions';

/** The team's word for a P; the hub names the sixth. @source practice.md §1.4 A */
export function pTeamName(p: P, sixthP: string): string {
  return p === 'predictions' ? sixthP : t(`formulation.${p}`);
}

/** The family's word for a P: nobody says "perpetuating" to a child. @source practice.md §1.4 */
export function pFamilyName(p: P): string {
  return t(`formulation.${p}Plain`);
}
