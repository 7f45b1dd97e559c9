import { deleteProfiles, restoreProfiles } from '#contract/endpoints/bulk-profiles.ts';
import { limits } from '#contract/limits.ts';
import { call } from '../../../lib/api/call.ts';
import { isPassing } from '../../../lib/api/errors.ts';
import type { BulkOutcome, BulkPerform, BulkResult } from './bulk-runner.ts';

interface Reported {
  readonly id: string;
  readonly outcome: 'deleted' | 'changed' | 'restored' | 'there' | 'name_taken' | 'not_found';
}

type SendPart = (profiles: Parameters<BulkPerform>[0]) => Promise<readonly Reported[]>;

/** Goes through profiles in parts, each of which the server does whole or not at all. Throws why a part was not answered. */
export function inParts(send: SendPart): BulkPerform {
  return async (profiles, { signal, report, doubt }) => {
    const sendOne: SendPart = async (part) => {
      try {
        return await send(part);
      } catch (error) {
        if (isPassing(error)) doubt(part);
        throw error;
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
  return inParts(async (profiles) => {
    const body = { profiles: profiles.map(({ id, version }) => ({ id, version })) };
    return (await call(deleteProfiles, { params: { assistantId }, body })).body.items;
  });
}

/** Brings profiles back from the trash. */
export function restoreMany(assistantId: string): BulkPerform {
  return inParts(async (profiles) => {
    const body = { ids: profiles.map(({ id }) => id) };
    return (await call(restoreProfiles, { params: { assistantId }, body })).body.items;
  });
}
