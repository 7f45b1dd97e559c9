import { useCallback, useRef, type ReactNode } from 'react';
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

/** The dialog around the form. A click beside it does nothing; Esc and the close button ask the form. */
export function ProfileDialog({ title, size = 'split', onClose, children }: ProfileDialogProps) {
  // No state: the form, which registers itself once it is drawn, would be drawn again for it.
  const ask = useRef(onClose);
  const registerClose = useCallback((close: () => void) => {
    ask.current = close;
  }, []);
  const close = useCallback(() => ask.current(), []);
  return (
    <Dialog size={size} onClose={close}>
      <DialogHeader title={title} onClose={close} />
      {children(registerClose)}
    </Dialog>
  );
}
