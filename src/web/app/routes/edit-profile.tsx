import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { EditProfileDialog } from '../../features/profiles/form/edit-profile-dialog.tsx';
import { paths } from '../../lib/paths.ts';
import { DialogTextsProvider } from '../../messages/dialog-texts.tsx';
import { renderDraftTest } from './draft-test.tsx';
import { useProfileDialogs } from './use-profile-dialogs.ts';
import { useReopened } from './use-reopened.ts';
import { useSavedAs } from './use-saved-as.ts';

/** The form of a saved profile over the list. */
export function EditProfileRoute() {
  const { assistantId, profileId } = useParams({ from: paths.profile });
  const reopened = useReopened();
  return (
    <DialogTextsProvider>
      <EditProfile key={`${profileId} ${reopened ?? ''}`} {...{ assistantId, profileId }} />
    </DialogTextsProvider>
  );
}

interface EditProfileProps {
  readonly assistantId: string;
  readonly profileId: string;
}

/** The form of one profile. Another one is not to get what this one was opened for, so each has its own. */
function EditProfile({ assistantId, profileId }: EditProfileProps) {
  const { reopen, close } = useProfileDialogs(assistantId);
  const start = useFormIntent();
  const { isElsewhere, onSavedAs } = useSavedAs(assistantId);
  if (isElsewhere) return null;
  return (
    <EditProfileDialog
      {...{ assistantId, profileId, start, onSavedAs }}
      renderTest={renderDraftTest}
      onReopen={reopen}
      onClose={close}
    />
  );
}

/** What the form was opened for. Taken out of the history at once, so that a reload does not test anew. */
function useFormIntent() {
  const navigate = useNavigate();
  const intent = useLocation({ select: ({ state }) => state.formIntent });
  const [start] = useState(intent);
  useEffect(() => {
    if (intent === undefined) return;
    void navigate({
      to: '.',
      search: true,
      state: ({ formIntent: _taken, ...state }) => state,
      replace: true,
      ignoreBlocker: true,
    });
  }, [intent, navigate]);
  return start;
}
