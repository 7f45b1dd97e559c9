import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { AlertIcon } from '../../../ui/icons.tsx';
import { Button } from '../../../ui/index.ts';
import { OutcomeHead } from '../result/outcome-head.tsx';
import styles from './not-run-view.module.css';

export interface NotRunViewProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What to do about it, beside closing. */
  readonly action?: ReactNode;
  readonly onClose: () => void;
}

/** There is no result, why, and what to do. */
export function NotRunView({ title, children, action, onClose }: NotRunViewProps) {
  const t = useTranslations('result');
  return (
    <>
      <DialogBody>
        <OutcomeHead tone="failed" symbol={AlertIcon} title={title}>
          <div role="alert" className={styles.text}>
            {children}
          </div>
        </OutcomeHead>
      </DialogBody>
      <DialogFooter>
        <Button variant="ghost" onPress={onClose}>
          {t('close')}
        </Button>
        {action}
      </DialogFooter>
    </>
  );
}
