import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { AlertIcon } from '../../../ui/icons.tsx';
import { Button } from '../../../ui/index.ts';
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <DialogBody>
        <div className={styles.notRun}>
          <span className={styles.icon}>
            <AlertIcon size="large" />
          </span>
          <div className={styles.texts}>
            <h3 ref={heading} tabIndex={-1} className={styles.title}>
              {title}
            </h3>
            <div role="alert" className={styles.text}>
              {children}
            </div>
          </div>
        </div>
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
