import { useState, type FormEvent } from 'react';
import type { HubSettings } from '../../../../shared/contract/hub';
import type { DisciplineId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button/Button';
import { FieldError } from '../../ui/field/FieldError';
import { TextField } from '../../ui/field/TextField';
import { Select } from '../../ui/select/Select';
import { toast } from '../../ui/toast/toast';
import { wholeNumber } from './whole-number';
import css from './Office.module.css';

type MeetingsProps = Readonly<{ settings: HubSettings; canKeep: boolean }>;

/** When the daily meeting is, when it is quorate, and what the sixth P is called here. */
export function Meetings({ settings, canKeep }: MeetingsProps) {
  return (
    <div className={css.columns}>
      <Daily settings={settings} canKeep={canKeep} />
      <Quorum settings={settings} canKeep={canKeep} />
      <SixthP settings={settings} canKeep={canKeep} />
    </div>
  );
}

function Daily({ settings, canKeep }: MeetingsProps) {
  const save = useCommand('hub.setDaily');
  const [startsAt, setStartsAt] = useState(settings.daily.startsAt);
  const [minutes, setMinutes] = useState(String(settings.daily.minutes));
  const [mostItems, setMostItems] = useState(String(settings.daily.mostItems));
  const [length, items] = [wholeNumber(minutes, 5, 480), wholeNumber(mostItems, 1, 30)];
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (length === null || items === null || startsAt.trim() === '') return;
    if ((await save.send({ startsAt: startsAt.trim(), minutes: length, mostItems: items })).ok) toast({ message: t('office.saved') });
  };
  return (
    <form className={css.section} onSubmit={(event) => void send(event)}>
      <TextField label={t('office.startsAt')} value={startsAt} onChange={setStartsAt} error={save.refused?.message} />
      <TextField
        label={t('office.minutes')}
        value={minutes}
        onChange={setMinutes}
        error={length === null ? t('office.wholeNumber') : undefined}
      />
      <TextField
        label={t('office.mostItems')}
        value={mostItems}
        onChange={setMostItems}
        error={items === null ? t('office.wholeNumber') : undefined}
      />
      {canKeep && <SaveButton />}
    </form>
  );
}

function Quorum({ settings, canKeep }: MeetingsProps) {
  const save = useCommand('hub.setQuorum');
  const [agencies, setAgencies] = useState(String(settings.quorum.agencies));
  const [discipline, setDiscipline] = useState<DisciplineId | 'any'>(settings.quorum.discipline ?? 'any');
  const count = wholeNumber(agencies, 1, 12);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (count === null) return;
    const saved = await save.send({ agencies: count, discipline: discipline === 'any' ? null : discipline });
    if (saved.ok) toast({ message: t('office.saved') });
  };
  const seats = settings.disciplines.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form className={css.section} onSubmit={(event) => void send(event)}>
      <h2>{t('office.quorumTitle')}</h2>
      <p className={css.lead}>{t('office.quorumText')}</p>
      <TextField
        label={t('office.quorumAgencies')}
        value={agencies}
        onChange={setAgencies}
        error={count === null ? t('office.wholeNumber') : undefined}
      />
      <Select
        label={t('office.quorumSeat')}
        options={[{ value: 'any', label: t('office.quorumAny') }, ...seats]}
        value={discipline}
        onChange={setDiscipline}
      />
      {save.refused !== null && <FieldError>{save.refused.message}</FieldError>}
      {canKeep && <SaveButton />}
    </form>
  );
}

function SixthP({ settings, canKeep }: MeetingsProps) {
  const save = useCommand('hub.renameSixthP');
  const [label, setLabel] = useState(settings.sixthP);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (label.trim() !== '' && (await save.send({ label })).ok) toast({ message: t('office.saved') });
  };
  return (
    <form className={css.section} onSubmit={(event) => void send(event)}>
      <TextField label={t('office.sixthP')} value={label} onChange={setLabel} error={save.refused?.message} />
      {canKeep && <SaveButton />}
    </form>
  );
}

function SaveButton() {
  return (
    <div className={css.buttons}>
      <Button type="submit">{t('office.save')}</Button>
    </div>
  );
}
