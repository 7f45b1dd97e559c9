import { useNavigate, useParams } from '@tanstack/react-router';
import { TestProfileDialog } from '../../features/test-runs/test-profile-dialog.tsx';
import { paths } from '../../lib/paths.ts';
import { DialogTextsProvider } from '../../messages/dialog-texts.tsx';
import type { FormIntent } from './form-intent.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The test of a saved profile over the list. */
export function TestProfileRoute() {
  const { assistantId, profileId } = useParams({ from: paths.testProfile });
  const { close } = useProfileDialogs(assistantId);
  const navigate = useNavigate();
  useFocusKept();
  /** The form takes the place of the result, so that closing it still leads to the list. */
  const openForm = (formIntent: FormIntent) =>
    void navigate({
      to: paths.profile,
      params: { assistantId, profileId },
      state: (state) => ({ ...state, formIntent }),
      replace: true,
    });
  return (
    <DialogTextsProvider>
      <TestProfileDialog
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
