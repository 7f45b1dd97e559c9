import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { assistantWriteSchema } from '#contract/assistant-write.ts';
import { ApiProblem, isProblem } from '../../lib/api/errors.ts';
import { placeFieldErrors } from '../../lib/forms/place-field-errors.ts';
import { zodResolver } from '../../lib/forms/zod-resolver.ts';
import { isolate } from '../../lib/isolate.ts';
import { useErrorText } from '../../messages/error-text.ts';
import { useFieldErrorText } from '../../messages/field-error-text.ts';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { DialogBody, DialogForm, DialogHeader, SubmitFooter } from '../../ui/dialog/dialog-parts.tsx';
import { FieldError, TextField } from '../../ui/index.ts';
import { useLateFailure } from '../../ui/toast/use-late-failure.ts';

export interface AssistantNameDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly initialName: string;
  /** Carries it out. What it throws is said in the dialog. */
  readonly onSubmit: (name: string) => Promise<unknown>;
  /** Says that it failed, where the dialog was closed meanwhile. */
  readonly sayFailed: (name: string, reason: string) => string;
  /** What is said where it was changed meanwhile. */
  readonly changedMeanwhile?: string;
  readonly onClose: () => void;
}

interface NameValues {
  name: string;
}

/** Asks for the name of an assistant. */
export function AssistantNameDialog(props: AssistantNameDialogProps) {
  const { title, submitLabel, initialName, changedMeanwhile, sayFailed, onSubmit, onClose } = props;
  const t = useTranslations();
  const sayField = useFieldErrorText();
  const sayError = useErrorText();
  const sayLate = useLateFailure();
  const { register, handleSubmit, setError, formState } = useForm({
    defaultValues: { name: initialName },
    mode: 'onTouched',
    resolver: zodResolver<NameValues, typeof assistantWriteSchema>(assistantWriteSchema, { say: sayField }),
  });
  const { errors, isSubmitting } = formState;

  const submit = handleSubmit(async ({ name }) => {
    try {
      await onSubmit(name);
    } catch (error) {
      const stated = error instanceof ApiProblem ? error.fieldErrors : [];
      sayLate(sayFailed(isolate(name), stated[0] === undefined ? sayError(error) : sayField(stated[0])));
      const left = placeFieldErrors<NameValues>(stated, setError, sayField, (path) => path === 'name');
      if (stated.length > 0 && left.length === 0) return;
      const isStale = isProblem(error, 'precondition_failed');
      setError('root', {
        type: 'failed',
        message: isStale ? (changedMeanwhile ?? sayError(error)) : sayError(error),
      });
    }
  });

  return (
    <Dialog size="sm" fillsSmallScreen={false} onClose={onClose}>
      <DialogHeader title={title} onClose={onClose} />
      <DialogForm onSubmit={(event) => void submit(event)}>
        <DialogBody>
          <TextField
            label={t('assistants.name')}
            hint={t('assistants.nameHint')}
            optional={false}
            error={errors.name?.message}
            autoFocus
            // What would be typed now would go with the dialog.
            readOnly={isSubmitting}
            {...register('name')}
          />
          <div role="alert">
            {errors.root !== undefined && <FieldError>{errors.root.message}</FieldError>}
          </div>
        </DialogBody>
        <SubmitFooter label={submitLabel} busy={isSubmitting} onCancel={onClose} />
      </DialogForm>
    </Dialog>
  );
}
