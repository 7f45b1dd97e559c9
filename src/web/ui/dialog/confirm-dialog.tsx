import { useId, useState, type ReactNode } from 'react';
import { Heading } from 'react-aria-components/Heading';
import { useTranslations } from 'use-intl';
import { classNames } from '../../lib/class-names.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { Button } from '../button.tsx';
import { FieldError } from '../field/field.tsx';
import type { Icon } from '../icon.tsx';
import { Dialog } from './dialog.tsx';
import { DialogFooter } from './dialog-parts.tsx';
import styles from './confirm-dialog.module.css';

export interface ConfirmDialogProps {
  readonly title: string;
  /** What will happen, and what is lost by it. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly tone?: 'danger' | 'neutral';
  readonly icon: Icon;
  readonly busy?: boolean;
  /** Why it did not work, said where it was asked for. */
  readonly error?: string | undefined;
  /** What it returns is waited for: pressed again meanwhile, nothing is done twice. */
  readonly onConfirm: () => void | Promise<void>;
  readonly onClose: () => void;
}

/** Asks before something is lost. Focus starts on the answer that changes nothing. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, children, confirmLabel, cancelLabel, tone = 'danger', icon: Symbol, busy, error } = props;
  const { onConfirm, onClose } = props;
  const t = useTranslations('ui');
  const descriptionId = useId();
  const [once] = useState(() => new OneAtATime());
  return (
    <Dialog
      role="alertdialog"
      size="sm"
      fillsSmallScreen={false}
      aria-describedby={descriptionId}
      onClose={onClose}
    >
      <div className={styles.confirm}>
        <span className={classNames(styles.icon, styles[tone])}>
          <Symbol />
        </span>
        <div className={styles.texts}>
          <Heading slot="title" level={2} className={styles.title ?? ''}>
            {title}
          </Heading>
          <p id={descriptionId} className={styles.description}>
            {children}
          </p>
          <div role="alert" className={styles.error}>
            {error !== undefined && <FieldError>{error}</FieldError>}
          </div>
        </div>
      </div>
      <DialogFooter>
        <Button variant="ghost" autoFocus onPress={onClose}>
          {cancelLabel ?? t('cancel')}
        </Button>
        <Button
          variant={tone === 'danger' ? 'danger' : 'primary'}
          busy={busy ?? false}
          onPress={() => void once.run(onConfirm)}
        >
          {confirmLabel}
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
