import { useCallback, useEffect, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  authorizationTypeDefinition,
  initialAuthorizationType,
} from '#contract/authorization-types/registry.ts';
import { PressWatch } from '../../../lib/press-watch.ts';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { createFormChecks } from './form-checks.ts';
import type { ProfileForm, ProfileFormContext } from './form-context.ts';
import { FormSignals } from './form-signals.tsx';
import { blankValues } from './model/blank-values.ts';
import { isChanged } from './model/draft.ts';
import type { FormPath } from './model/form-paths.ts';
import type { ProfileFormValues } from './model/form-values.ts';
import { profileResolver } from './profile-resolver.ts';
import type { SavedProfile } from './saving/saved-profile.ts';

/** Behind the frame that shows what was typed. */
function afterFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

/** The values of a new profile. */
function newValues(): ProfileFormValues {
  return blankValues(authorizationTypeDefinition(initialAuthorizationType));
}

export interface FormSetup {
  readonly form: ProfileForm;
  readonly context: ProfileFormContext;
  readonly signals: FormSignals;
  /** Shows what is saved, or a blank form where that is nothing, in place of what was typed. */
  readonly reset: (saved: SavedProfile | null) => void;
  /** True where closing would lose something. */
  readonly hasChanges: () => boolean;
}

/** Sets the form up over a saved profile, or over a new one where there is none; `draft` is what was typed before. */
export function useFormSetup(
  assistantId: string,
  base: SavedProfile | null,
  draft: ProfileFormValues | null,
): FormSetup {
  const say = useFieldErrorText();
  const [initial] = useState(newValues);
  const saved = base?.values ?? null;
  const start = saved ?? initial;
  const form: ProfileForm = useForm({
    defaultValues: draft === null ? start : { ...draft, facts: start.facts },
    resolver: profileResolver(say),
    // Checks run when a control is left or changed and on Save: see form-checks.
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const [signals] = useState(() => new FormSignals());
  const [fieldNotes, setFieldNotes] = useState<ReadonlyMap<string, string>>(new Map());
  const [press] = useState(() => new PressWatch());
  useEffect(() => press.watch(document), [press]);
  const checks = useMemo(() => createFormChecks(form, press.whenReleased, afterFrame), [form, press]);

  const changed = useCallback(
    (path: FormPath) => {
      checks.changed(path);
      const name = path.split('.')[1] ?? '';
      setFieldNotes((notes) =>
        notes.has(name) ? new Map([...notes].filter(([other]) => other !== name)) : notes,
      );
    },
    [checks],
  );
  const markChanged = useCallback((names: readonly string[], note: string) => {
    setFieldNotes(new Map(names.map((name) => [name, note])));
  }, []);
  const context = useMemo(
    () => ({
      assistantId,
      leave: checks.leave,
      changed,
      saved,
      fieldNotes,
      markChanged,
      announce: signals.announce,
      focusSoon: signals.focusSoon,
    }),
    [assistantId, checks, changed, saved, fieldNotes, markChanged, signals],
  );
  const hasChanges = useCallback(
    () => isChanged(form.getValues(), saved ?? initial, authorizationTypeDefinition),
    [form, saved, initial],
  );
  const reset = (next: SavedProfile | null) => form.reset(next?.values ?? initial);
  return { form, context, signals, reset, hasChanges };
}
