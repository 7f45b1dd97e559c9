import type { ComponentProps, ReactNode } from 'react';
import { Heading } from 'react-aria-components/Heading';
import { useTranslations } from 'use-intl';
import { Button } from '../button.tsx';
import { AnnouncedErrors } from '../field/announced-errors.ts';
import { IconButton } from '../icon-button.tsx';
import { CloseIcon } from '../icons.tsx';
import styles from './dialog.module.css';
import { onlyEnterSends } from './only-enter-sends.ts';
import { useFirstError } from './use-first-error.ts';

export interface DialogHeaderProps {
  /** The dialog's accessible name. */
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly onClose: () => void;
}

/** The head of a dialog: title and close button. */
export function DialogHeader({ title, subtitle, onClose }: DialogHeaderProps) {
  const t = useTranslations('ui');
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <Heading slot="title" level={2} className={styles.title ?? ''}>
          {title}
        </Heading>
        {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      <IconButton icon={CloseIcon} label={t('close')} size="large" onPress={onClose} />
    </header>
  );
}

export interface DialogBodyProps {
  readonly children: ReactNode;
  /** A panel beside it, or above the footer on small screens. */
  readonly aside?: ReactNode;
  /** Names a body that has nothing to focus in it: it is a stop of its own, so that keys can scroll it. */
  readonly label?: string;
}

/** The part that scrolls. */
export function DialogBody({ children, aside, label }: DialogBodyProps) {
  const region = label === undefined ? {} : { role: 'region', 'aria-label': label, tabIndex: 0 };
  return (
    <div className={styles.columns}>
      <div {...region} className={styles.body}>
        {children}
      </div>
      {aside}
    </div>
  );
}

/** The foot of a dialog: its actions at the end, a state or a side action at the start, or above where there is no room. */
export function DialogFooter({
  children,
  start,
}: {
  readonly children: ReactNode;
  readonly start?: ReactNode;
}) {
  return (
    <footer className={styles.footer}>
      {start !== undefined && <div className={styles.footerStart}>{start}</div>}
      <div className={styles.footerActions}>{children}</div>
    </footer>
  );
}

export interface SubmitFooterProps {
  /** What sends the form. */
  readonly label: string;
  /** True while what it asks for is under way. */
  readonly busy?: boolean;
  readonly onCancel: () => void;
}

/** The foot of a dialog that is a form: it is left, or sent. */
export function SubmitFooter({ label, busy = false, onCancel }: SubmitFooterProps) {
  const t = useTranslations('ui');
  return (
    <DialogFooter>
      <Button variant="ghost" onPress={onCancel}>
        {t('cancel')}
      </Button>
      <Button type="submit" variant="primary" busy={busy}>
        {label}
      </Button>
    </DialogFooter>
  );
}

/**
 * A form around body and footer, so that Enter and Save do the same. The
 * browser's own checks are off; what is found wrong takes the focus and is announced.
 */
export function DialogForm(
  props: Omit<ComponentProps<'form'>, 'className' | 'noValidate' | 'onKeyDown' | 'ref'>,
) {
  const firstError = useFirstError();
  return (
    <AnnouncedErrors value={true}>
      <form {...props} {...firstError} onKeyDown={onlyEnterSends} noValidate className={styles.form} />
    </AnnouncedErrors>
  );
}
