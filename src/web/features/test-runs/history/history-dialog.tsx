import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { ProfileChange } from '#contract/profile-change.ts';
import type { TestRun } from '#contract/test-run.ts';
import { isolate } from '../../../lib/isolate.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogHeader } from '../../../ui/dialog/dialog-parts.tsx';
import { useStaleText } from '../../../messages/stale-text.ts';
import { Button, StaleNotice } from '../../../ui/index.ts';
import { profileQuery } from '../../../lib/api/profile-query.ts';
import { useReadError } from '../../../lib/api/use-read-error.ts';
import { testHistoryQuery } from '../api/test-history.ts';
import { LoadingView, NotLoadedView } from '../run/load-states.tsx';
import { NotRunView } from '../run/not-run-view.tsx';
import { CompareView } from './compare-view.tsx';
import { RunList } from './run-list.tsx';
import { RunView } from './run-view.tsx';

export interface HistoryDialogProps {
  readonly assistantId: string;
  readonly profileId: string;
  /** The run whose evidence is shown; null for the list. */
  readonly runId: string | null;
  readonly onShowRun: (runId: string) => void;
  readonly onShowList: () => void;
  readonly onClose: () => void;
  /** Leads to the form of the profile, to a field of it by its path in the contract. */
  readonly onEditField: (field: string) => void;
  /** Opens the form with a change that is not saved, and tests it for the same tenancy. */
  readonly onApplyChange: (change: ProfileChange, tenant: string | null) => void;
}

/** The test runs that are kept of a profile: their list, each with its evidence, and two of them side by side. */
export function HistoryDialog(props: HistoryDialogProps) {
  const { assistantId, profileId, onClose } = props;
  const t = useTranslations('testHistory');
  const ofKit = useTranslations('ui');
  const sayStale = useStaleText();
  const profile =
    useQuery({ ...profileQuery(assistantId, profileId), meta: { errorShown: true } }).data?.body ?? null;
  const history = useQuery(testHistoryQuery(assistantId, profileId));
  const { data: runs, isFetching } = history;
  const error = useReadError(history);
  const retry = () => void history.refetch();
  const name = profile?.name ?? runs?.[0]?.profileName;
  usePageTitle('dialog', name === undefined ? t('title') : t('pageTitle', { name: isolate(name) }));
  return (
    <Dialog size="lg" closesOnBackdrop onClose={onClose}>
      <DialogHeader title={t('title')} subtitle={name} onClose={onClose} />
      {runs !== undefined ? (
        <History
          {...props}
          runs={runs}
          stale={
            <StaleNotice
              error={error}
              text={sayStale(error, new Date(history.dataUpdatedAt))}
              retryLabel={ofKit('tryAgain')}
              isRetrying={isFetching}
              onRetry={retry}
            />
          }
          identityProviderName={profile?.identityProviderName ?? ''}
        />
      ) : error === null ? (
        <LoadingView>{t('loading')}</LoadingView>
      ) : (
        <NotLoadedView
          title={t('loadFailedTitle')}
          error={error}
          isRetrying={isFetching}
          onRetry={retry}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

interface HistoryProps extends HistoryDialogProps {
  readonly runs: readonly TestRun[];
  /** Says of their list that it is old, where it could not be read anew. */
  readonly stale: ReactNode;
  readonly identityProviderName: string;
}

function History({ runs, identityProviderName, runId, onShowRun, onShowList, ...props }: HistoryProps) {
  const t = useTranslations('testHistory');
  /** The run that was shown last: in the list, focus returns to it. */
  const [lastShown, setLastShown] = useState(runId);
  /** The run to compare, and where that was asked for: going elsewhere ends it. */
  const [compared, setCompared] = useState<{ readonly id: string | null; readonly at: string | null }>();
  const endComparison = () => setCompared(undefined);
  if (compared?.at === runId && runs.length > 1)
    return <CompareView runs={runs} laterId={compared.id} onBack={endComparison} />;
  if (runId === null)
    return (
      <RunList
        {...props}
        runs={runs}
        focusedRun={lastShown}
        onShow={(id) => {
          setLastShown(id);
          onShowRun(id);
        }}
        onCompare={() => setCompared({ id: null, at: null })}
      />
    );
  const run = runs.find(({ id }) => id === runId);
  if (run === undefined)
    return (
      <NotRunView
        title={t('runGoneTitle')}
        onClose={props.onClose}
        action={
          <Button variant="primary" onPress={onShowList}>
            {t('back')}
          </Button>
        }
      >
        {t('runGoneText')}
      </NotRunView>
    );
  return (
    <RunView
      run={run}
      identityProviderName={identityProviderName}
      onBack={onShowList}
      onCompare={runs.length < 2 ? undefined : () => setCompared({ id: run.id, at: run.id })}
      onEditField={props.onEditField}
      onApplyChange={(change) => props.onApplyChange(change, run.tenant)}
    />
  );
}
