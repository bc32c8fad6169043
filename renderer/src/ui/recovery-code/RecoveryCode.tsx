import { useState, type FormEvent } from 'react';
import { Printer } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { announce } from '../announce/announce';
import { Button } from '../button/Button';
import { FieldError } from '../field/FieldError';
import { TextField } from '../field/TextField';
import { groupsToRetype, isSameGroup } from './code-groups';
import css from './RecoveryCode.module.css';

/**
 * The recovery code, shown once: print it, then retype two of its groups; only then `onKept`. The printed page has the
 * code, what it is for and where to keep it. Keyboard: print button, two fields, the finishing button.
 */
export type RecoveryCodeProps = Readonly<{
  code: string;
  /** What the code is for, on the screen and at the head of the printed page. */
  title: string;
  text: string;
  finish: string;
  onPrint: () => void;
  onKept: () => void;
}>;

export function RecoveryCode({ code, title, text, finish, onPrint, onKept }: RecoveryCodeProps) {
  const groups = code.split('-');
  const [asked] = useState(() => groupsToRetype(groups.length));
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [isWrong, setWrong] = useState(false);
  const check = (event: FormEvent): void => {
    event.preventDefault();
    const fits = asked.every((group, index) => isSameGroup(groups[group] ?? '', typed[index] ?? ''));
    setWrong(!fits);
    if (fits) onKept();
    else announce(t('signin.groupsDiffer'), 'assertive');
  };
  return (
    <form className={css.sheet} onSubmit={check}>
      <p>{text}</p>
      <section className={css.page} aria-label={title}>
        <h2 className={css.hub}>{title}</h2>
        <ol className={css.groups} aria-label={t('signin.recoveryCode')}>
          {groups.map((group, index) => (
            <li key={`${index}-${group}`}>
              <span aria-hidden="true">{index + 1}</span>
              <b>{group}</b>
            </li>
          ))}
        </ol>
        <p>{t('signin.recoveryKeep')}</p>
      </section>
      <div className={css.act}>
        <Button icon={Printer} onPress={onPrint}>
          {t('signin.print')}
        </Button>
      </div>
      <fieldset className={css.confirm}>
        <legend>{t('signin.confirmGroups')}</legend>
        {asked.map((group, index) => (
          <TextField
            key={group}
            label={t('signin.group', { number: group + 1 })}
            value={typed[index] ?? ''}
            onChange={(value) => setTyped(index === 0 ? [value, typed[1]] : [typed[0], value])}
          />
        ))}
      </fieldset>
      {isWrong && <FieldError>{t('signin.groupsDiffer')}</FieldError>}
      <div className={css.act}>
        <Button kind="primary" size="large" type="submit">
          {finish}
        </Button>
      </div>
    </form>
  );
}
