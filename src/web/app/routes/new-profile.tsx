import { useParams } from '@tanstack/react-router';
import { NewProfileDialog } from '../../features/profiles/form/new-profile-dialog.tsx';
import { paths } from '../../lib/paths.ts';
import { renderDraftTest } from './draft-test.tsx';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The form of a new profile over the list. */
export function NewProfileRoute() {
  const { assistantId } = useParams({ from: paths.newProfile });
  const { close } = useProfileDialogs(assistantId);
  return <NewProfileDialog assistantId={assistantId} renderTest={renderDraftTest} onClose={close} />;
}
