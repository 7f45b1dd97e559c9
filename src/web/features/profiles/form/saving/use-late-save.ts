import { useTranslations } from 'use-intl';
import { isolate } from '../../../../lib/isolate.ts';
import { useAddErrorText, useErrorText } from '../../../../messages/error-text.ts';
import { useFieldErrorText } from '../../../../messages/field-error-text.ts';
import { useToasts } from '../../../../ui/index.ts';
import { asNew } from '../model/as-new.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { draftToKeep } from './kept-draft.ts';
import type { SavedProfile } from './saved-profile.ts';
import { keepDraft } from './use-kept-draft.ts';
import { isUnconfirmed, type SaveOutcome } from './use-save-profile.ts';

/**
 * Opens the form of a profile, or of a new one, with the draft that is kept of it. `onOpening` is called once nothing
 * holds it up any more, before the form looks for its draft; never where somebody keeps editing what is open.
 */
export type Reopen = (profileId: string | null, onOpening: () => void) => void;

type Unsaved = Exclude<SaveOutcome, { readonly kind: 'saved' }>;

/**
 * Says of a save that failed after its form was left what was not saved and
 * why, and offers to go on with it: as a draft, which holds no secrets. Whoever
 * discarded it and lets the offer go finds nothing of it later.
 */
export function useLateSave(assistantId: string, onReopen: Reopen) {
  const t = useTranslations('profileForm');
  const problems = useTranslations('problems');
  const sayError = useErrorText();
  const sayAddError = useAddErrorText();
  const sayFieldError = useFieldErrorText();
  const toasts = useToasts();
  const reasonOf = (outcome: Unsaved): string => {
    if (outcome.kind === 'refused') return outcome.errors.slice(0, 1).map(sayFieldError).join('');
    if (outcome.kind === 'changed') return problems('precondition_failed');
    return outcome.kind === 'gone' ? sayError(outcome.error) : sayAddError(outcome.error);
  };
  return (
    outcome: Unsaved,
    sent: ProfileFormValues,
    over: SavedProfile | null,
    creationKey: string | null,
  ): void => {
    // Of what is gone nothing can be edited: it can become a new profile.
    const base = outcome.kind === 'gone' ? null : over;
    const profileId = base?.profileId ?? null;
    const draft = draftToKeep(base === null ? asNew(sent) : sent, base, creationKey);
    const name = isolate(sent.texts.name ?? '');
    toasts.error(
      t(isUnconfirmed(outcome) ? 'leftUnconfirmed' : 'leftUnsaved', { name, reason: reasonOf(outcome) }),
      {
        label: t('editAgain'),
        onAction: () =>
          new Promise((resolve) => {
            onReopen(profileId, () => {
              keepDraft(assistantId, profileId, draft);
              resolve();
            });
          }),
      },
    );
  };
}
