import { useTranslations } from 'use-intl';
import { OfflineError } from '../lib/api/errors.ts';
import { useTimeText } from './time-text.ts';

/** Says that a list is as it was at a time, since it could not be read anew. */
export function useStaleText(): (error: Error | null, readAt: Date) => string {
  const t = useTranslations('profiles');
  const text = useTimeText();
  return (error, readAt) =>
    t(error instanceof OfflineError ? 'stale' : 'staleFailed', { time: text.timeOfDay(readAt) });
}
