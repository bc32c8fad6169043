import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import css from './Dialog.module.css';

/**
 * A real dialog, for the few acts that must stop everything. Focus is kept inside while it is open,
 * Esc closes it (it never loses text: closing is always the safe choice), focus returns after.
 * Name: `title`. Put the consequence in the text and the verb on the button.
 */
export type DialogProps = Readonly<{
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
  role?: 'dialog' | 'alertdialog';
}>;

export function Dialog({ title, isOpen, onClose, children, wide = false, role = 'dialog' }: DialogProps) {
  return (
    <ModalOverlay className={css.overlay ?? ''} isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable={false}>
      <Modal className={(wide ? css.wide : css.modal) ?? ''}>
        <AriaDialog role={role} className={css.dialog ?? ''}>
          <Heading slot="title" level={2} className={css.title ?? ''}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The row of buttons at the foot of a dialog, the act first, the way out after it. */
export function DialogButtons({ children }: Readonly<{ children: ReactNode }>) {
  return <div className={css.buttons}>{children}</div>;
}
