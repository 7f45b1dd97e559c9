import type { UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { fieldErrorsOf } from '#contract/issues.ts';
import type { z } from '#contract/zod.ts';
import { ApiProblem, isProblem } from '../../lib/api/errors.ts';
import { placeFieldErrors } from '../../lib/forms/place-field-errors.ts';
import { useErrorText } from '../../messages/error-text.ts';
import { useFieldErrorText } from '../../messages/field-error-text.ts';
import { PerhapsSavedError } from './api/write-variables.ts';
import type { VariableValues } from './variable-dialog.tsx';

const isField = (path: string): path is 'name' | 'value' => path === 'name' || path === 'value';

/** Puts what is wrong with a variable to its field, and what belongs to none below them. */
export function usePlaceErrors({ setError }: UseFormReturn<VariableValues>) {
  const t = useTranslations('variables');
  const sayField = useFieldErrorText();
  const sayError = useErrorText();
  return {
    /** Why it was not saved, in one line. */
    reasonOf(error: unknown) {
      const [stated] = error instanceof ApiProblem ? error.fieldErrors : [];
      if (error instanceof PerhapsSavedError) return sayError(error.cause);
      // What is stated of a move are profiles, not fields.
      return stated === undefined || !isField(stated.path) ? sayError(error) : sayField(stated);
    },
    ofSchema(error: z.ZodError, written: unknown) {
      placeFieldErrors<VariableValues>(fieldErrorsOf(error, written), setError, sayField, isField);
    },
    ofAnswer(error: unknown) {
      const stated = error instanceof ApiProblem ? error.fieldErrors : [];
      const left = placeFieldErrors<VariableValues>(stated, setError, sayField, isField);
      if (stated.length > 0 && left.length === 0) return;
      const message =
        error instanceof PerhapsSavedError
          ? t('perhapsSaved')
          : isProblem(error, 'precondition_failed')
            ? t('takenOrChanged')
            : sayError(error);
      setError('root', { type: 'failed', message });
    },
  };
}
