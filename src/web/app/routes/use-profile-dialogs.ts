import { useCallback } from 'react';
import { useNavigate, useRouter, type HistoryState } from '@tanstack/react-router';
import { paths } from '../../lib/paths.ts';
import { randomId } from '../../lib/random-id.ts';

/** Opens the dialogs over the list, and closes them. Each has an address of its own. */
export function useProfileDialogs(assistantId: string) {
  const navigate = useNavigate();
  const router = useRouter();

  /** The state of a dialog that is opened now: over the list, or over another dialog, as from a message above it. */
  const state = useCallback(
    ({ overList }: HistoryState): HistoryState => {
      const isOverList = router.state.matches.at(-1)?.fullPath === paths.profiles;
      if (isOverList) return { overList: 1 };
      return overList === undefined ? {} : { overList: overList + 1 };
    },
    [router],
  );
  const add = useCallback(
    () => void navigate({ to: paths.newProfile, params: { assistantId }, state }),
    [navigate, assistantId, state],
  );
  const importProfiles = useCallback(
    () => void navigate({ to: paths.importProfiles, params: { assistantId }, state }),
    [navigate, assistantId, state],
  );
  const edit = useCallback(
    (profileId: string) => void navigate({ to: paths.profile, params: { assistantId, profileId }, state }),
    [navigate, assistantId, state],
  );
  const test = useCallback(
    (profileId: string) =>
      void navigate({ to: paths.testProfile, params: { assistantId, profileId }, state }),
    [navigate, assistantId, state],
  );
  const history = useCallback(
    (profileId: string) =>
      void navigate({ to: paths.testHistory, params: { assistantId, profileId }, state }),
    [navigate, assistantId, state],
  );
  /** Opens the form of a profile, or of a new one, anew also where it is open: it takes up the draft that is kept. */
  const reopen = useCallback(
    (profileId: string | null, onOpening: () => void) => {
      const reopened = randomId();
      // What is open may ask first, and be kept: the next that is gone to is then something else.
      const stop = router.history.subscribe(({ location }) => {
        stop();
        if (location.state.reopened === reopened) onOpening();
      });
      const anew = (before: HistoryState) => ({ ...state(before), reopened });
      if (profileId === null) void navigate({ to: paths.newProfile, params: { assistantId }, state: anew });
      else void navigate({ to: paths.profile, params: { assistantId, profileId }, state: anew });
    },
    [router, navigate, assistantId, state],
  );
  const close = useCallback(() => {
    const { overList } = router.state.location.state;
    if (overList !== undefined) router.history.go(-overList);
    else void navigate({ to: paths.profiles, params: { assistantId }, replace: true });
  }, [router, navigate, assistantId]);

  return { add, importProfiles, edit, test, history, reopen, close };
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Tells a form that was opened once more from the one that was open at the same address. */
    reopened?: string;
  }
}
