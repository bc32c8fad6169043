import { useState, type FormEvent } from 'react';
import type { HubSettings } from '../../../../shared/contract/hub';
import { tints, type Tint } from '../../../../shared/domain/hub/events';
import type { AgencyId, DisciplineId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { useCommand } from '../../api/use-command';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { Select } from '../../ui/select/Select';
import css from './Office.module.css';

type AgenciesProps = Readonly<{ settings: HubSettings; canKeep: boolean }>;

/** The agencies of the hub, and the seats round its table. */
export function Agencies({ settings, canKeep }: AgenciesProps) {
  return (
    <div className={css.columns}>
      <section className={css.section} aria-label={t('office.agencyList')}>
        <h2>{t('office.agencyList')}</h2>
        <ul className={css.list}>
          {settings.agencies.map((agency) => (
            <li key={agency.id} className={css.row}>
              {agency.name}
            </li>
          ))}
        </ul>
        {canKeep && <AddAgency />}
      </section>
      <section className={css.section} aria-label={t('office.seatList')}>
        <h2>{t('office.seatList')}</h2>
        <ul className={css.list}>
          {settings.disciplines.map((seat) => (
            <li key={seat.id} className={css.row}>
              <span className={css.rowText}>
                <AgencyTag agency={seat} />
                {seat.name}
              </span>
            </li>
          ))}
        </ul>
        {canKeep && <AddSeat />}
      </section>
    </div>
  );
}

function AddAgency() {
  const add = useCommand('hub.addAgency');
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(name.trim() === '');
    if (name.trim() !== '' && (await add.send({ agency: newId<AgencyId>(), name })).ok) setName('');
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)}>
      <TextField
        label={t('office.agencyName')}
        value={name}
        onChange={setName}
        error={add.refused?.message ?? (isTried && name.trim() === '' ? t('office.agencyMissing') : undefined)}
      />
      <div className={css.buttons}>
        <Button type="submit">{t('office.addAgency')}</Button>
      </div>
    </form>
  );
}

function AddSeat() {
  const add = useCommand('hub.addDiscipline');
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [tint, setTint] = useState<Tint>('none');
  const [isTried, setTried] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || code.trim() === '') return;
    if (!(await add.send({ discipline: newId<DisciplineId>(), name, code, tint })).ok) return;
    setTried(false);
    setName('');
    setCode('');
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)}>
      <TextField
        label={t('office.seatName')}
        value={name}
        onChange={setName}
        error={isTried && name.trim() === '' ? t('office.seatMissing') : undefined}
      />
      <TextField
        label={t('office.seatLetters')}
        hint={t('office.seatLettersHint')}
        value={code}
        onChange={setCode}
        error={add.refused?.message ?? (isTried && code.trim() === '' ? t('refusal.discipline-code-form') : undefined)}
      />
      <Select
        label={t('office.seatTint')}
        options={tints.map((value) => ({ value, label: t(`office.tint.${value}`) }))}
        value={tint}
        onChange={setTint}
      />
      <div className={css.buttons}>
        <Button type="submit">{t('office.addSeat')}</Button>
      </div>
    </form>
  );
}
