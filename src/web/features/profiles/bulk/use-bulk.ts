import { useEffect, useState, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { useTranslations } from 'use-intl';
import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { tellOtherWindows } from '../../../lib/other-windows.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { useLateFailure } from '../../../ui/toast/use-late-failure.ts';
import { BulkRunner, leftOf, type BulkState, type BulkWork } from './bulk-runner.ts';

/** What is done with many profiles of a list, and how it is begun and ended. */
export interface Bulk {
  /** Null where nothing was begun, or what was has been closed. */
  readonly state: BulkState | null;
  readonly isRunning: boolean;
  /** The profiles whose test has not begun yet. */
  readonly waiting: readonly string[];
  readonly start: (work: BulkWork, profiles: readonly SelectedProfile[]) => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly stop: () => void;
  readonly close: () => void;
}

const none: readonly string[] = [];

/** The runner of a list. What runs when the list goes is stopped: what has begun is finished. */
export function useBulk(assistantId: string): Bulk {
  const client = useQueryClient();
  const t = useTranslations('profiles');
  const sayError = useErrorText();
  const sayLate = useLateFailure();
  const [runner] = useState(() => new BulkRunner());
  const state = useSyncExternalStore(runner.subscribe, runner.getState);
  useEffect(() => () => runner.stop(), [runner]);

  /** The list may be left before it is over: then nothing there says how it ended. */
  const end = async () => {
    const error = runner.getState()?.error ?? null;
    if (error !== null) sayLate(t('leftUnconfirmed', { reason: sayError(error) }));
    tellOtherWindows();
    await client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) });
  };
  const isRunning = state !== null && state.phase !== 'ended';
  return {
    state,
    isRunning,
    waiting: isRunning && state.work === 'test' ? leftOf(state).map(({ id }) => id) : none,
    start: async (work, profiles) => {
      await runner.start(work, profiles, async (given, progress) => {
        // The schemas of every type come with it: more than the list should wait for. It runs from here on: who leaves is asked.
        const { performOf } = await import('./perform.ts');
        await performOf(work, client, assistantId)(given, progress);
      });
      await end();
    },
    resume: async () => {
      await runner.resume();
      await end();
    },
    stop: () => runner.stop(),
    close: () => runner.close(),
  };
}
