import { useState, type FormEvent, type Ref } from 'react';
import type { Theme } from '../../../../../shared/domain/hub/events';
import { dateAt, parseCalendarDate } from '../../../../../shared/kernel/calendar-date';
import type { SupervisionId, ThemeId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { hubNow } from '../../../api/hub-clock';
import { newId } from '../../../api/new-id';
import { useCommand } from '../../../api/use-command';
import { announce } from '../../../ui/announce/announce';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { DateField } from '../../../ui/field/DateField';
import { TextField } from '../../../ui/field/TextField';
import { wholeNumber } from '../whole-number';
import { FormEnd } from '../FormEnd';
import css from '../Office.module.css';

type RecordGroupProps = Readonly<{ ref: Ref<HTMLFormElement>; themes: readonly Theme[]; onDone: () => void }>;

/** That a group reflected: the day, how many came and what it was about. There is no field for what was said. */
export function RecordGroup({ ref, themes, onDone }: RecordGroupProps) {
  const record = useCommand('supervision.recordGroup');
  const [supervision] = useState(() => newId<SupervisionId>());
  const [on, setOn] = useState<string>(dateAt(hubNow()));
  const [came, setCame] = useState('');
  const [about, setAbout] = useState<readonly ThemeId[]>([]);
  const [isTried, setTried] = useState(false);
  const [day, attendance] = [parseCalendarDate(on), wholeNumber(came, 2, 200)];
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (day === null || attendance === null || record.isSending) return;
    const outcome = await record.send({ supervision, on: day, attendance, themes: [...about] });
    if (!outcome.ok) return;
    announce(t('office.groupRecorded'));
    onDone();
  };
  return (
    <form ref={ref} className={css.form} aria-label={t('office.recordGroup')} onSubmit={(event) => void send(event)}>
      <DateField
        label={t('office.groupOn')}
        value={on}
        onChange={setOn}
        error={isTried && day === null ? t('office.groupOnMissing') : undefined}
      />
      <TextField
        label={t('office.groupCame')}
        hint={t('office.groupCameHint')}
        value={came}
        onChange={setCame}
        inputMode="numeric"
        error={isTried && attendance === null ? t('office.groupCameMissing') : undefined}
        autoFocus
      />
      <fieldset className={css.sets}>
        <legend>{t('office.groupAbout')}</legend>
        {themes.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            isChecked={about.includes(id)}
            onChange={(isChecked) => setAbout(isChecked ? [...about, id] : about.filter((one) => one !== id))}
          />
        ))}
      </fieldset>
      <FormEnd refused={record.refused} keepWords={t('office.groupKeep')} onLeave={onDone} />
    </form>
  );
}
