import { useParams } from '@tanstack/react-router';
import { NewProfileDialog } from '../../features/profiles/form/new-profile-dialog.tsx';
import { paths } from '../../lib/paths.ts';
import { DialogTextsProvider } from '../../messages/dialog-texts.tsx';
import { renderDraftTest } from './draft-test.tsx';
import { useProfileDialogs } from './use-profile-dialogs.ts';
import { useReopened } from './use-reopened.ts';
import { useSavedAs } from './use-saved-as.ts';

/** The form of a new profile over the list. */
export function NewProfileRoute() {
  const { assistantId } = useParams({ from: paths.newProfile });
  const { reopen, close } = useProfileDialogs(assistantId);
  const reopened = useReopened();
  const { isElsewhere, onSavedAs } = useSavedAs(assistantId);
  if (isElsewhere) return null;
  return (
    <DialogTextsProvider>
      <NewProfileDialog
        key={reopened}
        {...{ assistantId, onSavedAs }}
        renderTest={renderDraftTest}
        onReopen={reopen}
        onClose={close}
      />
    </DialogTextsProvider>
  );
}
