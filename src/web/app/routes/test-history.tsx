import { useNavigate, useParams, useRouter } from '@tanstack/react-router';
import { HistoryDialog } from '../../features/test-runs/history/history-dialog.tsx';
import { paths } from '../../lib/paths.ts';
import { DialogTextsProvider } from '../../messages/dialog-texts.tsx';
import { useFormInstead } from './use-form-instead.ts';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The test runs that are kept of a profile, over the list. Each has an address of its own. */
export function TestHistoryRoute() {
  const { assistantId, profileId } = useParams({ from: paths.testHistory });
  const { runId = null } = useParams({ strict: false });
  const { showRun, showList } = useRunAddresses(assistantId, profileId);
  const { close } = useProfileDialogs(assistantId);
  const openForm = useFormInstead(assistantId, profileId);
  return (
    <DialogTextsProvider>
      <HistoryDialog
        key={profileId}
        assistantId={assistantId}
        profileId={profileId}
        runId={runId}
        onShowRun={showRun}
        onShowList={showList}
        onClose={close}
        onEditField={(field) => openForm({ field })}
        onApplyChange={(change, tenant) => openForm({ change, ...(tenant === null ? {} : { tenant }) })}
      />
    </DialogTextsProvider>
  );
}

/** Leads to a run of the history and back to their list, so that Back does the same. */
function useRunAddresses(assistantId: string, profileId: string) {
  const navigate = useNavigate();
  const router = useRouter();
  return {
    showRun: (runId: string) =>
      void navigate({
        to: paths.testHistoryRun,
        params: { assistantId, profileId, runId },
        state: ({ overList, ...state }) => ({
          ...state,
          overHistory: true,
          ...(overList === undefined ? {} : { overList: overList + 1 }),
        }),
      }),
    showList: () => {
      if (router.state.location.state.overHistory === true) router.history.back();
      else void navigate({ to: paths.testHistory, params: { assistantId, profileId }, replace: true });
    },
  };
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** A run that was opened from the list of the history: going back leads there. */
    overHistory?: boolean;
  }
}
