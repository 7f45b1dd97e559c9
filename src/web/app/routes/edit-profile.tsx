import { useParams } from '@tanstack/react-router';
import { EditProfileDialog } from '../../features/profiles/form/edit-profile-dialog.tsx';
import { paths } from '../../lib/paths.ts';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The form of a saved profile over the list. */
export function EditProfileRoute() {
  const { assistantId, profileId } = useParams({ from: paths.profile });
  const { close } = useProfileDialogs(assistantId);
  return (
    <EditProfileDialog key={profileId} assistantId={assistantId} profileId={profileId} onClose={close} />
  );
}
