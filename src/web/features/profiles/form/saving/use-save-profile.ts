import { useCallback, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { getAssistant } from '#contract/endpoints/assistants.ts';
import type { FieldError } from '#contract/problem.ts';
import { call } from '../../../../lib/api/call.ts';
import { ApiProblem, isPassing, isProblem } from '../../../../lib/api/errors.ts';
import { useCreateProfile } from '../../api/create-profile.ts';
import { profileQuery } from '../../../../lib/api/profile-query.ts';
import { useReplaceProfile } from '../../api/replace-profile.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { isOwnSave, type UnansweredSave } from './is-own-save.ts';
import { savedProfileOf, type SavedProfile } from './saved-profile.ts';
import type { Creation } from './use-creation.ts';

/** What became of an attempt to save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly saved: SavedProfile }
  /** The server found something wrong with single fields, and names the first of them. */
  | { readonly kind: 'refused'; readonly errors: readonly FieldError[]; readonly more: number }
  /** Somebody else has saved the profile meanwhile. */
  | { readonly kind: 'changed'; readonly theirs: SavedProfile }
  /** Somebody else has deleted it meanwhile, and not its assistant. */
  | { readonly kind: 'gone'; readonly error: unknown }
  | { readonly kind: 'failed'; readonly error: unknown };

/** True where no answer came: it may be saved. */
export function isUnconfirmed(outcome: SaveOutcome): boolean {
  return outcome.kind === 'failed' && !(outcome.error instanceof ApiProblem);
}

function outcomeOf(error: unknown): SaveOutcome {
  if (error instanceof ApiProblem && error.fieldErrors.length > 0)
    return { kind: 'refused', errors: error.fieldErrors, more: error.moreErrors };
  return { kind: 'failed', error };
}

/** The same of a profile that was to be replaced. Where it has gone with its assistant, it cannot become a new one. */
async function outcomeOfReplacing(error: unknown, assistantId: string): Promise<SaveOutcome> {
  if (!isProblem(error, 'not_found')) return outcomeOf(error);
  try {
    await call(getAssistant, { params: { assistantId } });
  } catch (unread) {
    if (isProblem(unread, 'not_found')) return { kind: 'failed', error };
  }
  return { kind: 'gone', error };
}

/**
 * Saves what the form writes: over the saved profile it has grown from, or as a new one. Never throws. Where no answer
 * came to an attempt to create it, the next one is answered by what that attempt has created, and saved over it where
 * more was typed since. Where no answer came to an attempt to save over it, and nothing but that has changed it, the same
 * is saved over that.
 */
export function useSaveProfile(assistantId: string, creation: Creation) {
  const client = useQueryClient();
  const { mutateAsync: create } = useCreateProfile(assistantId);
  const { mutateAsync: replace } = useReplaceProfile(assistantId);
  const unansweredSaves = useRef<UnansweredSave[]>([]);

  const saveOver = useCallback(
    async (
      profile: AuthorizationProfileWrite,
      base: SavedProfile,
      sent: ProfileFormValues,
    ): Promise<SaveOutcome> => {
      const { profileId, etag } = base;
      try {
        return { kind: 'saved', saved: savedProfileOf(await replace({ profileId, etag, profile })) };
      } catch (error) {
        if (isPassing(error)) unansweredSaves.current.push({ base, sent });
        if (!isProblem(error, 'precondition_failed')) return await outcomeOfReplacing(error, assistantId);
        try {
          const theirs = savedProfileOf(
            await client.query({ ...profileQuery(assistantId, profileId), meta: { errorShown: true } }),
          );
          if (!isOwnSave(theirs, { base, sent }, unansweredSaves.current)) return { kind: 'changed', theirs };
          const again = await replace({ profileId, etag: theirs.etag, profile });
          return { kind: 'saved', saved: savedProfileOf(again) };
        } catch (unread) {
          return await outcomeOfReplacing(unread, assistantId);
        }
      }
    },
    [assistantId, client, replace],
  );

  const createOnce = useCallback(
    async (profile: AuthorizationProfileWrite, sent: ProfileFormValues): Promise<SaveOutcome> => {
      try {
        const answer = await create({ profile, idempotencyKey: creation.key() });
        const saved = savedProfileOf(answer);
        // Of several, nobody knows which one has arrived.
        const isSent = creation.sentNothingBut(sent);
        if (!isSent && answer.body.version > 1) return { kind: 'changed', theirs: saved };
        const outcome = isSent ? ({ kind: 'saved', saved } as const) : await saveOver(profile, saved, sent);
        if (outcome.kind === 'saved') creation.settle();
        return outcome;
      } catch (error) {
        if (isPassing(error)) creation.lose(sent);
        return outcomeOf(error);
      }
    },
    [create, creation, saveOver],
  );

  return useCallback(
    (profile: AuthorizationProfileWrite, base: SavedProfile | null, sent: ProfileFormValues) =>
      base === null ? createOnce(profile, sent) : saveOver(profile, base, sent),
    [createOnce, saveOver],
  );
}
