import type { Ref } from 'react';
import type { LucideIcon } from 'lucide-react';
import { Icon } from '../icon/Icon';
import { classNames } from '../styles/class-names';
import css from './IconButton.module.css';

/**
 * A button that is only an icon. `label` is read aloud and shown as a tooltip; use one only where
 * there is no room for the word. Keyboard: Enter and Space.
 */
export type IconButtonProps = Readonly<{
  label: string;
  icon: LucideIcon;
  onPress: () => void;
  size?: 15 | 17 | 20;
  pressed?: boolean;
  expanded?: boolean;
  popup?: 'menu' | 'dialog' | 'listbox';
  className?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}>;

export function IconButton({ label, icon, onPress, size = 17, ...props }: IconButtonProps) {
  return (
    <button
      ref={props.ref}
      type="button"
      className={classNames(css.iconButton, props.className)}
      aria-label={label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-haspopup={props.popup}
      title={label}
      onClick={onPress}
    >
      <Icon icon={icon} size={size} />
    </button>
  );
}
