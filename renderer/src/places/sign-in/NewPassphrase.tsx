import { CircleCheck, CircleDashed } from 'lucide-react';
import { passphraseFault } from '../../../../shared/domain/colleague/passphrase';
import { t } from '../../../../shared/messages/t';
import { PassphraseField } from '../../ui/field/PassphraseField';
import { Icon } from '../../ui/icon/Icon';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import css from './NewPassphrase.module.css';

export interface TypedPassphrase {
  readonly first: string;
  readonly again: string;
}

export const nothingTyped: TypedPassphrase = { first: '', again: '' };

/** Whether both fields hold the same good passphrase. */
export function isReady(typed: TypedPassphrase, words: readonly string[]): boolean {
  return passphraseFault(typed.first, words) === null && typed.first === typed.again;
}

type NewPassphraseProps = Readonly<{
  typed: TypedPassphrase;
  onChange: (typed: TypedPassphrase) => void;
  /** The hub's and the person's own names: a passphrase is not made of them. */
  words: readonly string[];
  /** Show what is still wrong, after somebody tried to go on. */
  isTried: boolean;
}>;

/** A new passphrase, twice, with its three checks answered while it is typed. Pasting is allowed. */
export function NewPassphrase({ typed, onChange, words, isTried }: NewPassphraseProps) {
  const fault = passphraseFault(typed.first, words);
  const length = [...typed.first.normalize('NFKC')].length;
  const isLong = length >= 12;
  const differs = typed.again !== '' && !typed.first.startsWith(typed.again) && typed.again !== typed.first;
  const isUnequal = differs || (isTried && typed.again !== typed.first);
  return (
    <div className={css.fields}>
      <PassphraseField
        label={t('signin.newPassphrase')}
        hint={t('signin.newPassphraseHint')}
        purpose="new"
        value={typed.first}
        onChange={(first) => onChange({ ...typed, first })}
        error={isTried && fault !== null ? t(`refusal.${fault}`) : undefined}
      />
      <ul className={css.checks} aria-live="polite">
        <Check isMet={isLong} words={isLong || length === 0 ? t('signin.checkLength') : t('signin.checkLengthNow', { count: length })} />
        <Check isMet={isLong && fault !== 'passphrase-common'} words={t('signin.checkCommon')} />
        <Check isMet={isLong && fault === null} words={t('signin.checkHub')} />
      </ul>
      <PassphraseField
        label={t('signin.again')}
        purpose="new"
        value={typed.again}
        onChange={(again) => onChange({ ...typed, again })}
        error={isUnequal ? t('signin.notTheSame') : undefined}
      />
    </div>
  );
}

function Check({ isMet, words }: Readonly<{ isMet: boolean; words: string }>) {
  return (
    <li className={isMet ? css.met : undefined}>
      <Icon icon={isMet ? CircleCheck : CircleDashed} size={15} />
      {words}
      <VisuallyHidden>: {t(isMet ? 'signin.checkMet' : 'signin.checkNotMet')}</VisuallyHidden>
    </li>
  );
}
