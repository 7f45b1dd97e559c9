import { lazy, Suspense, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DialogTextsProvider } from '../../../messages/dialog-texts.tsx';
import { BookIcon } from '../../../ui/icons.tsx';
import { IconButton } from '../../../ui/index.ts';
import { PendingBar } from '../../../ui/pending-bar.tsx';

const HelpPanel = lazy(() => import('./help-panel.tsx').then((module) => ({ default: module.HelpPanel })));

/** The two parts of the help, each to be put in its place. */
export interface Help {
  /** Shows the answers, and hides them again. */
  readonly button: ReactNode;
  /** The answers, which are not loaded before: beneath the head of the page, which goes on to be used. */
  readonly panel: ReactNode;
}

/** Short answers about authorization profiles, behind a book beside the heading. */
export function useHelp(): Help {
  const t = useTranslations('profiles');
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    buttonRef.current?.focus();
  };
  return {
    button: (
      <IconButton
        ref={buttonRef}
        icon={BookIcon}
        label={t('help')}
        aria-expanded={isOpen}
        {...(isOpen && { 'aria-controls': panelId })}
        onPress={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (isOpen && event.key === 'Escape') close();
          else event.continuePropagation();
        }}
      />
    ),
    panel: isOpen && (
      <Suspense fallback={<PendingBar />}>
        <DialogTextsProvider>
          <HelpPanel id={panelId} onClose={close} />
        </DialogTextsProvider>
      </Suspense>
    ),
  };
}
