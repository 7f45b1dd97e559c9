import type { ComponentProps, ReactNode } from 'react';
import { Heading } from 'react-aria-components/Heading';
import { useTranslations } from 'use-intl';
import { IconButton } from '../icon-button.tsx';
import { CloseIcon } from '../icons.tsx';
import styles from './dialog.module.css';

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

/** The part that scrolls. `aside` is a panel beside it, or above the footer on small screens. */
export function DialogBody({
  children,
  aside,
}: {
  readonly children: ReactNode;
  readonly aside?: ReactNode;
}) {
  return (
    <div className={styles.columns}>
      <div className={styles.body}>{children}</div>
      {aside}
    </div>
  );
}

/** The foot of a dialog: its actions at the end, a state or a side action at the start. */
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
      {children}
    </footer>
  );
}

/** A form around body and footer, so that Enter and Save do the same. The browser's own checks are off. */
export function DialogForm(props: Omit<ComponentProps<'form'>, 'className' | 'noValidate'>) {
  return <form {...props} noValidate className={styles.form} />;
}
