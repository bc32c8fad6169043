import { Printer } from 'lucide-react';
import type { CurrentMeeting } from '../../../../shared/contract/meeting';
import { formatDayMonth, formatWeekday } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { Button } from '../../ui/button/Button';
import { frameKeys, type FrameKey } from '../../ui/keys/frame-keys';
import { useKeyCaps } from '../../ui/keys/shortcuts';
import { useKeys } from '../../ui/keys/use-keys';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { toast } from '../../ui/toast/toast';

export type AgendaButtonsProps = Readonly<{ meeting: CurrentMeeting; today: string; mayRun: boolean; onStart: () => void }>;

/** Print, and start the meeting or go back to it, also with Ctrl+M. */
export function AgendaButtons({ meeting, today, mayRun, onStart }: AgendaButtonsProps) {
  const go = useGo();
  const capOf = useKeyCaps();
  const isLive = meeting.state === 'live';
  const reason = isLive ? undefined : whyNotStart(meeting, today, mayRun);
  const start = (): void => {
    if (isLive) go(paths.meeting());
    else if (reason === undefined) onStart();
    else toast({ message: t('ui.unavailable', { reason }) });
  };
  useKeys<FrameKey>(frameKeys, { meeting: isLive ? undefined : start });
  return (
    <>
      <Button icon={Printer} onPress={() => void shellCalls.print()}>
        {t('today.print')}
      </Button>
      <Button kind="primary" shortcut={capOf(frameKeys, 'meeting')} unavailable={reason} onPress={start}>
        {isLive ? t('today.backToMeeting') : t('today.startMeeting')}
      </Button>
    </>
  );
}

function whyNotStart({ plan, items }: CurrentMeeting, today: string, mayRun: boolean): string | undefined {
  if (!mayRun) return t('today.startNotYours');
  if (plan.on !== today) return t('today.startNotToday', { day: `${formatWeekday(plan.on)} ${formatDayMonth(plan.on)}` });
  if (plan.chair === null || plan.minuteTaker === null) return t('today.startNoRoles');
  return items.length === 0 ? t('today.startEmpty') : undefined;
}
