import { useCallback } from 'react';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { paths } from '../../lib/paths.ts';

/** Opens the dialogs over the list, and closes them. Each has an address of its own. */
export function useProfileDialogs(assistantId: string) {
  const navigate = useNavigate();
  const router = useRouter();

  const add = useCallback(
    () => void navigate({ to: paths.newProfile, params: { assistantId }, state: { overList: 1 } }),
    [navigate, assistantId],
  );
  const importProfiles = useCallback(
    () => void navigate({ to: paths.importProfiles, params: { assistantId }, state: { overList: 1 } }),
    [navigate, assistantId],
  );
  const edit = useCallback(
    (profileId: string) =>
      void navigate({ to: paths.profile, params: { assistantId, profileId }, state: { overList: 1 } }),
    [navigate, assistantId],
  );
  const test = useCallback(
    (profileId: string) =>
      void navigate({ to: paths.testProfile, params: { assistantId, profileId }, state: { overList: 1 } }),
    [navigate, assistantId],
  );
  const history = useCallback(
    (profileId: string) =>
      void navigate({ to: paths.testHistory, params: { assistantId, profileId }, state: { overList: 1 } }),
    [navigate, assistantId],
  );
  const close = useCallback(() => {
    const { overList } = router.state.location.state;
    if (overList !== undefined) router.history.go(-overList);
    else void navigate({ to: paths.profiles, params: { assistantId }, replace: true });
  }, [router, navigate, assistantId]);

  return { add, importProfiles, edit, test, history, close };
}
