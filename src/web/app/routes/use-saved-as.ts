import { useCallback, useEffect, useState } from 'react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { paths } from '../../lib/paths.ts';

/** The address of the form of a profile, or of a new one. */
const placeOf = (assistantId: string, profileId: string | null) =>
  profileId === null
    ? ({ to: paths.newProfile, params: { assistantId } } as const)
    : ({ to: paths.profile, params: { assistantId, profileId } } as const);

/**
 * Gives a form that goes on after its first save the address of the profile
 * that it became, or of a new one where its own is gone, without opening it anew: what is typed stays. A reload, and
 * coming back to it in the history, opens that profile.
 */
export function useSavedAs(assistantId: string) {
  const navigate = useNavigate();
  const current = useLocation({ select: ({ state }) => state.savedAs });
  const [before, setBefore] = useState(current);
  // It has the address that is its own, also where that is of the same form as the one before.
  if (before !== undefined && current === undefined) setBefore(undefined);

  useEffect(() => {
    if (before === undefined) return;
    void navigate({
      ...placeOf(assistantId, before),
      search: true,
      state: ({ savedAs: _before, ...state }) => state,
      replace: true,
      ignoreBlocker: true,
    });
  }, [before, navigate, assistantId]);

  const onSavedAs = useCallback(
    (profileId: string | null) =>
      void navigate({
        to: '.',
        search: true,
        state: (state) => ({ ...state, savedAs: profileId }),
        mask: {
          ...placeOf(assistantId, profileId),
          search: true,
          state: true,
          unmaskOnReload: true,
        },
        replace: true,
        ignoreBlocker: true,
      }),
    [navigate, assistantId],
  );
  return { isElsewhere: before !== undefined, onSavedAs };
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The profile that was saved here while its form stayed open; null where what is open became a new one. */
    savedAs?: string | null;
  }
}
