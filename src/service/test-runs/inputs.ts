import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { formFieldsOf, inputErrors, startValueOf } from '#contract/inputs.ts';
import { checkTargetOf } from '../authorization/check-call.ts';
import { fieldError, invalid } from '../failure.ts';
import type { OpenedProfile } from './opened-profile.ts';

/**
 * The values of a profile's form fields, by key: what was entered, else what
 * the field starts with. Throws field errors at `inputs.{key}`.
 */
export function requireInputs(
  profile: OpenedProfile,
  given: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const fields = formFieldsOf(profile);
  const errors = inputErrors(fields, given);
  if (errors.length > 0) throw invalid(errors);
  return new Map(
    fields.map((field) => {
      const entered = Object.hasOwn(given, field.fieldKey) ? (given[field.fieldKey] ?? '') : '';
      return [field.fieldKey, entered === '' ? startValueOf(field) : entered];
    }),
  );
}

/** Throws a field error at `checkUrl` where calling it is all that a test could do, and there is none. */
export function requireCheckUrl(profile: OpenedProfile): void {
  if (authorizationTypeDefinition(profile.type).obtainsToken || checkTargetOf(profile) !== null) return;
  throw invalid([fieldError('checkUrl', 'required', { field: 'checkUrl' })]);
}
