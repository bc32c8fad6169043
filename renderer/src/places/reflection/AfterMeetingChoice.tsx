import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { Checkbox } from '../../ui/checkbox/Checkbox';

/** Whether Today asks, after a meeting, if there is something to write down. */
export function AfterMeetingChoice({ isOn }: Readonly<{ isOn: boolean }>) {
  const choose = useCommand('reflection.setAfterMeeting');
  return <Checkbox label={t('reflection.asksAfterMeeting')} isChecked={isOn} onChange={(next) => void choose.send({ isOn: next })} />;
}
