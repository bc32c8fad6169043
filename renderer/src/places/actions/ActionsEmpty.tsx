import type { ActionFilter } from '../../../../shared/contract/action';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { EmptyState } from '../../ui/states/EmptyState';

/** Why the list is empty, and one way on. */
export function ActionsEmpty({ filter, onEveryone }: Readonly<{ filter: ActionFilter; onEveryone: () => void }>) {
  if (filter === 'everyone') return <EmptyState title={t('actions.emptyEveryone')} text={t('actions.emptyEveryoneText')} />;
  const isOverdue = filter === 'overdue';
  return (
    <EmptyState
      title={t(isOverdue ? 'actions.emptyOverdue' : 'actions.emptyFiltered')}
      text={t(isOverdue ? 'actions.emptyOverdueText' : 'actions.emptyFilteredText')}
    >
      <Button onPress={onEveryone}>{t('actions.showEveryone')}</Button>
    </EmptyState>
  );
}
