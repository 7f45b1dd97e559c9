import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { CheckMethod } from '#contract/check-call.ts';
import type { Warning } from '#contract/diagnosis.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import type { KnownSecret } from '../evidence/secrets/known-secret.ts';
import { utf8 } from '../vault/bytes.ts';
import { applyAuthorizationFields } from './apply-authorization-fields.ts';
import { fillField, type TokenValues } from './fields/fill-field.ts';
import type { ServiceCall } from './fields/service-call.ts';
import type { FlowContext, RequestProblem } from './flow.ts';
import { resolveUrl } from './resolve-url.ts';

/** JSON where there is a choice; a service that has nothing else may answer in its own way. */
const accept = 'application/json, */*;q=0.1';

/** The Check URL of a profile and its method; null where it has none. */
export function checkTargetOf(
  profile: AuthorizationProfileWrite,
): { readonly url: string; readonly method: CheckMethod } | null {
  if (!('checkUrl' in profile)) return null;
  const { checkUrl, checkMethod } = profile;
  return checkUrl === null || checkUrl === '' ? null : { url: checkUrl, method: checkMethod };
}

/** A call of an API as bots make it, before the authorization fields are in it. */
export function plainCall(method: string, url: string): ServiceCall {
  return { method, url, headers: [['Accept', accept]], body: null };
}

/** What came of calling the Check URL. With a `problem` nothing was sent. */
export interface CheckedCall {
  readonly exchange: ObservedExchange | null;
  readonly problem: RequestProblem | null;
  /** What was left out of the call, and what is odd about it. */
  readonly warnings: readonly Warning[];
  /** The values of secure rows as they were sent, with their placeholders filled. */
  readonly secrets: readonly KnownSecret[];
}

function filledSecrets(profile: AuthorizationProfileWrite, token: TokenValues): KnownSecret[] {
  return profile.authorizationFields
    .filter(({ secure }) => secure === true)
    .flatMap(({ fieldKey, fieldValue }) => {
      const { value } = fillField(fieldValue ?? '', token);
      return value === null || value === '' ? [] : [{ name: fieldKey, value, isOwn: true }];
    });
}

/**
 * Calls the Check URL with the authorization fields applied, as a bot would.
 * Null where the profile has none. Never throws for what the network or the
 * service did, and follows no redirect.
 */
export async function callCheckUrl(
  profile: AuthorizationProfileWrite,
  token: TokenValues,
  context: FlowContext,
): Promise<CheckedCall | null> {
  const target = checkTargetOf(profile);
  if (target === null) return null;
  const refuse = (problem: RequestProblem, warnings: readonly Warning[] = []): CheckedCall => ({
    exchange: null,
    problem: { ...problem, step: 'check' },
    warnings,
    secrets: [],
  });
  const { url, problem } = resolveUrl(target.url, 'checkUrl', context.tenant);
  if (url === null) return refuse(problem);
  const { call, warnings, problems } = applyAuthorizationFields(
    plainCall(target.method, url),
    profile.authorizationFields,
    token,
  );
  const [first] = problems;
  if (first !== undefined) return refuse(first, warnings);
  const request = { ...call, body: call.body === null ? null : utf8(call.body) };
  const result = await context.send(request, 'check');
  return {
    exchange: { step: 'check', request, result, endedAt: context.now(), library: null },
    problem: null,
    warnings,
    secrets: filledSecrets(profile, token),
  };
}
