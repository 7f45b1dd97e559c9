import { useTranslations } from 'use-intl';
import { OfflineError } from '../../../lib/api/errors.ts';
import { isolate } from '../../../lib/isolate.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { ImportIcon, PlusIcon } from '../../../ui/icons.tsx';
import { Button, EmptyState, SaidAnew } from '../../../ui/index.ts';
import { EmptyPicture } from './empty-picture.tsx';
import type { ListView } from './view/list-view.ts';

/** The assistant has no profile yet. */
export function NoProfiles({
  onAdd,
  onImport,
}: {
  readonly onAdd: () => void;
  readonly onImport: () => void;
}) {
  const t = useTranslations('profiles');
  return (
    <EmptyState
      picture={<EmptyPicture />}
      title={t('emptyTitle')}
      actions={
        <>
          <Button icon={ImportIcon} onPress={onImport}>
            {t('import')}
          </Button>
          <Button variant="primary" icon={PlusIcon} onPress={onAdd}>
            {t('add')}
          </Button>
        </>
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}

export interface NoMatchProps {
  readonly view: ListView;
  readonly onClearSearch: () => void;
  readonly onClearFilters: () => void;
}

/** Nothing matches: what was looked for, and what to change. */
export function NoMatch({ view, onClearSearch, onClearFilters }: NoMatchProps) {
  const t = useTranslations('profiles');
  const { search, type, status } = view;
  const hasFilters = type !== null || status !== null;
  const text =
    search === ''
      ? t('noMatchFilters')
      : t(hasFilters ? 'noMatchBoth' : 'noMatchSearch', { search: isolate(search) });
  return (
    <EmptyState
      title={t('noMatchTitle')}
      actions={
        <>
          {search !== '' && <Button onPress={onClearSearch}>{t('clearSearch')}</Button>}
          {hasFilters && <Button onPress={onClearFilters}>{t('clearFilters')}</Button>}
        </>
      }
    >
      {text}
    </EmptyState>
  );
}

interface Retry {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
}

/** The list could not be loaded at all. */
export function LoadFailed({ error, isRetrying, onRetry }: Retry) {
  const t = useTranslations('profiles');
  const sayError = useErrorText();
  const isOffline = error instanceof OfflineError;
  return (
    <div role="alert">
      <EmptyState
        title={isOffline ? t('offlineTitle') : t('loadFailedTitle')}
        actions={
          <Button busy={isRetrying} onPress={onRetry}>
            {t('tryAgain')}
          </Button>
        }
      >
        <SaidAnew of={error}>{isOffline ? t('offlineText') : sayError(error)}</SaidAnew>
      </EmptyState>
    </div>
  );
}
