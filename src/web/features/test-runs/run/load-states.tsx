import { useTranslations } from 'use-intl';
import { isProblem } from '../../../lib/api/errors.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { DialogBody } from '../../../ui/dialog/dialog-parts.tsx';
import { Button, SaidAnew, Skeleton, VisuallyHidden } from '../../../ui/index.ts';
import { NotRunView } from './not-run-view.tsx';

/** What a dialog shows while it reads; `children` says it to those who do not see it. */
export function LoadingView({ children }: { readonly children: string }) {
  return (
    <DialogBody>
      <VisuallyHidden>
        <span role="status">{children}</span>
      </VisuallyHidden>
      <p>
        <Skeleton characters={24} />
      </p>
      <p>
        <Skeleton characters={36} />
      </p>
    </DialogBody>
  );
}

export interface NotLoadedViewProps {
  /** Says what could not be loaded. */
  readonly title: string;
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** What a dialog shows where a profile, or what belongs to it, could not be read. */
export function NotLoadedView({ title, error, isRetrying, onRetry, onClose }: NotLoadedViewProps) {
  const t = useTranslations('result');
  const sayError = useErrorText();
  const isGone = isProblem(error, 'not_found');
  return (
    <NotRunView
      title={isGone ? t('notFoundTitle') : title}
      onClose={onClose}
      action={
        !isGone && (
          <Button variant="primary" busy={isRetrying} onPress={onRetry}>
            {t('tryAgain')}
          </Button>
        )
      }
    >
      <SaidAnew of={error}>{isGone ? t('notFoundText') : sayError(error)}</SaidAnew>
    </NotRunView>
  );
}
