import { useRef, useState } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { limits } from '#contract/limits.ts';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { useReadError } from '../../../lib/api/use-read-error.ts';
import { useReread } from '../../../lib/api/use-reread.ts';
import { useKeptFocus } from '../../../lib/kept-focus.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { paths, wholeList } from '../../../lib/paths.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { useStaleText } from '../../../messages/stale-text.ts';
import { ChevronLeftIcon } from '../../../ui/icons.tsx';
import { Button, EmptyState, SaidAnew, StaleNotice } from '../../../ui/index.ts';
import page from '../../../ui/page-head.module.css';
import { trashQuery } from '../api/list-trash.ts';
import { ListEnd } from '../list/list-end.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import styles from './trash.module.css';
import { TrashTable } from './trash-table.tsx';
import { useRestoring } from './use-restoring.ts';
import { WipeDialog } from './wipe-dialog.tsx';

/** What was deleted, to be restored or wiped. */
export function TrashList({ assistantId }: { readonly assistantId: string }) {
  const t = useTranslations('trash');
  const sayError = useErrorText();
  const sayStale = useStaleText();
  const list = useInfiniteQuery(trashQuery(assistantId));
  const error = useReadError(list);
  const reread = useReread(list);
  const profiles = list.data?.pages.flatMap(({ items }) => items);
  const total = list.data?.pages.at(-1)?.total ?? 0;
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, 'main');
  const restoring = useRestoring(assistantId);
  const [wiping, setWiping] = useState<ProfileSummary | null>(null);
  usePageTitle('page', t('title'));
  return (
    <>
      <header className={page.head}>
        <div>
          <Link
            to={paths.profiles}
            params={{ assistantId }}
            search={wholeList}
            // The address of the trash begins with that of the list, which is another page.
            activeOptions={{ exact: true }}
            className={styles.back}
          >
            <ChevronLeftIcon directional size="small" />
            <span>{t('back')}</span>
          </Link>
          <h1 ref={heading} tabIndex={-1} className={page.title}>
            {t('title')}
          </h1>
          <p className={page.lead}>{t('lead', { days: limits.trashDays })}</p>
        </div>
      </header>
      {profiles === undefined && error === null && <p role="status">{t('loading')}</p>}
      {profiles === undefined && error !== null && (
        <div role="alert">
          <EmptyState
            title={t('loadFailed')}
            actions={
              <Button busy={list.isFetching} onPress={reread}>
                {t('tryAgain')}
              </Button>
            }
          >
            <SaidAnew of={error}>{sayError(error)}</SaidAnew>
          </EmptyState>
        </div>
      )}
      <StaleNotice
        error={profiles === undefined || list.isFetchNextPageError ? null : error}
        text={sayStale(error, new Date(list.dataUpdatedAt))}
        retryLabel={t('tryAgain')}
        isRetrying={list.isFetching}
        onRetry={reread}
      />
      {profiles?.length === 0 && <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>}
      {profiles !== undefined && profiles.length > 0 && (
        <div className={styles.table}>
          <TrashTable
            profiles={profiles}
            restoring={restoring.pending}
            onRestore={restoring.restore}
            onWipe={setWiping}
          />
          <ListEnd
            shown={profiles.length}
            count={total}
            hasMore={list.hasNextPage}
            isLoading={list.isFetchingNextPage}
            hasFailed={list.isFetchNextPageError}
            onMore={() => void list.fetchNextPage()}
          />
        </div>
      )}
      {restoring.taken !== null && (
        <RestoreDialog
          key={restoring.taken.id}
          profile={restoring.taken}
          onRestore={restoring.restoreAs}
          onClose={restoring.giveUp}
        />
      )}
      {wiping !== null && <WipeDialog profile={wiping} onClose={() => setWiping(null)} />}
    </>
  );
}
