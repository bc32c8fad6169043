import { relations, type Relation } from '../../../shared/domain/family/events';
import { t } from '../../../shared/messages/t';

/** The relations a person can have, with their words. */
export function relationOptions(): readonly { readonly value: Relation; readonly label: string }[] {
  return relations.map((relation) => ({ value: relation, label: t(`people.relation.${relation}`) }));
}
