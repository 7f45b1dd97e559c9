import {
  authorizationProfileWriteSchema,
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import { fieldErrorsOf } from '#contract/issues.ts';
import type { FieldError } from '#contract/problem.ts';
import { z } from '#contract/zod-mini.ts';

/** How the call of a test is made: what stands in the profile, or what was entered for this test alone. */
export interface CalledWith {
  readonly checkUrl: string;
  readonly checkMethod: string;
  readonly checkContentType: string;
}

const calledSchema = z.object({
  checkUrl: z.pipe(
    z.nullable(z.string()),
    z.transform((url) => url ?? ''),
  ),
  checkMethod: z.string(),
  checkContentType: z.string(),
});

/** How the test of a profile calls, where the call is all that a test makes; null where a token is obtained first. */
export function calledWith(profile: AuthorizationProfileWrite | null): CalledWith | null {
  if (profile === null || authorizationTypeDefinition(profile.type).obtainsToken) return null;
  const parsed = calledSchema.safeParse(profile);
  return parsed.success ? parsed.data : null;
}

function changed(profile: AuthorizationProfileWrite, call: CalledWith): unknown {
  const { checkUrl, ...others } = call;
  return { ...profile, ...others, checkUrl: checkUrl === '' ? null : checkUrl };
}

/** The profile that calls as was entered; null where that cannot be tested. */
export function profileCalling(
  profile: AuthorizationProfileWrite,
  call: CalledWith,
): AuthorizationProfileWrite | null {
  return authorizationProfileWriteSchema.safeParse(changed(profile, call)).data ?? null;
}

/** Which control an error of the changed profile is about: what is wrong with a field shows in how it is called. */
function controlOf({ path, code }: FieldError): keyof CalledWith {
  if (path === 'checkUrl' || code === 'path_place_missing') return 'checkUrl';
  return path === 'checkContentType' ? path : 'checkMethod';
}

/** What the contract has against such a call, by the controls. */
export function callErrors(profile: AuthorizationProfileWrite, call: CalledWith): Map<string, FieldError> {
  const input = changed(profile, call);
  const parsed = authorizationProfileWriteSchema.safeParse(input);
  const errors = parsed.success ? [] : fieldErrorsOf(parsed.error, input);
  return new Map(errors.map((error) => [controlOf(error), error]));
}
