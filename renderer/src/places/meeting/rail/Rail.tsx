import type { CurrentMeeting, ShownItem } from '../../../../../shared/contract/meeting';
import type { DiscussionId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { Button } from '../../../ui/button/Button';
import { useKeyCaps } from '../../../ui/keys/shortcuts';
import text from '../../../ui/styles/text.module.css';
import { meetingKeys } from '../keys';
import { Agenda } from './Agenda';
import { EndsAbout } from './EndsAbout';
import { Table } from './Table';
import css from './Rail.module.css';

export type RailProps = Readonly<{
  meeting: CurrentMeeting;
  item: ShownItem | null;
  showNumbers: boolean;
  onLook: (item: DiscussionId) => void;
  onAttendance: () => void;
}>;

/** Context: the table, the agenda, and when it ends. */
export function Rail({ meeting, item, showNumbers, onLook, onAttendance }: RailProps) {
  const capOf = useKeyCaps();
  const expected = meeting.seats.filter(({ state }) => state === 'expected').length;
  return (
    <section className={css.rail} aria-label={t('meeting.rail')} data-pane tabIndex={-1}>
      <div className={css.table}>
        <Table meeting={meeting} item={item} showNumbers={showNumbers} />
      </div>
      <div className={css.here}>
        <span className={text.nowrap}>{expected === 0 ? '' : t('meeting.expected', { count: expected })}</span>
        <Button kind="quiet" size="small" shortcut={capOf(meetingKeys, 'attendance')} onPress={onAttendance}>
          {t('meeting.attendance')}
        </Button>
      </div>
      <Agenda meeting={meeting} inView={item?.id ?? null} onLook={onLook} />
      <EndsAbout meeting={meeting} />
    </section>
  );
}
