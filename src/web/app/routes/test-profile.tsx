import { useNavigate, useParams } from '@tanstack/react-router';
import { TestProfileDialog } from '../../features/test-runs/test-profile-dialog.tsx';
import { paths } from '../../lib/paths.ts';
import { DialogTextsProvider } from '../../messages/dialog-texts.tsx';
import { useFormInstead } from './use-form-instead.ts';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The test of a saved profile over the list. */
export function TestProfileRoute() {
  const { assistantId, profileId } = useParams({ from: paths.testProfile });
  const { close } = useProfileDialogs(assistantId);
  const navigate = useNavigate();
  const openForm = useFormInstead(assistantId, profileId);
  const showHistory = () =>
    void navigate({
      to: paths.testHistory,
      params: { assistantId, profileId },
      state: (state) => state,
      replace: true,
    });
  return (
    <DialogTextsProvider>
      <TestProfileDialog
        key={profileId}
        assistantId={assistantId}
        profileId={profileId}
        onClose={close}
        onShowHistory={showHistory}
        onEditField={(field) => openForm({ field })}
        onUseChange={(change, { status, diagnosis }) => openForm({ change, tested: { status, diagnosis } })}
        onApplyChange={(change, tenant) => openForm({ change, ...(tenant === null ? {} : { tenant }) })}
      />
    </DialogTextsProvider>
  );
}
