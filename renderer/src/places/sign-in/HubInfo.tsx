import { HardDrive, History, Lock, Sprout } from 'lucide-react';
import type { HubDescription } from '../../../../shared/contract/hub';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { BrandMark } from '../../ui/brand-mark/BrandMark';
import { Button } from '../../ui/button/Button';
import { LinkButton } from '../../ui/button/LinkButton';
import { ComfortControls } from '../../ui/comfort/ComfortControls';
import { useComfortState, wearComfort } from '../../ui/comfort/use-comfort';
import { FieldError } from '../../ui/field/FieldError';
import { Icon } from '../../ui/icon/Icon';
import { Tag } from '../../ui/tag/Tag';
import { useSignInState } from './sign-in-state';
import { whenWords } from './when-words';
import css from './HubInfo.module.css';

/** The right-hand side: which hub this is, the way to the practice hub, reading comfort, and three facts. */
export function HubInfo({ hub }: Readonly<{ hub: HubDescription }>) {
  const comfort = useComfortState((state) => state.comfort);
  // In the middle of setting up or recovering, a way out would lose a code that is shown once.
  const view = useSignInState((state) => state.view);
  const name = hub.state === 'none' ? '' : hub.name;
  return (
    <>
      <div className={css.brand}>
        <BrandMark size={44} />
        <b>{t('shell.product')}</b>
      </div>
      {name !== '' && (
        <div>
          <h2 className={css.hubName}>{name}</h2>
          {hub.state !== 'none' && hub.practice && (
            <div className={css.note}>
              <Tag tone="warn">{t('signin.practiceTitle')}</Tag> {t('signin.practiceNote')}
            </div>
          )}
        </div>
      )}
      {hub.state !== 'none' && view === 'table' && <OtherHubs hub={hub} />}
      <div className={css.comfort}>
        <h2 className={css.comfortTitle}>{t('signin.comfort')}</h2>
        <ComfortControls brief comfort={comfort} onChange={wearComfort} />
      </div>
      <ul className={css.facts}>
        <li>
          <Icon icon={HardDrive} size={16} />
          <span>{t('signin.factLocal')}</span>
        </li>
        {hub.state === 'open' && !hub.practice && (
          <li>
            <Icon icon={History} size={16} />
            <span>{hub.lastBackup === null ? t('signin.factNoBackup') : t('signin.factBackup', { when: whenWords(hub.lastBackup) })}</span>
          </li>
        )}
        <li>
          <Icon icon={Lock} size={16} />
          <span>{t('signin.factLock')}</span>
        </li>
      </ul>
    </>
  );
}

function OtherHubs({ hub }: Readonly<{ hub: Exclude<HubDescription, { state: 'none' }> }>) {
  const openPractice = useCommand('hub.openPractice');
  const resetPractice = useCommand('hub.resetPractice');
  const leavePractice = useCommand('hub.leavePractice');
  const viewOpened = useSignInState((state) => state.viewOpened);
  const isMaking = openPractice.isSending || resetPractice.isSending;
  const refused = openPractice.refused ?? resetPractice.refused ?? leavePractice.refused;
  const hasOther = hub.state === 'open' && hub.hasOtherHub;
  return (
    <div className={css.others}>
      {hub.practice ? (
        <>
          {hasOther && <Button onPress={() => void leavePractice.send({})}>{t('signin.practiceLeave')}</Button>}
          <LinkButton onPress={() => void resetPractice.send({})}>{t('signin.practiceReset')}</LinkButton>
        </>
      ) : (
        <Button icon={Sprout} onPress={() => !isMaking && void openPractice.send({})}>
          {t('signin.practise')}
        </Button>
      )}
      <LinkButton onPress={() => viewOpened('welcome')}>{t('signin.otherHub')}</LinkButton>
      {isMaking && (
        <p className={css.note} role="status">
          {t('signin.practiceMaking')}
        </p>
      )}
      {refused !== null && <FieldError>{refused.message}</FieldError>}
    </div>
  );
}
