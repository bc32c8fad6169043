import { useState } from 'react';
import { History, RotateCw } from 'lucide-react';
import type { BackupFact, HubDescription } from '../../../../shared/contract/hub';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { RestoreBackup } from '../../backups/RestoreBackup';
import { Button } from '../../ui/button/Button';
import { Note } from '../../ui/note/Note';
import { PanelButtons, RoomPanel } from './RoomPanel';
import { useSignInState } from './sign-in-state';
import { whenWords } from './when-words';
import css from './Welcome.module.css';

type Trouble = Extract<HubDescription, { state: 'trouble' }>;

/** Troubles a backup can mend; for the others the folder itself has to be put right. */
const mendable: readonly Trouble['trouble'][] = ['not-a-hub', 'vault-missing', 'vault-damaged', 'hub-file-changed'];

/** A hub that cannot be opened: what happened, that nothing was lost by it, and every way on. */
export function HubInTrouble({ hub }: Readonly<{ hub: Trouble }>) {
  const retry = useCommand('hub.retry');
  const viewOpened = useSignInState((state) => state.viewOpened);
  return (
    <RoomPanel title={t('signin.troubleTitle')}>
      <Note tone="warn">{t(`signin.trouble.${hub.trouble}`)}</Note>
      <p>{hub.place === '' ? t('signin.troubleOwnFolder') : t('signin.troubleFolder', { place: hub.place })}</p>
      <PanelButtons>
        <Button kind="primary" icon={RotateCw} onPress={() => void retry.send({})}>
          {t('signin.tryAgain')}
        </Button>
        <Button onPress={() => viewOpened('welcome')}>{t('signin.otherHub')}</Button>
      </PanelButtons>
      {mendable.includes(hub.trouble) && <Backups backups={hub.backups} />}
    </RoomPanel>
  );
}

function Backups({ backups }: Readonly<{ backups: readonly BackupFact[] }>) {
  const [asked, setAsked] = useState<BackupFact | null>(null);
  return (
    <section className={css.ways} aria-label={t('signin.restoreTitle')}>
      <h2>{t('signin.restoreTitle')}</h2>
      {backups.length === 0 && <p>{t('signin.restoreNone')}</p>}
      {backups.map((backup) => (
        <Button key={backup.backup} icon={History} onPress={() => setAsked(backup)}>
          {t('signin.restore', { when: whenWords(backup.at) })}
          {backup.complete ? '' : ` (${t('signin.partial')})`}
        </Button>
      ))}
      {asked !== null && (
        <RestoreBackup
          backup={asked}
          title={t('signin.restoreAsk', { when: whenWords(asked.at) })}
          action={t('signin.restore', { when: whenWords(asked.at) })}
          onClose={() => setAsked(null)}
        >
          <p>{t('signin.restoreText')}</p>
          <p>{t('signin.restoreLater')}</p>
        </RestoreBackup>
      )}
    </section>
  );
}
