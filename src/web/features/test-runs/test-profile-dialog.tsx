import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { ProfileChange } from '#contract/profile-change.ts';
import type { TestRun } from '#contract/test-run.ts';
import { isolate } from '../../lib/isolate.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { profileQuery } from '../../lib/api/profile-query.ts';
import { useReadError } from '../../lib/api/use-read-error.ts';
import { useTestSavedProfile } from './api/test-saved-profile.ts';
import { LoadingView, NotLoadedView } from './run/load-states.tsx';
import { draftOf } from './variants/changed-draft.ts';
import { TestDialog } from './test-dialog.tsx';

export interface TestProfileDialogProps {
  readonly assistantId: string;
  readonly profileId: string;
  readonly onClose: () => void;
  /** Shows the runs that are kept of the profile. */
  readonly onShowHistory: () => void;
  /** Leads to the form of the profile, to a field of it by its path in the contract. */
  readonly onEditField: (field: string) => void;
  /** Opens the form with a change that is not saved, and tests it for the same tenancy. */
  readonly onApplyChange: (change: ProfileChange, tenant: string | null) => void;
  /** Opens the form with a change that is not saved, and with the test in which it was found to work. */
  readonly onUseChange: (change: ProfileChange, run: TestRun) => void;
}

/** Tests a saved profile: reads it, asks for its tenancy where it has one, and shows the result. */
export function TestProfileDialog(props: TestProfileDialogProps) {
  const { assistantId, profileId, onClose, onShowHistory, onEditField, onApplyChange, onUseChange } = props;
  const t = useTranslations('result');
  const { runTest, refresh } = useTestSavedProfile(assistantId, profileId);
  const query = useQuery({
    ...profileQuery(assistantId, profileId),
    meta: { errorShown: true },
  });
  const { data, isFetching } = query;
  const error = useReadError(query);
  const draft = useMemo(() => (data === undefined ? null : draftOf(data.body)), [data]);
  usePageTitle('dialog', data === undefined ? t('title') : t('pageTitle', { name: isolate(data.body.name) }));
  const withoutProfile =
    error === null ? (
      <LoadingView>{t('loading')}</LoadingView>
    ) : (
      <NotLoadedView
        title={t('loadFailedTitle')}
        error={error}
        isRetrying={isFetching}
        onRetry={() => void query.refetch()}
        onClose={onClose}
      />
    );
  return (
    <TestDialog
      assistantId={assistantId}
      profileId={profileId}
      profile={data?.body ?? null}
      withoutProfile={withoutProfile}
      runTest={runTest}
      onResult={refresh}
      onClose={onClose}
      onShowHistory={onShowHistory}
      onEditField={onEditField}
      draft={draft}
      onUseChange={onUseChange}
      onApplyChange={(change, tenant) => {
        onApplyChange(change, tenant);
        return undefined;
      }}
    />
  );
}
