import { useCallback } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { assistantsQuery } from '../../features/assistants/api/list-assistants.ts';
import { ProfileListPage } from '../../features/profiles/list/profile-list-page.tsx';
import { searchOf, viewOf, type ListView } from '../../features/profiles/list/view/list-view.ts';
import { paths } from '../../lib/paths.ts';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The list of profiles, and over it the dialog of the address. */
export function ProfilesPage() {
  const { assistantId } = useParams({ from: paths.profiles });
  const search = useSearch({ from: paths.profiles });
  const navigate = useNavigate();
  const dialogs = useProfileDialogs(assistantId);
  const { data: assistants } = useQuery(assistantsQuery);
  // Of the address only the search changes: a dialog that is open over the list stays, and has nothing to ask.
  const onView = useCallback(
    (view: ListView, { replace }: { readonly replace: boolean }) =>
      void navigate({ to: '.', search: searchOf(view), replace, state: true, ignoreBlocker: true }),
    [navigate],
  );
  return (
    <>
      <ProfileListPage
        key={assistantId}
        assistantId={assistantId}
        assistantName={assistants?.find(({ id }) => id === assistantId)?.name}
        view={viewOf(search)}
        onView={onView}
        onAdd={dialogs.add}
        onImport={dialogs.importProfiles}
        onEdit={dialogs.edit}
        onReopen={dialogs.reopen}
        onTest={dialogs.test}
        onShowHistory={dialogs.history}
      />
      <Outlet />
    </>
  );
}
