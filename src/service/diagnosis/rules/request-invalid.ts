import { fieldErrorMessage } from '#contract/field-errors.ts';
import type { Step } from '#contract/evidence.ts';
import type { RequestProblem } from '../../authorization/flow.ts';
import type { Finding } from '../describe.ts';

/** What is said where the profile makes no request: the field error, as the form has it. */
export function requestInvalid({ field, code, parameters }: RequestProblem, step: Step): Finding {
  return {
    step,
    stage: 'policy',
    code: 'request_invalid',
    confidence: 'certain',
    parameters: { field, fieldCode: code, message: fieldErrorMessage(code, parameters) },
    suggestions: [{ code: 'correct_field', field }],
  };
}
