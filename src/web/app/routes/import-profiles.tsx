import { useParams } from '@tanstack/react-router';
import { ImportDialog } from '../../features/profiles/transfer/import-dialog.tsx';
import { paths } from '../../lib/paths.ts';
import { DialogTextsProvider } from '../../messages/dialog-texts.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The import of profiles over the list. */
export function ImportProfilesRoute() {
  const { assistantId } = useParams({ from: paths.importProfiles });
  const { close } = useProfileDialogs(assistantId);
  useFocusKept();
  return (
    <DialogTextsProvider>
      <ImportDialog assistantId={assistantId} onClose={close} />
    </DialogTextsProvider>
  );
}
