import { useCallback, useEffect, useState } from 'react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { paths } from '../../lib/paths.ts';

/**
 * Gives a form that goes on after its first save the address of the profile
 * that it became, without opening it anew: what is typed stays. A reload, and
 * coming back to it in the history, opens that profile.
 */
export function useSavedAs(assistantId: string) {
  const navigate = useNavigate();
  const current = useLocation({ select: ({ state }) => state.savedAs });
  const [before] = useState(current);

  useEffect(() => {
    if (before === undefined) return;
    void navigate({
      to: paths.profile,
      params: { assistantId, profileId: before },
      search: true,
      state: ({ savedAs: _before, ...state }) => state,
      replace: true,
      ignoreBlocker: true,
    });
  }, [before, navigate, assistantId]);

  const onSavedAs = useCallback(
    (profileId: string) =>
      void navigate({
        to: '.',
        search: true,
        state: (state) => ({ ...state, savedAs: profileId }),
        mask: {
          to: paths.profile,
          params: { assistantId, profileId },
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
    /** The profile that was saved here while its form stayed open. */
    savedAs?: string;
  }
}
