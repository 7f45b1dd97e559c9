import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import type { FieldError } from '#contract/problem.ts';
import { useMounted } from '../../../../lib/use-mounted.ts';
import { useAddErrorText } from '../../../../messages/error-text.ts';
import { useFieldErrorText } from '../../../../messages/field-error-text.ts';
import { useToasts } from '../../../../ui/index.ts';
import { placeServerErrors } from '../form-checks.ts';
import type { ProfileForm } from '../form-context.ts';
import type { Attempt } from '../form-error-summary.tsx';
import { asNew } from '../model/as-new.ts';
import { differences, type Difference } from '../model/differences.ts';
import { isChanged } from '../model/draft.ts';
import { overVersion } from '../model/over-version.ts';
import { secretsAfterSave } from '../model/secrets-after-save.ts';
import type { ProfileFormValues } from '../model/form-values.ts';
import { putSavedRows } from './put-saved-rows.ts';
import type { SavedProfile } from './saved-profile.ts';
import type { Creation } from './use-creation.ts';
import { useLateSave, type Reopen } from './use-late-save.ts';
import { isUnconfirmed, useSaveProfile, type SaveOutcome } from './use-save-profile.ts';

/** What has to be decided before the form can be saved. */
export type OpenDecision =
  | { readonly kind: 'changed'; readonly theirs: SavedProfile; readonly differences: readonly Difference[] }
  | { readonly kind: 'gone' };

export interface SavingOptions {
  readonly assistantId: string;
  readonly form: ProfileForm;
  readonly base: SavedProfile | null;
  readonly creation: Creation;
  /** The form stands on another saved profile from now on, or on none. */
  readonly onRebase: (base: SavedProfile | null) => void;
  readonly onSaved: () => void;
  readonly onReopen: Reopen;
}

/** Checks and saves the form, and keeps what came of it. */
export function useSaving({ assistantId, form, base, creation, onRebase, onSaved, onReopen }: SavingOptions) {
  const t = useTranslations('profileForm');
  const conflict = useTranslations('formConflict');
  const sayError = useAddErrorText();
  const sayFieldError = useFieldErrorText();
  const toasts = useToasts();
  const send = useSaveProfile(assistantId, creation);
  const isMounted = useMounted();
  const sayLate = useLateSave(assistantId, onReopen);
  const isBusy = useRef(false);
  const [isSaving, setSaving] = useState(false);
  const [hasUnconfirmed, setUnconfirmed] = useState(creation.unansweredKey() !== null);
  const [attempt, setAttempt] = useState<Attempt>({ purpose: 'save', count: 0, more: 0 });
  const [decision, setDecision] = useState<OpenDecision | null>(null);

  const fail = (purpose: Attempt['purpose'], more = 0) =>
    setAttempt(({ count }) => ({ purpose, count: count + 1, more }));

  /** Puts what the server found at the fields; what concerns none of them is said in a toast. */
  const placeErrors = (errors: readonly FieldError[], more: number, sent: ProfileFormValues) => {
    const rest = placeServerErrors(form, errors, sent, sayFieldError);
    for (const error of rest) toasts.error(t('saveFailed', { reason: sayFieldError(error) }));
    if (rest.length < errors.length) fail('save', more);
  };

  /** Checks the form. Returns what it would write, or shows what is wrong and returns null. */
  const check = async (purpose: Attempt['purpose']): Promise<AuthorizationProfileWrite | null> => {
    const checked: { profile: AuthorizationProfileWrite | null } = { profile: null };
    await form.handleSubmit((profile) => {
      checked.profile = profile;
    })();
    if (checked.profile === null) fail(purpose);
    return checked.profile;
  };

  const saveOver = async (over: SavedProfile | null): Promise<void> => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const profile = await check('save');
      if (profile === null) return;
      setSaving(true);
      // A copy: react-hook-form goes on writing into the values it hands out.
      const sent = structuredClone(form.getValues());
      const answer = await send(profile, over, sent);
      const isUnanswered = isUnconfirmed(answer);
      if (isUnanswered) setUnconfirmed(true);
      const found =
        answer.kind === 'changed'
          ? differences(
              sent,
              answer.theirs.values,
              (over ?? answer.theirs).stamps,
              authorizationTypeDefinition(sent.type),
            )
          : [];
      // Where nothing differs it is saved: by a try before, whose answer was lost, or by somebody else.
      const outcome: SaveOutcome =
        answer.kind === 'changed' && found.length === 0 ? { kind: 'saved', saved: answer.theirs } : answer;
      if (outcome.kind === 'saved') {
        toasts.success(t('saved'));
        // It was left meanwhile: what stands in its place now is not to be closed.
        if (!isMounted()) return;
        setUnconfirmed(false);
        // What was typed while it was being saved stays, as a change to what is saved now.
        const current = form.getValues();
        if (isChanged(current, sent, authorizationTypeDefinition)) {
          const secrets = secretsAfterSave(current, sent, outcome.saved.values);
          for (const [name, secret] of Object.entries(secrets)) form.setValue(`secrets.${name}`, secret);
          putSavedRows(form, current, sent, outcome.saved.values);
          onRebase(outcome.saved);
        } else onSaved();
      } else if (!isMounted()) sayLate(outcome, sent, over, creation.unansweredKey());
      else if (outcome.kind === 'refused') placeErrors(outcome.errors, outcome.more, sent);
      else if (outcome.kind === 'failed')
        toasts.error(t(isUnanswered ? 'saveUnconfirmed' : 'saveFailed', { reason: sayError(outcome.error) }));
      else if (outcome.kind === 'gone') setDecision({ kind: 'gone' });
      else setDecision({ kind: 'changed', theirs: outcome.theirs, differences: found });
    } finally {
      isBusy.current = false;
      setSaving(false);
    }
  };

  return {
    isSaving,
    /** No answer came to a save: what was sent may be saved. */
    isUnconfirmed: hasUnconfirmed,
    attempt,
    decision,
    check,
    save: () => void saveOver(base),
    keepMine: (theirs: SavedProfile) => {
      setDecision(null);
      onRebase(theirs);
      form.reset(overVersion(form.getValues(), theirs.values), { keepDefaultValues: true });
      void saveOver(theirs);
    },
    takeTheirs: (theirs: SavedProfile) => {
      setDecision(null);
      onRebase(theirs);
      form.reset(theirs.values);
      toasts.success(conflict('tookTheirs'));
    },
    saveAsNew: () => {
      setDecision(null);
      onRebase(null);
      form.reset(asNew(form.getValues()), { keepDefaultValues: true });
      void saveOver(null);
    },
    cancelDecision: () => setDecision(null),
  };
}
