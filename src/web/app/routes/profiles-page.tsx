import { useCallback } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { assistantsQuery } from '../../features/assistants/api/list-assistants.ts';
import { ProfileListPage } from '../../features/profiles/list/profile-list-page.tsx';
import { paths } from '../../lib/paths.ts';
import { useProfileDialogs } from './use-profile-dialogs.ts';

/** The list of profiles, and over it the dialog of the address. */
export function ProfilesPage() {
  const { assistantId } = useParams({ from: paths.profiles });
  const { search = '' } = useSearch({ from: paths.profiles });
  const navigate = useNavigate();
  const dialogs = useProfileDialogs(assistantId);
  const { data: assistants } = useQuery(assistantsQuery);
  const onSearch = useCallback(
    (text: string) =>
      void navigate({
        to: paths.profiles,
        params: { assistantId },
        search: { search: text === '' ? undefined : text },
        replace: true,
      }),
    [navigate, assistantId],
  );
  return (
    <>
      <ProfileListPage
        key={assistantId}
        assistantId={assistantId}
        assistantName={assistants?.find(({ id }) => id === assistantId)?.name}
        search={search}
        onSearch={onSearch}
        onAdd={dialogs.add}
        onEdit={dialogs.edit}
        onTest={dialogs.test}
        onShowHistory={dialogs.history}
      />
      <Outlet />
    </>
  );
}
