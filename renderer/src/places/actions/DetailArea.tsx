import type { Ref } from 'react';
import type { KeptOnTime as Kept } from '../../../../shared/contract/action';
import type { ActionId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { EmptyState } from '../../ui/states/EmptyState';
import { QueryState } from '../../ui/states/QueryState';
import { ActionDetailPane } from './ActionDetailPane';
import { KeptOnTime } from './KeptOnTime';
import css from './ActionsPlace.module.css';

/** The pane beside the list: the chosen action above, promises kept on time below. */
export type DetailAreaProps = Readonly<{
  action: string | null;
  agencies: readonly Kept[];
  heading: Ref<HTMLHeadingElement>;
  firstAct: Ref<HTMLButtonElement>;
}>;

export function DetailArea({ action, agencies, heading, firstAct }: DetailAreaProps) {
  return (
    <aside className={css.detail} data-pane tabIndex={-1} aria-label={t('actions.detailPane')}>
      {action === null ? (
        <EmptyState title={t('actions.chooseOne')} text={t('actions.chooseOneText')} />
      ) : (
        // The id comes from a row of the list or from the address; the desk looks at it before it answers.
        <Chosen key={action} action={action as ActionId} heading={heading} firstAct={firstAct} />
      )}
      <KeptOnTime agencies={agencies} />
    </aside>
  );
}

type ChosenProps = Readonly<{ action: ActionId; heading: Ref<HTMLHeadingElement>; firstAct: Ref<HTMLButtonElement> }>;

function Chosen({ action, heading, firstAct }: ChosenProps) {
  const detail = useQuery('action.show', { action });
  if (detail.status !== 'ready') return <QueryState query={detail} />;
  if (detail.value === null) return <EmptyState title={t('actions.gone')} text={t('actions.goneText')} />;
  return <ActionDetailPane detail={detail.value} heading={heading} firstAct={firstAct} />;
}
