import { OfflineError } from '../lib/api/errors.ts';
import { Button } from './button.tsx';
import { OfflineIcon, WarningIcon } from './icons.tsx';
import { Notice } from './notice.tsx';

export interface StaleNoticeProps {
  /** Why what is shown could not be read anew; null where it could, and nothing is said. */
  readonly error: Error | null;
  readonly text: string;
  readonly retryLabel: string;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/**
 * Says that what is shown may be out of date. It is there from the start: what
 * comes together with its live region may not be announced.
 */
export function StaleNotice({ error, text, retryLabel, isRetrying, onRetry }: StaleNoticeProps) {
  return (
    <div role="status">
      {error !== null && (
        <Notice
          tone="warn"
          icon={error instanceof OfflineError ? OfflineIcon : WarningIcon}
          action={
            <Button size="small" busy={isRetrying} onPress={onRetry}>
              {retryLabel}
            </Button>
          }
        >
          {text}
        </Notice>
      )}
    </div>
  );
}
