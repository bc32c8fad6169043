import type { ReactNode, RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, Popover as AriaPopover } from 'react-aria-components';
import type { LucideIcon } from 'lucide-react';
import { Icon } from '../icon/Icon';
import { Kbd } from '../kbd/Kbd';
import css from './Menu.module.css';

/** One command of a menu. */
export type MenuCommand = Readonly<{ id: string; text: string; icon?: LucideIcon; shortcut?: string; detail?: string }>;

/**
 * A menu tied to the control that opened it; the control keeps `isOpen` and says `popup="menu"`.
 * Keyboard: arrows, Home, End, typing a letter, Enter; Esc closes and the focus returns.
 * Name: `label`. `header` is drawn above the commands and is not one of them.
 */
export type MenuProps = Readonly<{
  label: string;
  anchor: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onClose: () => void;
  commands: readonly MenuCommand[];
  onChoose: (id: string) => void;
  header?: ReactNode;
  placement?: 'bottom start' | 'bottom end';
}>;

export function Menu({ label, anchor, isOpen, onClose, commands, onChoose, header, placement = 'bottom end' }: MenuProps) {
  return (
    <AriaPopover
      aria-label={label}
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      placement={placement}
      offset={6}
      className={css.popover ?? ''}
    >
      {header !== undefined && <div className={css.header}>{header}</div>}
      <AriaMenu aria-label={label} autoFocus="first" className={css.menu ?? ''} onAction={(key) => onChoose(String(key))} onClose={onClose}>
        {commands.map((command) => (
          <MenuItem key={command.id} id={command.id} textValue={command.text} className={css.item ?? ''}>
            {command.icon !== undefined && <Icon icon={command.icon} />}
            <span className={css.text}>
              {command.text}
              {command.detail !== undefined && <span className={css.detail}>{command.detail}</span>}
            </span>
            {command.shortcut !== undefined && <Kbd decorative>{command.shortcut}</Kbd>}
          </MenuItem>
        ))}
      </AriaMenu>
    </AriaPopover>
  );
}
