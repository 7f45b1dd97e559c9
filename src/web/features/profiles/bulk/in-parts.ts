import { deleteProfiles, restoreProfiles } from '#contract/endpoints/bulk-profiles.ts';
import { limits } from '#contract/limits.ts';
import { call } from '../../../lib/api/call.ts';
import { isPassing, OfflineError } from '../../../lib/api/errors.ts';
import { stalledMs } from '../../../lib/api/stalled.ts';
import { abortedAfter } from './aborted-after.ts';
import type { BulkOutcome, BulkPerform, BulkResult } from './bulk-runner.ts';

interface Reported {
  readonly id: string;
  readonly outcome: 'deleted' | 'changed' | 'restored' | 'there' | 'name_taken' | 'not_found';
}

type Part = Parameters<BulkPerform>[0];
type SendPart = (profiles: Part, signal: AbortSignal) => Promise<readonly Reported[]>;

/**
 * Goes through profiles in parts, each of which the server does whole or not at all. Throws why a part was not answered:
 * once it was stopped, after ten seconds too, since nobody need wait for a network that does nothing.
 */
export function inParts(send: SendPart): BulkPerform {
  return async (profiles, { signal, report, doubt }) => {
    const sendOne = async (part: Part) => {
      const limit = abortedAfter(signal, stalledMs);
      try {
        return await send(part, limit.signal);
      } catch (thrown) {
        const error = limit.signal.aborted ? new OfflineError('No answer came.', { cause: thrown }) : thrown;
        if (isPassing(error)) doubt(part);
        throw error;
      } finally {
        limit.end();
      }
    };
    for (let from = 0; from < profiles.length; from += limits.profilesAtOnce) {
      if (signal.aborted) return;
      const part = profiles.slice(from, from + limits.profilesAtOnce);
      const outcomes = new Map((await sendOne(part)).map(({ id, outcome }) => [id, outcome]));
      report(
        part.flatMap((profile): BulkResult[] => {
          const outcome = outcomes.get(profile.id);
          if (outcome === undefined) return [];
          const said: BulkOutcome = outcome === 'not_found' ? 'gone' : outcome;
          return [{ profile, outcome: said }];
        }),
      );
    }
  };
}

/** Moves profiles into the trash, in the versions that were selected. */
export function deleteMany(assistantId: string): BulkPerform {
  return inParts(async (profiles, signal) => {
    const body = { profiles: profiles.map(({ id, version }) => ({ id, version })) };
    return (await call(deleteProfiles, { params: { assistantId }, body, signal })).body.items;
  });
}

/** Brings profiles back from the trash. */
export function restoreMany(assistantId: string): BulkPerform {
  return inParts(async (profiles, signal) => {
    const body = { ids: profiles.map(({ id }) => id) };
    return (await call(restoreProfiles, { params: { assistantId }, body, signal })).body.items;
  });
}
