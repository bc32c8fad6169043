import { useState, type FormEvent } from 'react';
import type { HubSettings } from '../../../../shared/contract/hub';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { toast } from '../../ui/toast/toast';
import { NewRecoveryCode } from './NewRecoveryCode';
import css from './Office.module.css';

type HubDetailsProps = Readonly<{ settings: HubSettings; canKeep: boolean; isManager: boolean }>;

/** What the hub is called, who answers for it, and its recovery code. */
export function HubDetails({ settings, canKeep, isManager }: HubDetailsProps) {
  return (
    <div className={css.columns}>
      <Details settings={settings} canKeep={canKeep} />
      {isManager && !settings.practice && <NewRecoveryCode hubName={settings.name} isKept={settings.isRecoveryCodeKept} />}
    </div>
  );
}

function Details({ settings, canKeep }: Readonly<{ settings: HubSettings; canKeep: boolean }>) {
  const save = useCommand('hub.changeDetails');
  const [name, setName] = useState(settings.name);
  const [controller, setController] = useState(settings.controller);
  const [site, setSite] = useState(settings.site);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() !== '' && (await save.send({ name, controller, site })).ok) toast({ message: t('office.saved') });
  };
  return (
    <form className={css.section} onSubmit={(event) => void send(event)}>
      <TextField
        label={t('office.hubName')}
        value={name}
        onChange={setName}
        error={name.trim() === '' ? t('office.nameMissing') : save.refused?.message}
      />
      <TextField label={t('office.controller')} value={controller} onChange={setController} optional />
      <TextField label={t('office.site')} value={site} onChange={setSite} optional />
      {canKeep && (
        <div className={css.buttons}>
          <Button type="submit">{t('office.save')}</Button>
        </div>
      )}
    </form>
  );
}
