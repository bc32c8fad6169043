import { useState, type Ref } from 'react';
import { Eye, EyeOff } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { IconButton } from '../button/IconButton';
import { classNames } from '../styles/class-names';
import { Field, fieldFrameOf, type FieldFrameProps } from './Field';
import css from './Field.module.css';
import own from './PassphraseField.module.css';

/**
 * A passphrase: hidden while typed, with a button to show it. Pasting is allowed and any Unicode is
 * taken; nothing here counts or judges. Keyboard: as any text box, then the show button.
 */
export type PassphraseFieldProps = FieldFrameProps &
  Readonly<{
    value: string;
    onChange: (text: string) => void;
    onEnter?: () => void;
    purpose?: 'current' | 'new';
    name?: string;
    id?: string;
    large?: boolean;
    autoFocus?: boolean;
    ref?: Ref<HTMLInputElement>;
  }>;

export function PassphraseField(props: PassphraseFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <Field {...fieldFrameOf(props)} id={props.id}>
      {({ controlId, describedBy, isWrong }) => (
        <div className={own.row}>
          <input
            ref={props.ref}
            id={controlId}
            className={classNames(css.control, own.input, props.large && css.large)}
            type={isShown ? 'text' : 'password'}
            name={props.name}
            value={props.value}
            autoComplete={props.purpose === 'new' ? 'new-password' : 'current-password'}
            autoCapitalize="none"
            spellCheck={false}
            autoFocus={props.autoFocus}
            aria-invalid={isWrong || undefined}
            aria-describedby={describedBy}
            onChange={(event) => props.onChange(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && props.onEnter !== undefined) {
                event.preventDefault();
                props.onEnter();
              }
            }}
          />
          <IconButton
            className={own.show}
            label={t(isShown ? 'ui.hidePassphrase' : 'ui.showPassphrase')}
            icon={isShown ? EyeOff : Eye}
            onPress={() => setShown(!isShown)}
          />
        </div>
      )}
    </Field>
  );
}
