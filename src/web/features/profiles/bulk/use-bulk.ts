import { useEffect, useState, useSyncExternalStore } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import type { SelectedProfile } from '#contract/endpoints/bulk-profiles.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { tellOtherWindows } from '../../../lib/other-windows.ts';
import { useErrorText } from '../../../messages/error-text.ts';
import { useLateFailure } from '../../../ui/toast/use-late-failure.ts';
import { unlessAborted } from './aborted-after.ts';
import {
  BulkRunner,
  leftOf,
  type BulkPerform,
  type BulkState,
  type BulkWork,
  type LookAnew,
} from './bulk-runner.ts';

/** What is done with many profiles of a list, and how it is begun and ended. */
export interface Bulk {
  /** Null where nothing was begun, or what was has been closed. */
  readonly state: BulkState | null;
  readonly isRunning: boolean;
  /** The profiles whose test has not begun yet. */
  readonly waiting: readonly string[];
  readonly start: (work: BulkWork, profiles: readonly SelectedProfile[]) => Promise<void>;
  readonly resume: () => Promise<void>;
  /** Brings back what was deleted. Of what no answer came, it asks first. */
  readonly undo: () => Promise<void>;
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
    const ended = runner.getState();
    if (ended !== null && ended.error !== null && leftOf(ended).length > 0)
      sayLate(t('leftUnconfirmed', { reason: sayError(ended.error) }));
    tellOtherWindows();
    await client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) });
  };
  const isRunning = state !== null && state.phase !== 'ended';
  const start = async (work: BulkWork, profiles: readonly SelectedProfile[]) => {
    const perform: BulkPerform = async (given, progress) => {
      // The schemas of every type come with it: more than the list should wait for. It runs from here on: who leaves is asked.
      const part = await unlessAborted(import('./perform.ts'), progress.signal);
      await part?.performOf(work, client, assistantId)(given, progress);
    };
    const look: LookAnew = async (signal) => (await import('./perform.ts')).lookAnewAt(assistantId)(signal);
    await runner.start(work, profiles, perform, work === 'delete' ? look : null);
    await end();
  };
  return {
    state,
    isRunning,
    waiting: isRunning && state.work === 'test' ? leftOf(state).map(({ id }) => id) : none,
    start,
    resume: async () => {
      await runner.resume();
      await end();
    },
    undo: async () => {
      const undone = await runner.findUndone();
      if (undone.length > 0) await start('restore', undone);
      else await end();
    },
    stop: () => runner.stop(),
    close: () => runner.close(),
  };
}
