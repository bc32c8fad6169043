import { useState } from 'react';
import { History } from 'lucide-react';
import type { BackupFact } from '../../../../shared/contract/hub';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { RestoreBackup } from '../../backups/RestoreBackup';
import { Button } from '../../ui/button/Button';
import { FieldError } from '../../ui/field/FieldError';
import { EmptyState } from '../../ui/states/EmptyState';
import { QueryState } from '../../ui/states/QueryState';
import { Tag } from '../../ui/tag/Tag';
import { toast } from '../../ui/toast/toast';
import { whenWords } from './when-words';
import css from './Office.module.css';

/** The backups of the hub: make one, see that they were checked, go back to one. */
export function Backups({ canRestore }: Readonly<{ canRestore: boolean }>) {
  const backups = useQuery('backup.list', {});
  const make = useCommand('backup.now');
  const [asked, setAsked] = useState<BackupFact | null>(null);
  if (backups.status !== 'ready') return <QueryState query={backups} />;
  const backUp = async (): Promise<void> => {
    if (make.isSending) return;
    const made = await make.send({});
    if (made.ok) toast({ message: t('office.backupMade', { when: whenWords(made.value.at) }) });
  };
  return (
    <>
      <p className={css.lead}>
        {t('office.backupsText')} {t('office.backupsWhere')}
      </p>
      <div className={css.buttons}>
        <Button kind="primary" icon={History} onPress={() => void backUp()}>
          {t(make.isSending ? 'office.backingUp' : 'office.backUpNow')}
        </Button>
        {make.refused !== null && <FieldError>{make.refused.message}</FieldError>}
      </div>
      {backups.value.length === 0 ? (
        <EmptyState level={2} title={t('office.noBackups')} />
      ) : (
        <ul className={css.list} aria-label={t('office.backupList')}>
          {backups.value.map((backup) => (
            <BackupRow key={backup.backup} backup={backup} onRestore={canRestore && backup.checked ? () => setAsked(backup) : undefined} />
          ))}
        </ul>
      )}
      {asked !== null && <RestoreDialog backup={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

function BackupRow({ backup, onRestore }: Readonly<{ backup: BackupFact; onRestore: (() => void) | undefined }>) {
  const when = whenWords(backup.at);
  return (
    <li className={css.row}>
      <span className={css.rowText}>
        <b>{when}</b>
        <Tag tone={backup.checked ? 'ok' : 'warn'}>{t(backup.checked ? 'office.backupChecked' : 'office.backupUnchecked')}</Tag>
        {!backup.complete && <Tag tone="neutral">{t('office.backupPartial')}</Tag>}
      </span>
      {onRestore !== undefined && (
        <Button size="small" kind="quiet" label={`${t('office.restore')}: ${when}`} onPress={onRestore}>
          {t('office.restore')}
        </Button>
      )}
    </li>
  );
}

function RestoreDialog({ backup, onClose }: Readonly<{ backup: BackupFact; onClose: () => void }>) {
  const when = whenWords(backup.at);
  return (
    <RestoreBackup backup={backup} title={t('office.restoreAsk', { when })} action={t('office.restoreDo', { when })} onClose={onClose}>
      <p>{t('office.restoreText')}</p>
      <p>{t('office.restoreLater')}</p>
    </RestoreBackup>
  );
}
