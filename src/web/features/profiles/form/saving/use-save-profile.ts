import { useCallback, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import type { FieldError } from '#contract/problem.ts';
import { ApiProblem, isPassing, isProblem } from '../../../../lib/api/errors.ts';
import { useCreateProfile } from '../../api/create-profile.ts';
import { profileQuery } from '../../../../lib/api/profile-query.ts';
import { useReplaceProfile } from '../../api/replace-profile.ts';
import { isChanged } from '../model/draft.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { findCreated } from './find-created.ts';
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

/**
 * Saves what the form writes: over the saved profile it has grown from, or as a new one. Never throws. Where no answer
 * came to an attempt to create it and its name is taken afterwards, by itself, it is not created again: it is saved
 * already, or over what that attempt has created.
 */
export function useSaveProfile(assistantId: string) {
  const client = useQueryClient();
  const { mutateAsync: create } = useCreateProfile(assistantId);
  const { mutateAsync: replace } = useReplaceProfile(assistantId);
  const unanswered = useRef<ProfileFormValues[]>([]);

  const createOnce = useCallback(
    async (profile: AuthorizationProfileWrite, sent: ProfileFormValues): Promise<SaveOutcome> => {
      try {
        return { kind: 'saved', saved: savedProfileOf(await create(profile)) };
      } catch (error) {
        if (isPassing(error)) unanswered.current.push(sent);
        const attempts = unanswered.current;
        if (attempts.length === 0 || !isProblem(error, 'name_taken')) return outcomeOf(error, false);
        const created = await findCreated(assistantId, attempts).catch(() => null);
        if (created === null) return outcomeOf(error, false);
        // Of several, nobody knows whose secrets it has.
        if (attempts.every((attempt) => !isChanged(sent, attempt, authorizationTypeDefinition)))
          return { kind: 'saved', saved: created };
        const { profileId, etag } = created;
        return replace({ profileId, etag, profile }).then(
          (answer) => ({ kind: 'saved', saved: savedProfileOf(answer) }),
          (unsaved: unknown) => outcomeOf(unsaved, false),
        );
      }
    },
    [assistantId, create, replace],
  );

  return useCallback(
    async (
      profile: AuthorizationProfileWrite,
      base: SavedProfile | null,
      sent: ProfileFormValues,
    ): Promise<SaveOutcome> => {
      if (base === null) return createOnce(profile, sent);
      const { profileId, etag } = base;
      try {
        return { kind: 'saved', saved: savedProfileOf(await replace({ profileId, etag, profile })) };
      } catch (error) {
        if (!isProblem(error, 'precondition_failed')) return outcomeOf(error, true);
        try {
          const theirs = await client.query({
            ...profileQuery(assistantId, profileId),
            meta: { errorShown: true },
          });
          return { kind: 'changed', theirs: savedProfileOf(theirs), error };
        } catch (unread) {
          return outcomeOf(unread, true);
        }
      }
    },
    [assistantId, client, createOnce, replace],
  );
}
