import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { listProfiles } from '#contract/endpoints/profile-list.ts';
import { deleteVariable, getVariable, putVariable } from '#contract/endpoints/variables.ts';
import { variableReadSchema, type VariableRead, type VariableWrite } from '#contract/variable.ts';
import { call } from '../../../lib/api/call.ts';
import { endpointKey } from '../../../lib/api/endpoint-key.ts';
import { isPassing, isProblem } from '../../../lib/api/errors.ts';
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

/** The variable as it is now, where another version of it was to be replaced, or none was to be there. */
function insteadOf(error: unknown): VariableRead | null {
  if (!isProblem(error, 'precondition_failed')) return null;
  return variableReadSchema.safeParse(error.current).data ?? null;
}

/**
 * What became of the variable that was to be replaced: somebody else has changed or deleted it, or it was saved once
 * since, and nobody can tell whether by a try before, to which no answer came.
 */
export type Overtaken = 'changed' | 'deleted' | 'perhapsSaved';

/** The variable is another than the one that was to be replaced. Whoever was told of that may replace it as it is now. */
export class OvertakenError extends Error {
  override readonly name = 'OvertakenError';
  readonly how: Overtaken;
  /** Null where there is none any more. */
  readonly now: VariableRead | null;

  constructor(how: Overtaken, now: VariableRead | null, cause: unknown) {
    super('The variable is another by now.', { cause });
    this.how = how;
    this.now = now;
  }
}

/** Tells of what can be read that it is as it was to be saved. */
function isSaved(now: VariableRead, { secure, value }: VariableWrite): boolean {
  return !now.secure && !secure && now.value === value;
}

/**
 * Creates or replaces a variable. One that is as it was to be is saved: by a try before, whose answer was lost, or by
 * somebody else. Throws `OvertakenError` where it is another by now. The dialog shows what went wrong.
 */
export function useSaveVariable(assistantId: string) {
  const client = useQueryClient();
  const isUnanswered = useRef(false);
  return useMutation({
    mutationFn: async ({ name, before, variable, dropSecrets }: VariableSave): Promise<VariableRead> => {
      const params = { assistantId, name };
      const query = dropSecrets ? ({ dropSecrets: 'true' } as const) : {};
      let isSent = false;
      try {
        const precondition = before === null ? { mustBeNew: true } : { ifMatch: await tagOf(before) };
        isSent = true;
        return (await call(putVariable, { params, query, body: variable, ...precondition })).body;
      } catch (error) {
        const now = insteadOf(error);
        if (now !== null && isSaved(now, variable)) return now;
        const isPerhapsSaved = isUnanswered.current && now?.version === (before?.version ?? 0) + 1;
        if (isSent) isUnanswered.current = isPassing(error);
        if (now !== null && isPerhapsSaved) throw new OvertakenError('perhapsSaved', now, error);
        if (now !== null && before !== null) throw new OvertakenError('changed', now, error);
        if (before !== null && isProblem(error, 'not_found'))
          throw new OvertakenError('deleted', null, error);
        throw error;
      }
    },
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
