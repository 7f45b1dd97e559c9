import { lazy, Suspense, useCallback, useId, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ProfileSummary } from '#contract/profile-summary.ts';
import { isolate } from '../../../lib/isolate.ts';
import { useKeptFocus } from '../../../lib/kept-focus.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { useHeldWhilePressed } from '../../../lib/use-held-while-pressed.ts';
import { paths } from '../../../lib/paths.ts';
import { useStaleText } from '../../../messages/stale-text.ts';
import { ImportIcon, PlusIcon } from '../../../ui/icons.tsx';
import { Button, buttonClass, Skeleton, StaleNotice, useToasts } from '../../../ui/index.ts';
import { useBulk } from '../bulk/use-bulk.ts';
import { useLeaving } from '../bulk/use-leaving.ts';
import { useDuplicateProfile } from '../api/duplicate-profile.ts';
import { useHelp } from '../help/use-help.tsx';
import { LoadFailed, NoMatch, NoProfiles } from './list-states.tsx';
import { ListPages } from './list-pages.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import { LoadingTable } from './loading-table.tsx';
import { ProfileTable } from './profile-table.tsx';
import { neighbourOf } from './neighbour-of.ts';
import { useProfileList } from './use-profile-list.ts';
import { useRowFocus } from './use-row-focus.ts';
import { usePageSelection } from './selection/use-page-selection.ts';
import { useSelection } from './selection/use-selection.ts';
import { pageCount, type ListView } from './view/list-view.ts';
import { useLastPage } from './view/use-last-page.ts';
import { useListChanges } from './view/use-list-changes.ts';
import { usePageTop } from './view/use-page-top.ts';
import page from '../../../ui/page-head.module.css';
import { PendingBar } from '../../../ui/pending-bar.tsx';
import styles from './profile-list-page.module.css';

const DeleteProfileDialog = lazy(() =>
  import('./delete-profile-dialog.tsx').then((module) => ({ default: module.DeleteProfileDialog })),
);

const ExportDialog = lazy(() =>
  import('../transfer/export-dialog.tsx').then((module) => ({ default: module.ExportDialog })),
);

/** What is being exported, while its dialog is open. */
interface Exported {
  readonly what: readonly string[] | ListView;
  readonly count: number;
}

const SelectionArea = lazy(() =>
  import('../bulk/bulk-area.tsx').then((module) => ({ default: module.SelectionArea })),
);
const BulkArea = lazy(() => import('../bulk/bulk-area.tsx').then((module) => ({ default: module.BulkArea })));

export interface ProfileListPageProps {
  readonly assistantId: string;
  /** Undefined while it is loading. */
  readonly assistantName: string | undefined;
  /** What of the list is shown. */
  readonly view: ListView;
  /** Shows something else: as a step in the history, or in the place of what is shown. */
  readonly onView: (view: ListView, options: { readonly replace: boolean }) => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
  readonly onEdit: (profileId: string) => void;
  /** Edits a profile once nothing that is open asks to be kept; `onOpening` is called then. */
  readonly onReopen: (profileId: string, onOpening: () => void) => void;
  readonly onTest: (profileId: string) => void;
  readonly onShowHistory: (profileId: string) => void;
}

/** The authorization profiles of an assistant. */
export function ProfileListPage(props: ProfileListPageProps) {
  const { assistantId, assistantName, view, onView, onAdd, onImport, onEdit, onReopen } = props;
  const { onTest, onShowHistory } = props;
  const t = useTranslations('profiles');
  const toasts = useToasts();
  const help = useHelp();
  const sayStale = useStaleText();
  const list = useProfileList(assistantId, view);
  // What the head offers goes to the middle then.
  const isEmpty = useHeldWhilePressed(list.state === 'empty');
  const state = isEmpty ? 'empty' : list.state;
  const duplicate = useDuplicateProfile(assistantId, (copyId) =>
    toasts.success(t('duplicated'), {
      label: t('editCopy'),
      onAction: () => new Promise((resolve) => onReopen(copyId, resolve)),
    }),
  );
  const [deleting, setDeleting] = useState<ProfileSummary | null>(null);
  const [exporting, setExporting] = useState<Exported | null>(null);
  const { headingRef, passingRef, focusRow } = useRowFocus();
  useKeptFocus(headingRef, 'main');
  const searchId = useId();
  usePageTitle('page', t('title'));

  const change = useListChanges(view, onView);
  useLastPage(list, view, onView);
  const tableRef = usePageTop(view.page);
  const [selection, setSelection] = useSelection(list.shown);
  const pageSelection = usePageSelection(selection, setSelection, list.profiles);
  const bulk = useBulk(assistantId);
  const leaving = useLeaving(assistantId, bulk.isRunning);
  const order = { sort: view.sort, onSort: change.onSort };
  const clear = (cleared: Partial<ListView>) => {
    // The button that was pressed goes away with what it said.
    document.getElementById(searchId)?.focus();
    change.onView(cleared);
  };

  const focusHeading = () => focusRow(null);
  const exportOne = useCallback((id: string) => setExporting({ what: [id], count: 1 }), []);
  const toolbar = (
    <ListToolbar
      {...{ assistantId, view, searchId }}
      {...change}
      shown={list.shown}
      matching={list.total}
      onExport={(count) => setExporting({ what: list.shown, count })}
    />
  );

  return (
    <>
      <header className={page.head}>
        <div>
          <div className={page.titleLine}>
            <h1 ref={headingRef} tabIndex={-1} className={page.title}>
              {t('title')}
            </h1>
            {help.button}
          </div>
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
          {!isEmpty && (
            <Button icon={ImportIcon} onPress={onImport}>
              {t('import')}
            </Button>
          )}
          {!isEmpty && (
            <Button variant="primary" icon={PlusIcon} onPress={onAdd}>
              {t('add')}
            </Button>
          )}
        </div>
      </header>
      {help.panel}
      {isEmpty ? (
        <div ref={passingRef} className={styles.empty}>
          <NoProfiles onAdd={onAdd} onImport={onImport} />
        </div>
      ) : selection.size === 0 ? (
        toolbar
      ) : (
        <Suspense
          fallback={
            <>
              {toolbar}
              <PendingBar />
            </>
          }
        >
          <SelectionArea
            {...{ assistantId, selection, bulk }}
            view={list.shown}
            total={list.total ?? 0}
            page={pageSelection}
            onSelection={setSelection}
            onLeave={focusHeading}
          />
        </Suspense>
      )}
      {bulk.state !== null && (
        <Suspense fallback={<PendingBar />}>
          <BulkArea {...{ assistantId, bulk, leaving }} state={bulk.state} onLeave={focusHeading} />
        </Suspense>
      )}
      <StaleNotice
        error={list.state === 'failed' ? null : list.error}
        text={sayStale(list.error, list.readAt)}
        retryLabel={t('tryAgain')}
        isRetrying={list.isRefreshing}
        onRetry={list.refresh}
      />
      {list.isOutdated && <PendingBar />}
      {state === 'loading' && <LoadingTable {...order} />}
      {state === 'failed' && list.error !== null && (
        <LoadFailed error={list.error} isRetrying={list.isRefreshing} onRetry={list.refresh} />
      )}
      {state === 'no_match' && (
        <NoMatch
          view={list.shown}
          onClearSearch={() => clear({ search: '' })}
          onClearFilters={() => clear({ type: null, status: null })}
        />
      )}
      {state === 'filled' && (
        <div ref={tableRef}>
          <ProfileTable
            profiles={list.profiles}
            isOutdated={list.isOutdated}
            selection={pageSelection}
            waiting={bulk.waiting}
            {...order}
            {...{ onTest, onEdit, onShowHistory, onDuplicate: duplicate }}
            onDelete={setDeleting}
            onExport={exportOne}
          />
        </div>
      )}
      {list.total !== undefined && pageCount(list.total) > 1 && (
        <ListPages {...{ assistantId, view }} total={list.total} />
      )}
      {exporting !== null && (
        <Suspense fallback={<PendingBar />}>
          <ExportDialog {...exporting} assistantId={assistantId} onClose={() => setExporting(null)} />
        </Suspense>
      )}
      {deleting !== null && (
        <Suspense fallback={<PendingBar />}>
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
