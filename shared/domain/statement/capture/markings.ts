import { disclosures, type Disclosure, type StatementKind } from '../statement';

/** The tighter of two markings: a rule may only ever move a line this way. */
export function tighter(left: Disclosure, right: Disclosure): Disclosure {
  return disclosures.indexOf(left) >= disclosures.indexOf(right) ? left : right;
}

/** The widest marking a kind allows: intelligence belongs to its originator. @source interface/design.md §2.3 */
export function widestFor(kind: StatementKind): Disclosure {
  return kind === 'intelligence' ? 'ask-police-first' : 'family-can-see';
}
