import { lazy, Suspense, useCallback, useId, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isolate } from '../../../lib/isolate.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { paths } from '../../../lib/paths.ts';
import { PlusIcon } from '../../../ui/icons.tsx';
import { Button, buttonClass, Skeleton, useToasts } from '../../../ui/index.ts';
import { useDuplicateProfile } from '../api/duplicate-profile.ts';
import { LoadFailed, NoMatch, NoProfiles, StaleNotice } from './list-states.tsx';
import { ListEnd } from './list-end.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import { LoadingTable } from './loading-table.tsx';
import { ProfileTable } from './profile-table.tsx';
import { neighbourOf } from './neighbour-of.ts';
import { useProfileList } from './use-profile-list.ts';
import { useRowFocus } from './use-row-focus.ts';
import page from '../../../ui/page-head.module.css';
import styles from './profile-list-page.module.css';

const DeleteProfileDialog = lazy(() =>
  import('./delete-profile-dialog.tsx').then((module) => ({ default: module.DeleteProfileDialog })),
);

export interface ProfileListPageProps {
  readonly assistantId: string;
  /** Undefined while it is loading. */
  readonly assistantName: string | undefined;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onAdd: () => void;
  readonly onEdit: (profileId: string) => void;
  readonly onTest: (profileId: string) => void;
  readonly onShowHistory: (profileId: string) => void;
}

/** The authorization profiles of an assistant. */
export function ProfileListPage(props: ProfileListPageProps) {
  const { assistantId, assistantName, search, onSearch, onAdd, onEdit, onTest, onShowHistory } = props;
  const t = useTranslations('profiles');
  const toasts = useToasts();
  const list = useProfileList(assistantId, search);
  const duplicate = useDuplicateProfile(assistantId);
  const [deleting, setDeleting] = useState<ProfileSummary | null>(null);
  const { headingRef, focusRow } = useRowFocus();
  const searchId = useId();
  usePageTitle('page', t('title'));

  const { mutate: copy } = duplicate;
  const onDuplicate = useCallback(
    (profileId: string) => copy(profileId, { onSuccess: () => toasts.success(t('duplicated')) }),
    [copy, toasts, t],
  );

  const showMore = async () => {
    const firstOfMore = await list.loadMore();
    if (firstOfMore !== null) focusRow(firstOfMore);
  };
  const clearSearch = () => {
    // The button that was pressed goes away with what it said.
    document.getElementById(searchId)?.focus();
    onSearch('');
  };

  return (
    <>
      <header className={page.head}>
        <div>
          <h1 ref={headingRef} tabIndex={-1} className={page.title}>
            {t('title')}
          </h1>
          {(assistantName !== undefined || list.state !== 'failed') && (
            <p className={page.lead}>
              {assistantName === undefined ? (
                <Skeleton characters={48} />
              ) : (
                t('lead', { assistant: isolate(assistantName) })
              )}
            </p>
          )}
        </div>
        <div className={page.actions}>
          <Link to={paths.trash} params={{ assistantId }} className={buttonClass({ variant: 'ghost' })}>
            {t('trash')}
          </Link>
          {list.state !== 'empty' && (
            <Button variant="primary" icon={PlusIcon} onPress={onAdd}>
              {t('add')}
            </Button>
          )}
        </div>
      </header>
      {list.state === 'empty' ? (
        <div className={styles.empty}>
          <NoProfiles onAdd={onAdd} />
        </div>
      ) : (
        <ListToolbar {...{ assistantId, search, searchId, onSearch }} matching={list.total} />
      )}
      {list.error !== null && list.state !== 'failed' && (
        <StaleNotice
          error={list.error}
          isRetrying={list.isRefreshing}
          onRetry={list.refresh}
          readAt={list.readAt}
        />
      )}
      {list.state === 'loading' && <LoadingTable />}
      {list.state === 'failed' && list.error !== null && (
        <LoadFailed error={list.error} isRetrying={list.isRefreshing} onRetry={list.refresh} />
      )}
      {list.state === 'no_match' && <NoMatch onClear={clearSearch} />}
      {list.state === 'filled' && (
        <ProfileTable
          profiles={list.profiles}
          isOutdated={list.isOutdated}
          {...{ onTest, onEdit, onShowHistory, onDuplicate }}
          onDelete={setDeleting}
        />
      )}
      {list.hasMore && list.total !== undefined && (
        <ListEnd
          shown={list.profiles.length}
          count={list.total}
          isLoading={list.isLoadingMore}
          hasFailed={list.moreFailed}
          onMore={() => void showMore()}
        />
      )}
      {deleting !== null && (
        <Suspense fallback={null}>
          <DeleteProfileDialog
            profile={deleting}
            onClose={() => setDeleting(null)}
            onDeleted={() => {
              focusRow(neighbourOf(list.profiles, deleting.id));
              setDeleting(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
