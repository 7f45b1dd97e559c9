import type { UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { fieldErrorsOf } from '#contract/issues.ts';
import type { z } from '#contract/zod-mini.ts';
import { ApiProblem, isProblem } from '../../lib/api/errors.ts';
import { placeFieldErrors } from '../../lib/forms/place-field-errors.ts';
import { isolate } from '../../lib/isolate.ts';
import { useAddErrorText, useErrorText } from '../../messages/error-text.ts';
import { useFieldErrorText } from '../../messages/field-error-text.ts';
import { OvertakenError } from './api/write-variables.ts';
import type { VariableValues } from './variable-dialog.tsx';

/** So many characters of a value are said. */
const charactersSaid = 100;

function inShort(value: string): string {
  const characters = Array.from(value);
  return characters.length <= charactersSaid ? value : `${characters.slice(0, charactersSaid - 1).join('')}…`;
}

const isField = (path: string): path is 'name' | 'value' => path === 'name' || path === 'value';

/** Puts what is wrong with a variable to its field, and what belongs to none below them. */
export function usePlaceErrors({ setError }: UseFormReturn<VariableValues>) {
  const t = useTranslations('variables');
  const sayField = useFieldErrorText();
  const sayError = useAddErrorText();
  const sayReplaceError = useErrorText();
  /** What it is now, and that the next press replaces it. */
  const sayOvertaken = ({ how, now }: OvertakenError): string => {
    if (how === 'perhapsSaved') return t('perhapsSaved');
    if (now === null) return t('deletedMeanwhile');
    if (now.secure) return t('changedTo', { now: 'sealed', value: '' });
    return t('changedTo', { now: now.value === '' ? 'empty' : 'other', value: isolate(inShort(now.value)) });
  };
  return {
    /** Why it was not saved, in one line. */
    reasonOf(error: unknown) {
      const [stated] = error instanceof ApiProblem ? error.fieldErrors : [];
      if (error instanceof OvertakenError) return sayReplaceError(error.cause);
      // What is stated of a move are profiles, not fields.
      return stated === undefined || !isField(stated.path) ? sayError(error) : sayField(stated);
    },
    ofSchema(error: z.core.$ZodError, written: unknown) {
      placeFieldErrors<VariableValues>(fieldErrorsOf(error, written), setError, sayField, isField);
    },
    ofAnswer(error: unknown) {
      const stated = error instanceof ApiProblem ? error.fieldErrors : [];
      const left = placeFieldErrors<VariableValues>(stated, setError, sayField, isField);
      if (stated.length > 0 && left.length === 0) return;
      const message =
        error instanceof OvertakenError
          ? sayOvertaken(error)
          : isProblem(error, 'precondition_failed')
            ? t('taken')
            : sayError(error);
      setError('root', { type: 'failed', message });
    },
  };
}
