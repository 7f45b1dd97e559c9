import { fieldErrorMessage } from '#contract/field-errors.ts';
import type { Step } from '#contract/evidence.ts';
import type { RequestProblem } from '../../authorization/flow.ts';
import type { Finding } from '../describe.ts';

/** The one code that no exchange brings about: there is none. */
export const requestInvalidHead = {
  code: 'request_invalid',
  stage: 'policy',
  confidence: 'certain',
} as const;

/** What is said where the profile makes no request: the field error, as the form has it. */
export function requestInvalid({ field, code, parameters }: RequestProblem, step: Step): Finding {
  return {
    ...requestInvalidHead,
    step,
    parameters: { field, fieldCode: code, message: fieldErrorMessage(code, parameters) },
    suggestions: [{ code: 'correct_field', field }],
    knowledge: null,
  };
}
