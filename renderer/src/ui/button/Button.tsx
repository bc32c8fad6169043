import { useId, type ReactNode, type Ref } from 'react';
import type { LucideIcon } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../icon/Icon';
import { Kbd } from '../kbd/Kbd';
import { classNames } from '../styles/class-names';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import css from './Button.module.css';

/**
 * A button: primary (one per screen), standard, quiet, risk.
 *
 * Name: its children; `label` replaces them when the words on it need more context for a listener.
 * Keyboard: Enter and Space. `shortcut` only draws the key cap; the key itself lives in the key map.
 * Unavailable: give `unavailable` the reason. The button stays focusable, does nothing, and says why.
 */
export type ButtonProps = Readonly<{
  children: ReactNode;
  onPress?: (() => void) | undefined;
  kind?: 'standard' | 'primary' | 'quiet' | 'risk';
  size?: 'standard' | 'small' | 'large';
  type?: 'button' | 'submit';
  icon?: LucideIcon;
  shortcut?: string;
  label?: string;
  unavailable?: string | undefined;
  wide?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  controls?: string;
  popup?: 'menu' | 'dialog' | 'listbox';
  describedBy?: string;
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}>;

export function Button({ kind = 'standard', size = 'standard', type = 'button', ...props }: ButtonProps) {
  const reasonId = useId();
  const isUnavailable = props.unavailable !== undefined && props.unavailable !== '';
  return (
    <button
      ref={props.ref}
      type={type}
      className={classNames(css.button, css[kind], css[size], props.wide && css.wide, props.className)}
      aria-label={props.label}
      aria-disabled={isUnavailable || undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      aria-haspopup={props.popup}
      aria-describedby={classNames(isUnavailable && reasonId, props.describedBy) || undefined}
      title={isUnavailable ? props.unavailable : undefined}
      onClick={(event) => {
        if (isUnavailable) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {props.icon !== undefined && <Icon icon={props.icon} />}
      {props.children}
      {props.shortcut !== undefined && <Kbd decorative>{props.shortcut}</Kbd>}
      {isUnavailable && <VisuallyHidden id={reasonId}>{t('ui.unavailable', { reason: props.unavailable ?? '' })}</VisuallyHidden>}
    </button>
  );
}
