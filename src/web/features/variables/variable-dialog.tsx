import { useCallback, useId, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { limits } from '#contract/limits.ts';
import { variableAddressSchema, variableWriteSchema, type VariableRead } from '#contract/variable.ts';
import { ApiProblem } from '../../lib/api/errors.ts';
import { isolate } from '../../lib/isolate.ts';
import { useLeaveGuard } from '../../lib/use-leave-guard.ts';
import { OneAtATime } from '../../ui/dialog/one-at-a-time.ts';
import { useMounted } from '../../lib/use-mounted.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx';
import { DialogBody, DialogForm, DialogHeader, SubmitFooter } from '../../ui/dialog/dialog-parts.tsx';
import { WarningIcon } from '../../ui/icons.tsx';
import { Checkbox, FieldError, SecretField, TextField, useToasts } from '../../ui/index.ts';
import { useAutoFocus } from '../../ui/field/use-auto-focus.ts';
import { useLateFailure } from '../../ui/toast/use-late-failure.ts';
import { OvertakenError, useSaveVariable } from './api/write-variables.ts';
import { secretsLost } from './secrets-lost.ts';
import { usePlaceErrors } from './use-place-errors.ts';
import styles from './variable-dialog.module.css';

export interface VariableDialogProps {
  readonly assistantId: string;
  /** Null adds one. */
  readonly before: VariableRead | null;
  readonly onClose: () => void;
}

/** What is typed. */
export interface VariableValues {
  name: string;
  value: string;
  secure: boolean;
}

function startOf(before: VariableRead | null): VariableValues {
  if (before === null) return { name: '', value: '', secure: false };
  return { name: before.name, value: before.secure ? '' : before.value, secure: before.secure };
}

/** Adds a variable, or gives one another value. What was typed is not lost without asking. */
export function VariableDialog({ assistantId, before, onClose }: VariableDialogProps) {
  const t = useTranslations('variables');
  const toasts = useToasts();
  const form = useForm({ defaultValues: startOf(before) });
  const placeErrors = usePlaceErrors(form);
  const save = useSaveVariable(assistantId);
  const [moving, setMoving] = useState<string | null>(null);
  const [saved, setSaved] = useState(before);
  const isMounted = useMounted();
  const sayLate = useLateFailure();
  const [once] = useState(() => new OneAtATime());
  const valueId = useId();
  useAutoFocus(valueId, before !== null);
  // Read while it is drawn: only then does the form keep count of it.
  const { isDirty } = form.formState;
  const hasChanges = useCallback(() => isDirty, [isDirty]);
  const isUnconfirmed = save.error !== null && !(save.error instanceof ApiProblem);
  const { close, leave, question } = useLeaveGuard(hasChanges, onClose);

  const submit = (dropSecrets: boolean) =>
    form.handleSubmit(async ({ name, value, secure }) => {
      if (saved?.secure === true && !secure && value === '') {
        form.setError('value', { type: 'required', message: t('sealedValueLost') }, { shouldFocus: true });
        return;
      }
      const isKept = secure && value === '' && saved !== null;
      const written = isKept ? { secure: true as const } : { secure, value };
      const address = variableAddressSchema.safeParse({ name });
      const parsed = variableWriteSchema.safeParse(written);
      if (!address.success) placeErrors.ofSchema(address.error, { name });
      if (!parsed.success) placeErrors.ofSchema(parsed.error, written);
      if (!address.success || !parsed.success) return;
      let stored: VariableRead;
      try {
        const sent = { ...address.data, before: saved, variable: parsed.data, dropSecrets };
        stored = await save.mutateAsync(sent);
      } catch (error) {
        sayLate(t('notSaved', { name: isolate(name), reason: placeErrors.reasonOf(error) }));
        const lost = secretsLost(error);
        setMoving(lost);
        // The next try replaces it as it is now.
        if (error instanceof OvertakenError) setSaved(error.now);
        if (lost === null) placeErrors.ofAnswer(error);
        return;
      }
      // Also where the dialog was closed meanwhile, the reader hears that it was done.
      toasts.success(t('saved'));
      if (!isMounted()) return;
      const typed = form.getValues();
      if (typed.value === value && typed.secure === secure) {
        leave();
        return;
      }
      // What was typed while it was being saved stays, as a change to what is saved now.
      setMoving(null);
      setSaved(stored);
      form.reset(startOf(stored));
      form.setValue('secure', typed.secure, { shouldDirty: true });
      form.setValue('value', typed.value, { shouldDirty: true });
    })();

  return (
    <Dialog size="sm" fillsSmallScreen={false} onClose={close}>
      <DialogHeader title={saved === null ? t('addTitle') : t('editTitle')} onClose={close} />
      <DialogForm
        onSubmit={(event) => {
          event.preventDefault();
          void once.run(() => submit(false));
        }}
      >
        <DialogBody>
          <VariableFields
            {...{ form, valueId }}
            before={saved}
            isNew={before === null}
            isSaving={save.isPending}
          />
        </DialogBody>
        <SubmitFooter label={t('save')} busy={save.isPending} onCancel={close} />
      </DialogForm>
      {moving !== null && (
        <ConfirmDialog
          title={t('movingTitle')}
          icon={WarningIcon}
          confirmLabel={t('movingConfirm')}
          busy={save.isPending}
          onClose={() => setMoving(null)}
          onConfirm={() => submit(true)}
        >
          {t('movingText', { profiles: moving })}
        </ConfirmDialog>
      )}
      {question !== null && (
        <ConfirmDialog
          title={t('discardTitle')}
          icon={WarningIcon}
          confirmLabel={t('discard')}
          cancelLabel={t('keepEditing')}
          onConfirm={question.onDiscard}
          onClose={question.onKeep}
        >
          {t(isUnconfirmed ? 'discardUnconfirmed' : 'discardText')}
        </ConfirmDialog>
      )}
    </Dialog>
  );
}

interface VariableFieldsProps {
  readonly form: UseFormReturn<VariableValues>;
  readonly valueId: string;
  readonly before: VariableRead | null;
  /** As the dialog came. */
  readonly isNew: boolean;
  readonly isSaving: boolean;
}

function VariableFields({ form, valueId, before, isNew, isSaving }: VariableFieldsProps) {
  const t = useTranslations('variables');
  const { register, watch, setValue, formState } = form;
  const { errors } = formState;
  const isSecure = watch('secure');
  const value = watch('value');
  return (
    <div className={styles.fields}>
      <TextField
        label={t('name')}
        hint={before === null ? t('nameHint') : t('nameFixed')}
        error={errors.name?.message}
        optional={before === null ? false : undefined}
        readOnly={before !== null || isSaving}
        autoFocus={isNew}
        autoComplete="off"
        leftToRight
        {...register('name')}
      />
      {isSecure ? (
        <SecretField
          id={valueId}
          label={t('value')}
          hint={t('valueHint')}
          error={errors.value?.message}
          optional={before?.secure === true ? undefined : false}
          saved={before?.secure === true}
          value={value}
          onChange={(text) => setValue('value', text, { shouldDirty: true })}
        />
      ) : (
        <TextField
          id={valueId}
          label={t('value')}
          hint={t('valueHint')}
          error={errors.value?.message}
          maxLength={limits.value}
          value={value}
          autoComplete="off"
          leftToRight
          {...register('value')}
        />
      )}
      <Checkbox {...register('secure')}>{t('secure')}</Checkbox>
      <div role="alert">{errors.root !== undefined && <FieldError>{errors.root.message}</FieldError>}</div>
    </div>
  );
}
