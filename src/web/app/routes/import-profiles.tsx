import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { ImportDialog } from '../../features/profiles/transfer/import-dialog.tsx';
import type { KeptReport } from '../../features/profiles/transfer/kept-report.ts';
import { paths } from '../../lib/paths.ts';
import { DialogTextsProvider } from '../../messages/dialog-texts.tsx';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The import of profiles over the list. */
export function ImportProfilesRoute() {
  const { assistantId } = useParams({ from: paths.importProfiles });
  const { close } = useProfileDialogs(assistantId);
  const kept = useLocation({ select: ({ state }) => state.importReport });
  const keep = useKeepReport(assistantId);
  const navigate = useNavigate();
  return (
    <DialogTextsProvider>
      <ImportDialog
        assistantId={assistantId}
        kept={kept}
        onReport={(report) => void keep(report)}
        onEnterSecret={(report, profileId, field) =>
          void keep(report).then(() =>
            navigate({
              to: paths.profile,
              params: { assistantId, profileId },
              state: { overList: 1, formIntent: { field } },
            }),
          )
        }
        onClose={close}
      />
    </DialogTextsProvider>
  );
}

/** Keeps the report in the history: the form of a profile leads back to it, and so does a reload. */
function useKeepReport(assistantId: string): (report: KeptReport) => Promise<void> {
  const navigate = useNavigate();
  return (importReport) =>
    navigate({
      to: paths.importProfiles,
      params: { assistantId },
      state: (state) => ({ ...state, importReport }),
      replace: true,
    });
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The report of the import that was carried out here. */
    importReport?: KeptReport;
  }
}
