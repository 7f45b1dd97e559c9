import { useState, type ReactNode } from 'react';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogHeader } from '../../../ui/dialog/dialog-parts.tsx';

export interface ProfileDialogProps {
  readonly title: string;
  /** Small while there is no form to show. */
  readonly size?: 'sm' | 'split';
  readonly onClose: () => void;
  /** The content, which may take over what closing has to ask first. */
  readonly children: (registerClose: (close: () => void) => void) => ReactNode;
}

/** How the dialog is closed, which whoever registers takes over. Nothing is drawn anew for it. */
function createClosing(onClose: () => void) {
  let ask = onClose;
  return {
    register: (close: () => void) => {
      ask = close;
    },
    close: () => ask(),
  };
}

/** The dialog around the form. A click beside it does nothing; Esc and the close button ask the form. */
export function ProfileDialog({ title, size = 'split', onClose, children }: ProfileDialogProps) {
  const [{ close, register }] = useState(() => createClosing(onClose));
  return (
    <Dialog size={size} onClose={close}>
      <DialogHeader title={title} onClose={close} />
      {children(register)}
    </Dialog>
  );
}
