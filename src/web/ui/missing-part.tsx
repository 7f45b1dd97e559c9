import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';
import { WarningIcon } from './icons.tsx';
import { Notice } from './notice.tsx';
import styles from './missing-part.module.css';

/** Says in the place of a part of the page that it could not be loaded, and what can be done. */
export function MissingPart({ onRetry }: { readonly onRetry: () => Promise<void> }) {
  const t = useTranslations('ui');
  const [isRetrying, setRetrying] = useState(false);
  const retry = async () => {
    setRetrying(true);
    await onRetry();
    setRetrying(false);
  };
  return (
    <div role="alert" className={styles.missing}>
      <Notice
        tone="warn"
        icon={WarningIcon}
        action={
          <div className={styles.actions}>
            <Button size="small" busy={isRetrying} onPress={() => void retry()}>
              {t('tryAgain')}
            </Button>
            <Button size="small" variant="ghost" onPress={() => window.location.reload()}>
              {t('reload')}
            </Button>
          </div>
        }
      >
        {t('partMissing')}
      </Notice>
    </div>
  );
}
