import { FolderOpen, House, Sprout } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button/Button';
import { FieldError } from '../../ui/field/FieldError';
import { PanelButtons, RoomPanel } from './RoomPanel';
import { useSignInState } from './sign-in-state';
import css from './Welcome.module.css';

/** No hub on this computer yet, or another one wanted: set one up, open a folder, or practise. */
export function Welcome({ canGoBack }: Readonly<{ canGoBack: boolean }>) {
  const viewOpened = useSignInState((state) => state.viewOpened);
  const open = useCommand('hub.open');
  const practise = useCommand('hub.openPractice');
  const chooseFolder = async (): Promise<void> => {
    const chosen = await shellCalls.chooseFolder('hub');
    if (chosen !== null && (await open.send({ place: chosen.token })).ok) viewOpened('table');
  };
  const goToPractice = async (): Promise<void> => {
    if (!practise.isSending && (await practise.send({})).ok) viewOpened('table');
  };
  return (
    <RoomPanel title={t('signin.noHubTitle')} {...(canGoBack ? {} : { lead: t('signin.noHubText') })}>
      <ul className={css.ways}>
        <li>
          <Button kind="primary" size="large" wide icon={House} onPress={() => viewOpened('create')}>
            {t('signin.createHub')}
          </Button>
          <p>{t('signin.createHubText')}</p>
        </li>
        <li>
          <Button size="large" wide icon={FolderOpen} onPress={() => void chooseFolder()}>
            {t('signin.openHub')}
          </Button>
          <p>{t('signin.openHubText')}</p>
          {open.refused !== null && <FieldError>{open.refused.message}</FieldError>}
        </li>
        <li>
          <Button size="large" wide icon={Sprout} onPress={() => void goToPractice()}>
            {t('signin.practiceHub')}
          </Button>
          <p role="status">{t(practise.isSending ? 'signin.practiceMaking' : 'signin.practiceHubText')}</p>
          {practise.refused !== null && <FieldError>{practise.refused.message}</FieldError>}
        </li>
      </ul>
      {canGoBack && (
        <PanelButtons>
          <Button kind="quiet" onPress={() => viewOpened('table')}>
            {t('signin.back')}
          </Button>
        </PanelButtons>
      )}
    </RoomPanel>
  );
}
