import type { SupervisionId } from '../../../../../shared/kernel/ids';
import { caseModels, type CaseModel } from '../../../../../shared/domain/case-supervision/models';
import { isMessageKey, formatMessage, t } from '../../../../../shared/messages/t';

/** What a prompt or a group of a model says; one another version of Roundtable knew is shown without words. */
export function caseWords(kind: 'group' | 'prompt', id: string): string {
  const key = `casework.${kind}.${id}`;
  return isMessageKey(key) ? formatMessage(key, {}) : '';
}

/** The words of the group a section begins; null where it goes on with one. */
export function groupAt(model: CaseModel, section: number): string | null {
  let first = 0;
  for (const { group, prompts } of caseModels[model]) {
    if (section === first) return group === null ? null : caseWords('group', group);
    first += prompts.length;
  }
  return null;
}

/** What a supervision of a family is called; a family somebody may not see has no name here. */
export function familyOf({ familyName }: Readonly<{ familyName: string | null }>): string {
  return familyName ?? t('supervision.familyHidden');
}

/** Where what is typed about a family and not kept waits: in the writer's own vault. */
export function draftsOfCase(supervision: SupervisionId): string {
  return `supervision/case/${supervision}`;
}
