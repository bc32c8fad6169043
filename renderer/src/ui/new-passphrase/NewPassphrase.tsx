import { CircleCheck, CircleDashed } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { PassphraseField } from '../field/PassphraseField';
import { Icon } from '../icon/Icon';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import type { TypedPassphrase } from './typed-passphrase';
import css from './NewPassphrase.module.css';

/** What can be wrong with a new passphrase; the rule itself is handed in. */
export type PassphraseFaultName = 'passphrase-short' | 'passphrase-long' | 'passphrase-common' | 'passphrase-hub-words';

/**
 * A new passphrase, twice, with its three checks answered while it is typed. Pasting is allowed, any script is taken.
 * Keyboard: two text fields in order, each with its show button.
 */
export type NewPassphraseProps = Readonly<{
  typed: TypedPassphrase;
  onChange: (typed: TypedPassphrase) => void;
  faultOf: (passphrase: string) => PassphraseFaultName | null;
  /** Show what is still wrong, after somebody tried to go on. */
  isTried: boolean;
}>;

const shortest = 12;

export function NewPassphrase({ typed, onChange, faultOf, isTried }: NewPassphraseProps) {
  const fault = faultOf(typed.first);
  const length = [...typed.first.normalize('NFKC')].length;
  const isLong = length >= shortest;
  const differs = typed.again !== '' && !typed.first.startsWith(typed.again);
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
      <ul className={css.checks}>
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
