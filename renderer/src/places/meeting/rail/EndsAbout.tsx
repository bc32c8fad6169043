import { Clock } from 'lucide-react';
import type { CurrentMeeting } from '../../../../../shared/contract/meeting';
import { endsAt, minutesOver } from '../../../../../shared/domain/meeting/time-plan';
import { MINUTE_MS } from '../../../../../shared/kernel/instant';
import { formatTime } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { Icon } from '../../../ui/icon/Icon';
import { classNames } from '../../../ui/styles/class-names';
import text from '../../../ui/styles/text.module.css';
import { useNow } from '../use-now';
import css from './Rail.module.css';

/** When the meeting ends as the clock stands; its own component, so that its minute moves nothing else. */
export function EndsAbout({ meeting }: Readonly<{ meeting: Pick<CurrentMeeting, 'finish' | 'plan' | 'startedAt'> }>) {
  const now = useNow(MINUTE_MS);
  const end = endsAt(meeting.finish, now);
  const over = meeting.startedAt === null ? 0 : minutesOver(meeting.startedAt, meeting.plan.minutes, end);
  return (
    <p className={css.foot}>
      <Icon icon={Clock} size={16} />
      <span>
        <span className={over > 0 ? css.over : undefined}>
          {over > 0 ? t('meeting.endsLate', { minutes: over }) : t('meeting.endsOnTime')}
        </span>{' '}
        <b className={classNames(text.strong, text.num)}>{formatTime(end)}</b>
      </span>
    </p>
  );
}
