import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { inputErrors, startValueOf, type AskedField } from '#contract/inputs.ts';
import { fieldErrorMessage, type FieldErrorCode } from '#contract/field-errors.ts';
import { limits } from '#contract/limits.ts';
import { isTenant } from '#contract/url-template.ts';
import type { StatedFieldError } from '../../../messages/field-error-text.ts';
import { callErrors, type CalledWith } from './called-with.ts';
import { askedFieldsOf, type TestedProfile } from '../tested-profile.ts';

/** What a test was told beside the profile. Nothing of `inputs` is kept once the dialog is closed. */
export interface Answer {
  readonly tenant: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether the tenancy is to be remembered. */
  readonly isRemembered: boolean;
  /** How the test calls; null where that is not asked. */
  readonly call: CalledWith | null;
}

/** What is wrong with an answer, by the paths of field errors: `tenant`, `inputs.{key}`, and the members of the call. */
export type AnswerErrors = ReadonlyMap<string, StatedFieldError>;

function stated(code: FieldErrorCode, parameters: Record<string, string | number>): StatedFieldError {
  return { code, parameters, message: fieldErrorMessage(code, parameters) };
}

/** What the contract has against a tenancy, or null. */
function tenantProblem(tenant: string): StatedFieldError | null {
  if (tenant === '') return stated('required', { field: 'tenant' });
  return isTenant(tenant) ? null : stated('tenant_invalid', { maximum: limits.tenant });
}

/** The values that the fields start with; those of a stored secret stay empty. */
export function startInputs(fields: readonly AskedField[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.fieldKey, startValueOf(field)]));
}

/** What the contract has against an answer. */
export function answerErrors(
  profile: TestedProfile,
  { tenant, inputs, call }: Answer,
  draft: AuthorizationProfileWrite | null,
): AnswerErrors {
  const ofTenant = profile.tenancy.enabled ? tenantProblem(tenant) : null;
  return new Map<string, StatedFieldError>([
    ...(ofTenant === null ? [] : [['tenant', ofTenant] as const]),
    ...(draft === null || call === null ? [] : callErrors(draft, call)),
    ...inputErrors(askedFieldsOf(profile), inputs).map((error) => [error.path, error] as const),
  ]);
}
