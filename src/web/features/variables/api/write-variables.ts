import { useMutation, useQueryClient } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { deleteVariable, getVariable, putVariable } from '#contract/endpoints/variables.ts';
import type { VariableRead, VariableWrite } from '#contract/variable.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { isProblem } from '../../../lib/api/errors.ts';
import { tagOfNothing } from '../../../lib/api/tag-of-nothing.ts';
import { variablesQuery } from '../../../lib/api/variables-query.ts';

export interface VariableSave {
  readonly name: string;
  /** Null creates it. */
  readonly before: VariableRead | null;
  readonly variable: VariableWrite;
  /** Confirmed: stored secrets that would go elsewhere are dropped. */
  readonly dropSecrets: boolean;
}

/** The tag of the version that the page shows, which a list does not bring along. */
async function tagOf({ assistantId, name, version }: VariableRead): Promise<string> {
  const { body, etag } = await call(getVariable, { params: { assistantId, name } });
  return body.version === version && etag !== null ? etag : tagOfNothing;
}

/** Creates or replaces a variable. The dialog shows what went wrong. */
export function useSaveVariable(assistantId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ name, before, variable, dropSecrets }: VariableSave) =>
      call(putVariable, {
        params: { assistantId, name },
        query: dropSecrets ? { dropSecrets: 'true' } : {},
        body: variable,
        ...(before === null ? { mustBeNew: true } : { ifMatch: await tagOf(before) }),
      }),
    // Also where it failed: somebody may have changed it, and the next try is to replace what is there now.
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: variablesQuery(assistantId).queryKey }),
        client.invalidateQueries({ queryKey: endpointKey(listProfiles, { assistantId }) }),
      ]),
    // What was sent may be secret: nothing of it stays in the cache.
    gcTime: 0,
    meta: { errorShown: true },
  });
}

/** Deletes a variable in the version that the page shows. One that is gone already is deleted too. */
export function useDeleteVariable(assistantId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (variable: VariableRead) => {
      const params = { assistantId, name: variable.name };
      const query = variable.usedByCount > 0 ? ({ inUse: 'true' } as const) : {};
      try {
        await call(deleteVariable, { params, query, ifMatch: await tagOf(variable) });
      } catch (error) {
        if (!isProblem(error, 'not_found')) throw error;
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: variablesQuery(assistantId).queryKey }),
    meta: { errorShown: true },
  });
}
