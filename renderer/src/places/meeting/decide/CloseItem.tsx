import { useEffect, useState } from 'react';
import { Circle, CircleCheck } from 'lucide-react';
import type { Blank } from '../../../../../shared/domain/discussion/events';
import type { DiscussionId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { useDraft } from '../../../api/use-draft';
import { useQuery } from '../../../api/use-query';
import { Button } from '../../../ui/button/Button';
import { LinkButton } from '../../../ui/button/LinkButton';
import { TextField } from '../../../ui/field/TextField';
import { Icon } from '../../../ui/icon/Icon';
import { useKeyCaps } from '../../../ui/keys/shortcuts';
import { Note } from '../../../ui/note/Note';
import text from '../../../ui/styles/text.module.css';
import { goToBegun, type BegunAction } from '../actions/begun-action';
import { itemName, type ItemInView } from '../item-in-view';
import { meetingKeys } from '../keys';
import { KeptField } from '../KeptField';
import { goToBlank, type Closing } from './use-closing';
import css from './CloseItem.module.css';

export type CloseItemProps = Readonly<{ view: ItemInView; closing: Closing; begun: BegunAction }>;

/** What is left before the item can close, and the button that says what closing does. */
export function CloseItem({ view, closing, begun }: CloseItemProps) {
  const capOf = useKeyCaps();
  const { shown, item, isLive } = view;
  if (!isLive) return <p className={css.close}>{t(shown.isClosed ? 'meeting.itemIsClosed' : 'meeting.itemNotOpen')}</p>;
  return (
    <div className={css.close}>
      <Missing view={view} begun={begun} />
      {shown.family !== null && !item.quoracy.quorate && <NotQuorate view={view} closing={closing} />}
      {closing.refused !== null && <Note tone="warn">{closing.refused}</Note>}
      <Button kind="primary" size="large" wide shortcut={capOf(meetingKeys, 'close')} onPress={closing.run}>
        {closing.next === null ? t('meeting.closeLast') : t('meeting.closeNext', { next: itemName(closing.next) })}
      </Button>
      <PutOff key={shown.id} discussion={shown.id} closing={closing} />
    </div>
  );
}

function Missing({ view: { shown }, begun }: Readonly<{ view: ItemInView; begun: BegunAction }>) {
  const [leaving, setLeaving] = useState<Blank | null>(null);
  const leave = useCommand('discussion.leaveBlank');
  const count = shown.missing.length + (begun.isBegun ? 1 : 0);
  if (count === 0) {
    return (
      <p className={text.meta}>
        <Icon icon={CircleCheck} size={15} /> {t('meeting.nothingLeft')}
      </p>
    );
  }
  return (
    <div className={css.missing}>
      <p className={text.meta}>
        <Icon icon={Circle} size={15} /> {t('meeting.thingsLeft', { count })}
      </p>
      <ul>
        {begun.isBegun && (
          <li>
            {t('meeting.actionBegun')} <LinkButton onPress={() => goToBegun(begun)}>{t('meeting.goToIt')}</LinkButton>
            <LinkButton
              onPress={() => {
                begun.box.current?.discard();
                begun.box.current?.focus();
              }}
            >
              {t('meeting.discardIt')}
            </LinkButton>
          </li>
        )}
        {shown.missing.map((blank) => (
          <li key={blank}>
            <LinkButton onPress={() => goToBlank(blank)}>{t(`meeting.blank.${blank}`)}</LinkButton>{' '}
            <LinkButton onPress={() => setLeaving(leaving === blank ? null : blank)}>{t('meeting.leaveBlank')}</LinkButton>
            {leaving === blank && (
              <KeptField
                discussion={shown.id}
                block={`blank-${blank}`}
                label={t('meeting.leaveBlankWhy', { what: t(`meeting.blank.${blank}`) })}
                onKeep={async (why, draft) => {
                  const outcome = await leave.send({ discussion: shown.id, blank, why }, draft);
                  if (outcome.ok) setLeaving(null);
                  return outcome.ok ? null : outcome.message;
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function NotQuorate({ view: { item, shown }, closing }: Readonly<{ view: ItemInView; closing: Closing }>) {
  const me = useQuery('session.me', {});
  const mayOverride = me.status === 'ready' && me.value.sets.includes('chair');
  return (
    <Note tone="warn">
      {item.quoracyWords} {t('meeting.closesProvisional')}
      {mayOverride && <OverrideReason key={shown.id} discussion={shown.id} onTyped={closing.setOverride} />}
    </Note>
  );
}

/** Kept as it is typed; it becomes the record when the item closes. */
function OverrideReason({ discussion, onTyped }: Readonly<{ discussion: DiscussionId; onTyped: Closing['setOverride'] }>) {
  const { text: reason, setText, clear } = useDraft(discussion, 'override');
  useEffect(
    () => onTyped({ discussion, reason, draft: { subject: discussion, block: 'override' }, clear }),
    [discussion, reason, clear, onTyped],
  );
  return <TextField label={t('meeting.overrideLabel')} value={reason} onChange={setText} optional />;
}

function PutOff({ discussion, closing }: Readonly<{ discussion: DiscussionId; closing: Closing }>) {
  const [isOpen, setOpen] = useState(false);
  const { text: why, setText: setWhy, clear, ref } = useDraft(discussion, 'put-off');
  const [error, setError] = useState<string | undefined>(undefined);
  const send = async (): Promise<void> => {
    if (why.trim() === '') return setError(t('meeting.putOffWhyMissing'));
    const refused = await closing.putOff(why.trim(), ref);
    setError(refused ?? undefined);
    if (refused !== null) return;
    clear();
    setOpen(false);
  };
  if (!isOpen) return <LinkButton onPress={() => setOpen(true)}>{t('meeting.putOff')}</LinkButton>;
  return (
    <div className={css.putOff}>
      <TextField label={t('meeting.putOffWhy')} value={why} onChange={setWhy} error={error} onEnter={() => void send()} autoFocus />
      <Button size="small" onPress={() => void send()}>
        {t('meeting.putOffDo')}
      </Button>
      <Button size="small" kind="quiet" onPress={() => setOpen(false)}>
        {t('meeting.leaveAsItWas')}
      </Button>
    </div>
  );
}
