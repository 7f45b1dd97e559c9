import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import type { CheckContentType, CheckMethod } from '#contract/check-call.ts';
import type { Warning } from '#contract/diagnosis.ts';
import { describeWarning } from '../diagnosis/describe.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import type { KnownSecret } from '../evidence/secrets/known-secret.ts';
import type { OutboundRequest } from '../ports/transport.ts';
import { utf8 } from '../vault/bytes.ts';
import { applyAuthorizationFields } from './apply-authorization-fields.ts';
import type { CallCredentials } from './call-credentials.ts';
import { fillAddress, fillField, percentEncode, type CallValues } from './fields/fill-field.ts';
import type { ServiceCall } from './fields/service-call.ts';
import type { FlowContext, RequestProblem } from './flow.ts';
import { resolveUrl } from './resolve-url.ts';

/** JSON where there is a choice; a service that has nothing else may answer in its own way. */
const accept = 'application/json, */*;q=0.1';

/** The Check URL of a profile and its method; null where it has none. */
export function checkTargetOf(
  profile: AuthorizationProfileWrite,
): { readonly url: string; readonly method: CheckMethod; readonly contentType: CheckContentType } | null {
  if (!('checkUrl' in profile)) return null;
  const { checkUrl, checkMethod, checkContentType } = profile;
  return checkUrl === null || checkUrl === ''
    ? null
    : { url: checkUrl, method: checkMethod, contentType: checkContentType };
}

/** A call of an API as bots make it, before the authorization fields are in it. */
export function plainCall(method: string, url: string, contentType: CheckContentType = 'json'): ServiceCall {
  const isForm = method === 'POST' && contentType === 'form';
  const type: [string, string][] = isForm ? [['Content-Type', 'application/x-www-form-urlencoded']] : [];
  return { method, url, headers: [['Accept', accept], ...type], body: null };
}

/** What came of calling the Check URL. With a `problem` nothing was sent. */
export interface CheckedCall {
  readonly exchange: ObservedExchange | null;
  readonly problem: RequestProblem | null;
  /** What was left out of the call, and what is odd about it. */
  readonly warnings: readonly Warning[];
  /** What proves who is calling, and the values of secure rows as they were sent. */
  readonly secrets: readonly KnownSecret[];
}

/** A text as short as four characters stands in an address by chance. */
function isInAddress(url: string, secret: string): boolean {
  return secret.length > 4 && (url.includes(secret) || url.includes(percentEncode(secret)));
}

/** Signed last: a signature covers what the authorization fields put in. */
async function finished(call: ServiceCall, { sign }: CallCredentials): Promise<OutboundRequest> {
  const { body, ...signed } = sign === undefined ? call : await sign(call);
  return { ...signed, body: body === null ? null : utf8(body) };
}

function filledSecrets(profile: AuthorizationProfileWrite, values: CallValues): KnownSecret[] {
  return profile.authorizationFields
    .filter(({ secure }) => secure === true)
    .flatMap(({ fieldKey, fieldValue }) => {
      const { value } = fillField(fieldValue ?? '', values);
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
  credentials: CallCredentials,
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
  const { url, problem } = resolveUrl(
    fillAddress(target.url, credentials.values),
    'checkUrl',
    context.tenant,
  );
  if (url === null) return refuse(problem);
  const { call, warnings, problems } = applyAuthorizationFields(
    plainCall(target.method, url, target.contentType),
    profile.authorizationFields,
    credentials.values,
  );
  const [first] = problems;
  if (first !== undefined) return refuse(first, warnings);
  const request = await finished(call, credentials);
  const exposed = credentials.secrets.find(({ value }) => isInAddress(request.url, value));
  const warning =
    exposed === undefined
      ? []
      : [describeWarning('secret_in_address', { name: exposed.name }, 'authorizationFields', (text) => text)];
  const result = await context.send(request, 'check');
  return {
    exchange: { step: 'check', request, result, endedAt: context.now(), library: null },
    problem: null,
    warnings: [...warnings, ...warning],
    secrets: [...credentials.secrets, ...filledSecrets(profile, credentials.values)],
  };
}
