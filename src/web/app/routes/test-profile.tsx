import { useParams } from '@tanstack/react-router';
import { TestProfileDialog } from '../../features/test-runs/result/test-profile-dialog.tsx';
import { paths } from '../../lib/paths.ts';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The test of a saved profile over the list. */
export function TestProfileRoute() {
  const { assistantId, profileId } = useParams({ from: paths.testProfile });
  const { close, editInstead } = useProfileDialogs(assistantId);
  return (
    <TestProfileDialog
      key={profileId}
      assistantId={assistantId}
      profileId={profileId}
      onClose={close}
      onEdit={() => editInstead(profileId)}
    />
  );
}
