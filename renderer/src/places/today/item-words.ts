import type { ItemState, ShownItem } from '../../../../shared/contract/meeting';
import type { TodayWork } from '../../../../shared/contract/today';
import type { AgendaItem } from '../../../../shared/domain/meeting/events';
import type { DisciplineId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';

/** What an item is called on the agenda. */
export function itemName(item: Pick<ShownItem, 'familyName' | 'title' | 'kind'>): string {
  if (item.familyName !== null && item.familyName !== '') return item.familyName;
  return item.title === '' ? t(`today.kind.${item.kind}`) : item.title;
}

/** The line under its name: the question, or what a standing matter holds today. */
export function itemText(item: ShownItem, work: TodayWork): { readonly words: string; readonly isLate: boolean } {
  switch (item.kind) {
    case 'welcome':
      return { words: t('today.welcomeText'), isLate: false };
    case 'overdue-actions':
      return { words: t('today.overdueText', { total: work.overdue.total, blocked: work.overdue.blocked }), isLate: false };
    case 'urgent':
      return { words: t('today.urgentText', { count: work.requests.urgent }), isLate: work.requests.urgent > 0 };
    default:
      return { words: item.question, isLate: false };
  }
}

/** The word for where an item stands once the meeting runs; null before. */
export function progressWords(state: ItemState): string | null {
  switch (state) {
    case 'todo':
      return null;
    case 'live':
      return t('today.itemLive');
    case 'done':
      return t('today.itemDone');
    case 'provisional':
      return t('today.itemProvisional');
    case 'carried-over':
      return t('today.itemCarriedOver');
  }
}

/** Whether consent to support asks for a word on the row; given and not required say nothing. */
export function consentWords(item: ShownItem): string | null {
  switch (item.consent) {
    case 'withdrawn':
      return t('today.consentWithdrawnTag');
    case 'declined':
      return t('today.consentDeclined');
    case 'in-part':
      return t('today.consentIn-part');
    case 'nobody-asked':
      return t('today.consentNobody-asked');
    default:
      return null;
  }
}

/** An item as it is sent: what the record holds of it. */
export type ListedItem = Omit<AgendaItem, 'needs'> & { needs: DisciplineId[] };

/** The item without what the query added. */
export function plainItem(item: AgendaItem): ListedItem {
  const { id, kind, family, request, title, question, minutes, presenter, needs, carriedFrom } = item;
  return { id, kind, family, request, title, question, minutes, presenter, needs: [...needs], carriedFrom };
}
