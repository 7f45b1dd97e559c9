import { useRef, type ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { classNames } from '../../lib/class-names.ts';
import { useKeptFocus } from '../../lib/kept-focus.ts';
import { useFocusKept } from './use-focus-kept.ts';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly onClose: () => void;
  /** 480, 760, 880 px wide; `split` is 760 px and a panel of 320 px beside it. */
  readonly size?: 'sm' | 'md' | 'lg' | 'split';
  /** A click beside the dialog closes it: only where nothing can be lost by it. */
  readonly closesOnBackdrop?: boolean;
  readonly role?: 'dialog' | 'alertdialog';
  /** Confirmations stay in the middle of a small screen instead of filling it. */
  readonly fillsSmallScreen?: boolean;
  readonly 'aria-describedby'?: string;
  /** A `DialogHeader` with the title, then body and footer. */
  readonly children: ReactNode;
}

/**
 * A modal dialog: focus stays in it and returns to what opened it. Esc asks to
 * close, unless something inside has used the key. It is open while it is
 * rendered.
 */
export function Dialog({
  onClose,
  size = 'md',
  closesOnBackdrop = false,
  role = 'dialog',
  fillsSmallScreen = true,
  children,
  ...description
}: DialogProps) {
  const dialog = useRef<HTMLElement>(null);
  useKeptFocus(dialog);
  useFocusKept();
  return (
    <ModalOverlay
      isOpen
      isDismissable={closesOnBackdrop}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={classNames(styles.scrim, fillsSmallScreen && styles.fillsSmallScreen)}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog ref={dialog} role={role} className={styles.dialog ?? ''} {...description}>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
