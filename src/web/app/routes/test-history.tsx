import { useParams } from '@tanstack/react-router';
import { HistoryDialog } from '../../features/test-runs/history/history-dialog.tsx';
import { paths } from '../../lib/paths.ts';
import { DialogTextsProvider } from '../../messages/dialog-texts.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useFormInstead } from './use-form-instead.ts';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The test runs that are kept of a profile, over the list. */
export function TestHistoryRoute() {
  const { assistantId, profileId } = useParams({ from: paths.testHistory });
  const { close } = useProfileDialogs(assistantId);
  const openForm = useFormInstead(assistantId, profileId);
  useFocusKept();
  return (
    <DialogTextsProvider>
      <HistoryDialog
        key={profileId}
        assistantId={assistantId}
        profileId={profileId}
        onClose={close}
        onEditField={(field) => openForm({ field })}
        onApplyChange={(change, tenant) => openForm({ change, ...(tenant === null ? {} : { tenant }) })}
      />
    </DialogTextsProvider>
  );
}
