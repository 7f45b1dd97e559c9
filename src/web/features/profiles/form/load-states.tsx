import { useTranslations } from 'use-intl';
import { classNames } from '../../../lib/class-names.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { DialogBody, DialogFooter } from '../../../ui/dialog/dialog-parts.tsx';
import { Button, EmptyState, SaidAnew, Skeleton, VisuallyHidden } from '../../../ui/index.ts';
import styles from './load-states.module.css';

/** As the form begins: which fields take a whole line. */
const fields = ['full', 'half', 'half', 'full', 'full', 'half', 'half', 'full', 'full'] as const;
/** More than there is room for: as wide as the place allows. */
const wide = 200;

/** The form while its profile is on the way. */
export function LoadingForm({ onCancel }: { readonly onCancel: () => void }) {
  const t = useTranslations('profileForm');
  return (
    <>
      <DialogBody aside={<div className={styles.aside} />}>
        <div role="status">
          <VisuallyHidden>{t('loading')}</VisuallyHidden>
        </div>
        <div className={styles.fields}>
          {fields.map((width, index) => (
            <div key={index} className={classNames(styles.field, width === 'full' && styles.full)}>
              <Skeleton characters={12} />
              <Skeleton characters={wide} shape="button" />
            </div>
          ))}
        </div>
      </DialogBody>
      <DialogFooter>
        <Button variant="ghost" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </DialogFooter>
    </>
  );
}

export interface ProfileNotLoadedProps {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** The profile could not be loaded, or there is none. */
export function ProfileNotLoaded({ error, isRetrying, onRetry, onClose }: ProfileNotLoadedProps) {
  const t = useTranslations('profileForm');
  const sayError = useErrorText();
  const isGone = isProblem(error, 'not_found');
  return (
    <DialogBody>
      <div role="alert" className={styles.failed}>
        <EmptyState
          level={2}
          title={isGone ? t('notFoundTitle') : t('loadFailedTitle')}
          actions={
            <>
              <Button variant={isGone ? 'primary' : 'secondary'} onPress={onClose}>
                {t('backToList')}
              </Button>
              {!isGone && (
                <Button variant="primary" busy={isRetrying} onPress={onRetry}>
                  {t('tryAgain')}
                </Button>
              )}
            </>
          }
        >
          <SaidAnew of={error}>{isGone ? t('notFoundText') : sayError(error)}</SaidAnew>
        </EmptyState>
      </div>
    </DialogBody>
  );
}
