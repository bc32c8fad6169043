import type { CurrentMeeting, ShownItem } from '../../../../../shared/contract/meeting';
import { t } from '../../../../../shared/messages/t';
import { useBatch, useCommand } from '../../../api/use-command';
import { announce } from '../../../ui/announce/announce';
import { Button } from '../../../ui/button/Button';
import { useKeyCaps } from '../../../ui/keys/shortcuts';
import { useKeys } from '../../../ui/keys/use-keys';
import { Note } from '../../../ui/note/Note';
import { paths } from '../../../ui/place/paths';
import { useGo } from '../../../ui/place/use-go';
import { meetingKeys, type MeetingKey } from '../keys';
import { itemName } from '../item-in-view';
import { openingParts } from '../decide/use-closing';
import css from './StartMeeting.module.css';

/** Between items and at the end: the next item, or what goes where when the meeting closes. */
export function CloseMeeting({ meeting }: Readonly<{ meeting: CurrentMeeting }>) {
  const capOf = useKeyCaps();
  const batch = useBatch();
  const close = useCommand('meeting.close');
  const go = useGo();
  const next = meeting.items.find(({ state }) => state === 'todo') ?? null;
  const end = async (): Promise<void> => {
    const outcome = await close.send({ meeting: meeting.meeting });
    if (!outcome.ok) return;
    announce(t('meeting.closedMeeting'));
    go(paths.minutes());
  };
  const open = (): void => void batch.send(openingParts({ meeting }, next));
  useKeys<MeetingKey>(meetingKeys, { close: next === null ? () => void end() : open });
  return (
    <div className={css.start}>
      <h1>{t(next === null ? 'meeting.allDone' : 'meeting.betweenItems')}</h1>
      <h2>{t('meeting.whatGoesWhere')}</h2>
      <ul>
        {meeting.items.map((item) => (
          <li key={item.id}>
            <b>{itemName(item)}</b>: {whereItGoes(item)}
          </li>
        ))}
      </ul>
      {(batch.refused ?? close.refused) !== null && <Note tone="warn">{(batch.refused ?? close.refused)?.message}</Note>}
      <p className={css.buttons}>
        {next !== null && (
          <Button kind="primary" size="large" shortcut={capOf(meetingKeys, 'close')} onPress={open}>
            {t('meeting.openItem', { name: itemName(next) })}
          </Button>
        )}
        <Button
          kind={next === null ? 'primary' : 'standard'}
          size="large"
          {...(next === null && { shortcut: capOf(meetingKeys, 'close') })}
          onPress={() => void end()}
        >
          {t('meeting.closeMeeting')}
        </Button>
      </p>
    </div>
  );
}

function whereItGoes(item: ShownItem): string {
  switch (item.state) {
    case 'done':
      return t(item.family === null ? 'meeting.goesRecord' : 'meeting.goesMinutes');
    case 'provisional':
      return t('meeting.goesProvisional');
    default:
      return t('meeting.goesNext');
  }
}
