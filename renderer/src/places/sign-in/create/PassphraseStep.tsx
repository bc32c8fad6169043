import { passphraseFault } from '../../../../../shared/domain/colleague/passphrase';
import { FolderOpen } from 'lucide-react';
import { t } from '../../../../../shared/messages/t';
import { shellCalls } from '../../../api/shell-calls';
import { Button } from '../../../ui/button/Button';
import { RadioList } from '../../../ui/radio-list/RadioList';
import { NewPassphrase } from '../../../ui/new-passphrase/NewPassphrase';
import type { TypedPassphrase } from '../../../ui/new-passphrase/typed-passphrase';
import { errorWords, type StepProps } from './HubStep';
import css from '../PanelForm.module.css';

type PassphraseStepProps = StepProps &
  Readonly<{ typed: TypedPassphrase; onType: (typed: TypedPassphrase) => void; words: readonly string[]; isTried: boolean }>;

export function PassphraseStep({ form, onChange, errors, typed, onType, words, isTried }: PassphraseStepProps) {
  const choose = async (): Promise<void> => {
    const folder = await shellCalls.chooseFolder('new-hub');
    if (folder !== null) onChange({ folder, where: 'folder' });
  };
  const chooser = (
    <div className={css.place}>
      <Button icon={FolderOpen} onPress={() => void choose()}>
        {t('signin.chooseFolder')}
      </Button>
      {form.folder !== null && <span>{t('signin.chosenFolder', { folder: form.folder.label })}</span>}
    </div>
  );
  return (
    <>
      <NewPassphrase typed={typed} onChange={onType} faultOf={(passphrase) => passphraseFault(passphrase, words)} isTried={isTried} />
      <RadioList
        label={t('signin.where')}
        value={form.where}
        onChange={(where) => onChange({ where })}
        error={errorWords(errors, 'folder')}
        options={[
          { value: 'here', label: t('signin.whereHere'), hint: t('signin.whereHereHint') },
          { value: 'folder', label: t('signin.whereFolder'), hint: t('signin.whereFolderHint'), detail: chooser },
        ]}
      />
    </>
  );
}
