import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { ProfileChange } from '#contract/profile-change.ts';
import type { TestRun } from '#contract/test-run.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { isolate } from '../../../lib/isolate.ts';
import { usePageTitle } from '../../../lib/page-title.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { DialogBody, DialogHeader } from '../../../ui/dialog/dialog-parts.tsx';
import { Button, Skeleton, VisuallyHidden } from '../../../ui/index.ts';
import { testedProfileQuery } from '../api/profile.ts';
import { testHistoryQuery } from '../api/test-history.ts';
import { NotRunView } from '../run/not-run-view.tsx';
import { CompareView } from './compare-view.tsx';
import { RunList } from './run-list.tsx';
import { RunView } from './run-view.tsx';

export interface HistoryDialogProps {
  readonly assistantId: string;
  readonly profileId: string;
  readonly onClose: () => void;
  /** Leads to the form of the profile, to a field of it by its path in the contract. */
  readonly onEditField: (field: string) => void;
  /** Opens the form with a change that is not saved, and tests it for the same tenancy. */
  readonly onApplyChange: (change: ProfileChange, tenant: string | null) => void;
}

/** What is shown, and what focus returns to when it goes away. */
type Shown =
  | { readonly view: 'list'; readonly cameFrom: string | null }
  | { readonly view: 'run'; readonly id: string }
  | { readonly view: 'comparison'; readonly id: string | null };

/** The test runs that are kept of a profile: their list, each with its evidence, and two of them side by side. */
export function HistoryDialog(props: HistoryDialogProps) {
  const { assistantId, profileId, onClose } = props;
  const t = useTranslations('testHistory');
  const profile = useQuery(testedProfileQuery(assistantId, profileId)).data?.body ?? null;
  const { data: runs, error, isFetching, refetch } = useQuery(testHistoryQuery(assistantId, profileId));
  const name = profile?.name ?? runs?.[0]?.profileName;
  usePageTitle('dialog', name === undefined ? t('title') : t('pageTitle', { name: isolate(name) }));
  return (
    <Dialog size="lg" closesOnBackdrop onClose={onClose}>
      <DialogHeader title={t('title')} subtitle={name} onClose={onClose} />
      {runs !== undefined ? (
        <History {...props} runs={runs} identityProviderName={profile?.identityProviderName ?? ''} />
      ) : error === null ? (
        <Loading />
      ) : (
        <NotLoaded error={error} isRetrying={isFetching} onRetry={() => void refetch()} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface HistoryProps extends HistoryDialogProps {
  readonly runs: readonly TestRun[];
  readonly identityProviderName: string;
}

function History({ runs, identityProviderName, ...props }: HistoryProps) {
  const [shown, setShown] = useState<Shown>({ view: 'list', cameFrom: null });
  const back = (cameFrom: string | null) => setShown({ view: 'list', cameFrom });
  const run = shown.view === 'run' ? runs.find(({ id }) => id === shown.id) : undefined;
  if (run !== undefined)
    return (
      <RunView
        run={run}
        identityProviderName={identityProviderName}
        onBack={() => back(run.id)}
        onCompare={runs.length < 2 ? undefined : () => setShown({ view: 'comparison', id: run.id })}
        onEditField={props.onEditField}
        onApplyChange={(change) => props.onApplyChange(change, run.tenant)}
      />
    );
  if (shown.view === 'comparison' && runs.length > 1)
    return <CompareView runs={runs} laterId={shown.id} onBack={() => back(shown.id)} />;
  return (
    <RunList
      {...props}
      runs={runs}
      focusedRun={shown.view === 'list' ? shown.cameFrom : null}
      onShow={(id) => setShown({ view: 'run', id })}
      onCompare={() => setShown({ view: 'comparison', id: null })}
    />
  );
}

function Loading() {
  const t = useTranslations('testHistory');
  return (
    <DialogBody>
      <VisuallyHidden>
        <span role="status">{t('loading')}</span>
      </VisuallyHidden>
      <p>
        <Skeleton characters={36} />
      </p>
      <p>
        <Skeleton characters={36} />
      </p>
    </DialogBody>
  );
}

interface NotLoadedProps {
  readonly error: Error;
  readonly isRetrying: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

function NotLoaded({ error, isRetrying, onRetry, onClose }: NotLoadedProps) {
  const t = useTranslations('result');
  const tHistory = useTranslations('testHistory');
  const sayError = useErrorText();
  const isGone = isProblem(error, 'not_found');
  return (
    <NotRunView
      title={isGone ? t('notFoundTitle') : tHistory('loadFailedTitle')}
      onClose={onClose}
      action={
        !isGone && (
          <Button variant="primary" busy={isRetrying} onPress={onRetry}>
            {t('tryAgain')}
          </Button>
        )
      }
    >
      {isGone ? t('notFoundText') : sayError(error)}
    </NotRunView>
  );
}
