import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { PanelButtons, RoomPanel } from './RoomPanel';
import { useSignInState } from './sign-in-state';
import css from './PanelForm.module.css';

/** What to do when the passphrase does not work, in the order it is worth trying. */
export function CannotGetIn() {
  const viewOpened = useSignInState((state) => state.viewOpened);
  return (
    <RoomPanel title={t('signin.cannotTitle')}>
      <ol className={css.list}>
        <li>{t('signin.cannotKeyboard')}</li>
        <li>{t('signin.cannotManager')}</li>
        <li>{t('signin.cannotRecovery')}</li>
      </ol>
      <PanelButtons>
        <Button kind="primary" onPress={() => viewOpened('table')}>
          {t('signin.back')}
        </Button>
        <Button onPress={() => viewOpened('recover')}>{t('signin.useRecovery')}</Button>
        <Button onPress={() => viewOpened('enrol')}>{t('signin.haveCode')}</Button>
      </PanelButtons>
    </RoomPanel>
  );
}
