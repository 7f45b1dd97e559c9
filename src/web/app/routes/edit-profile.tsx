import { useEffect, useState } from 'react';
import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { EditProfileDialog } from '../../features/profiles/form/edit-profile-dialog.tsx';
import { paths } from '../../lib/paths.ts';
import { DialogTextsProvider } from '../../messages/dialog-texts.tsx';
import { renderDraftTest } from './draft-test.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The form of a saved profile over the list. */
export function EditProfileRoute() {
  const { assistantId, profileId } = useParams({ from: paths.profile });
  const { close } = useProfileDialogs(assistantId);
  useFocusKept();
  const start = useFormIntent();
  return (
    <DialogTextsProvider>
      <EditProfileDialog
        key={profileId}
        {...{ assistantId, profileId, start }}
        renderTest={renderDraftTest}
        onClose={close}
      />
    </DialogTextsProvider>
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
