import type { ReactNode, RefObject } from 'react';
import { Dialog as AriaDialog, Popover as AriaPopover } from 'react-aria-components';
import { classNames } from '../styles/class-names';
import css from './Popover.module.css';

/**
 * A small panel tied to the control that opened it: the control keeps `isOpen`. Esc or a press
 * elsewhere closes it and the focus returns to the control. Name: `label`.
 */
export type PopoverProps = Readonly<{
  label: string;
  anchor: RefObject<HTMLElement | null>;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  placement?: 'bottom start' | 'bottom end' | 'bottom' | 'top start' | 'top end';
  className?: string | undefined;
}>;

export function Popover({ label, anchor, isOpen, onClose, children, placement = 'bottom end', className }: PopoverProps) {
  return (
    <AriaPopover
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      placement={placement}
      offset={6}
      className={css.popover ?? ''}
    >
      <AriaDialog aria-label={label} className={classNames(css.panel, className)}>
        {children}
      </AriaDialog>
    </AriaPopover>
  );
}
