import { useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { FieldError } from '#contract/problem.ts';
import { ApiProblem, isProblem } from '../../../../lib/api/errors.ts';
import { useCreateProfile } from '../../api/create-profile.ts';
import { profileQuery } from '../../../../lib/api/profile-query.ts';
import { useReplaceProfile } from '../../api/replace-profile.ts';
import { savedProfileOf, type SavedProfile } from './saved-profile.ts';

/** What became of an attempt to save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly saved: SavedProfile }
  /** The server found something wrong with single fields, and names the first of them. */
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[]; readonly more: number }
  /** Somebody else has saved the profile meanwhile. */
  | { readonly kind: 'changed'; readonly theirs: SavedProfile; readonly error: unknown }
  /** Somebody else has deleted it meanwhile. */
  | { readonly kind: 'gone'; readonly error: unknown }
  | { readonly kind: 'failed'; readonly error: unknown };

function outcomeOf(error: unknown, isReplacing: boolean): SaveOutcome {
  if (isProblem(error, 'not_found') && isReplacing) return { kind: 'gone', error };
  if (error instanceof ApiProblem && error.fieldErrors.length > 0)
    return { kind: 'refused', errors: error.fieldErrors, more: error.moreErrors };
  return { kind: 'failed', error };
}

/** Saves what the form writes: over the saved profile it has grown from, or as a new one. Never throws. */
export function useSaveProfile(assistantId: string) {
  const client = useQueryClient();
  const { mutateAsync: create } = useCreateProfile(assistantId);
  const { mutateAsync: replace } = useReplaceProfile(assistantId);
  return useCallback(
    async (profile: AuthorizationProfileWrite, base: SavedProfile | null): Promise<SaveOutcome> => {
      try {
        const { profileId, etag } = base ?? {};
        const answer =
          profileId === undefined
            ? await create(profile)
            : await replace({ profileId, etag: etag ?? null, profile });
        return { kind: 'saved', saved: savedProfileOf(answer) };
      } catch (error) {
        if (base === null || !isProblem(error, 'precondition_failed')) return outcomeOf(error, base !== null);
        try {
          const theirs = await client.query({
            ...profileQuery(assistantId, base.profileId),
            meta: { errorShown: true },
          });
          return { kind: 'changed', theirs: savedProfileOf(theirs), error };
        } catch (unread) {
          return outcomeOf(unread, true);
        }
      }
    },
    [assistantId, client, create, replace],
  );
}
