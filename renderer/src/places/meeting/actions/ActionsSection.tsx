import type { ActionRow } from '../../../../../shared/contract/action';
import { formatShortDay } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { AgencyTag } from '../../../ui/agency-tag/AgencyTag';
import { LinkButton } from '../../../ui/button/LinkButton';
import { QueryState } from '../../../ui/states/QueryState';
import { Section } from '../decide/Section';
import type { ItemInView } from '../item-in-view';
import type { BegunAction } from './begun-action';
import { FillAction } from './FillAction';
import { NewAction } from './NewAction';
import css from './Actions.module.css';

/** Who does what by when, as agreed in this item, and a line for the next. */
export function ActionsSection({ view, begun }: Readonly<{ view: ItemInView; begun: BegunAction }>) {
  const actions = useQuery('action.ofDiscussion', { discussion: view.shown.id });
  if (actions.status !== 'ready') return <QueryState query={actions} />;
  const rows = actions.value;
  const whole = rows.filter(({ owner, due }) => owner !== null && due !== null).length;
  return (
    <Section title={t('meeting.actions')} note={rows.length === 0 ? undefined : t('meeting.actionsWhole', { whole, all: rows.length })}>
      <ul className={css.list}>
        {rows.map((row) => (
          <ActionLineRow key={row.id} row={row} isOpen={view.isLive} />
        ))}
      </ul>
      {view.isLive && <NewAction view={view} begun={begun} />}
    </Section>
  );
}

function ActionLineRow({ row, isOpen }: Readonly<{ row: ActionRow; isOpen: boolean }>) {
  const withdraw = useCommand('action.withdraw');
  const { owner, due } = row;
  return (
    <li className={css.row}>
      {owner === null ? (
        <AgencyTag agency={{ code: '?', name: t('capture.actionNoOwner'), tint: 'none' }} />
      ) : (
        <AgencyTag agency={owner.agency} />
      )}
      <div>
        <p>{row.text}</p>
        <p className={css.detail}>
          <span className={css.due}>{due === null ? t('capture.actionNoDue') : formatShortDay(due)}</span>
          {ownerWords(row)}
          {isOpen && (
            <>
              {' '}
              <LinkButton onPress={() => void withdraw.send({ action: row.id })}>{t('meeting.takeBack')}</LinkButton>
            </>
          )}
        </p>
        {isOpen && (owner === null || due === null) && <FillAction row={row} />}
      </div>
    </li>
  );
}

function ownerWords({ owner, acceptance }: ActionRow): string {
  if (owner === null) return t('capture.actionNoOwner');
  return acceptance === 'accepted'
    ? t('meeting.actionAccepted', { name: owner.name })
    : t('meeting.actionMustAccept', { name: owner.name });
}
