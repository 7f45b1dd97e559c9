import { checkMethodSchema } from '#contract/check-call.ts';
import type { ProfileChange } from '#contract/profile-change.ts';
import { placesIn } from '#contract/placeholders.ts';
import { headerValue, headerValues } from '../../evidence/answer/headers.ts';
import { isStatus, type FailureRule, type SuggestionDraft } from '../rule.ts';
import { isAsleep } from '../rules/asleep.ts';
import { isLoginPage } from '../rules/bodies.ts';
import { callHeader } from '../rules/gateway-key.ts';
import { ofContentNetworks } from '../rules/http-statuses.ts';
import { later } from '../rules/later.ts';
import { speaksOfLimit, wantsFewerRequests } from '../rules/rate-limit.ts';
import { isRedirect, readTarget, type RedirectTarget } from '../rules/redirects.ts';
import { toldAllowed } from '../rules/told-allowed.ts';
import { askService, callRule, checkAddress, checkTokenPlace } from './call-rule.ts';
import { aboutTenant } from './called-tenant.ts';
import { afterReportedError, reportsError } from './error-in-success.ts';
import type { SeenCall } from './seen-call.ts';
import { tokenRefusalRules } from './token-rules.ts';

/**
 * The change that calls where a redirect points to. Only for the same host, and
 * where the Check URL has nothing in it that is filled in at each call.
 */
function followed(
  seen: SeenCall,
  { to, onlyHttps, toLogin, toItself }: RedirectTarget,
): ProfileChange | null {
  const template = seen.facts.checkUrl ?? '';
  if (onlyHttps) return { checkUrl: template.replace(/^http:/i, 'https:') };
  const isPlain = to.username === '' && to.password === '' && to.hash === '';
  if (to.origin !== seen.url.origin || toLogin || toItself || !isPlain || placesIn(template).length > 0)
    return null;
  // What authorization fields added to the query is added again.
  const isSame = to.search === seen.url.search && URL.canParse(template);
  return { checkUrl: to.origin + to.pathname + (isSame ? new URL(template).search : to.search) };
}

function afterRedirect(seen: SeenCall): SuggestionDraft[] {
  const target = readTarget(seen);
  const change = target === null ? null : followed(seen, target);
  if (change !== null)
    return [
      {
        code: target?.onlyHttps === true ? 'use_https' : 'use_redirect_target',
        field: 'checkUrl',
        change,
      },
    ];
  if (target?.toPortal === true) return [{ code: 'sign_in_to_network' }, checkAddress];
  return target?.toLogin === true ? [checkTokenPlace, checkAddress] : [checkAddress];
}

/** The first method that the service takes and a test can use. */
function allowedMethod({ answer, exchange }: SeenCall) {
  const allowed = headerValues(answer.headers, 'allow')
    .join(',')
    .toUpperCase()
    .split(/[\s,]+/);
  const other = checkMethodSchema.options.filter((method) => method !== exchange.request.method);
  return other.find((method) => allowed.includes(method)) ?? null;
}

/** What came instead of what was asked for, and what to do about it. */
const otherRules: readonly FailureRule<SeenCall>[] = [
  callRule('call_not_found', {
    when: isStatus(404, 410),
    suggestions: (seen) => [
      ...aboutTenant(seen),
      checkAddress,
      ...(seen.facts.tenant === null ? [] : [{ code: 'check_tenancy' as const, field: 'tenant' }]),
      { code: 'grant_access' },
    ],
  }),
  callRule('call_method_not_allowed', {
    when: isStatus(405),
    parameters: (seen) => ({
      allow: toldAllowed(seen),
      allowed: allowedMethod(seen),
    }),
    suggestions: (seen) => {
      const method = allowedMethod(seen);
      const other: SuggestionDraft = { code: 'use_method', field: 'checkMethod' };
      return [...(method === null ? [] : [{ ...other, change: { checkMethod: method } }]), checkAddress];
    },
  }),
  callRule('call_media_type_refused', {
    when: isStatus(415),
    parameters: ({ exchange }) => ({
      sentContentType: headerValue(exchange.request.headers, 'content-type'),
      hasNoBody: exchange.request.body === null,
    }),
    suggestions: () => [{ code: 'add_payload', field: 'authorizationFields' }, checkAddress],
  }),
  callRule('call_invalid', {
    when: isStatus(400, 409, 411, 422),
    confidence: 'likely',
    suggestions: (seen) => [
      ...callHeader(seen),
      ...aboutTenant(seen),
      { code: 'check_fields', field: 'authorizationFields' },
      { code: 'add_payload', field: 'authorizationFields' },
      checkAddress,
    ],
  }),
  callRule('call_not_available', {
    when: (seen) => isStatus(408, 425, 502, 503, 504, ...ofContentNetworks)(seen) || isAsleep(seen),
    confidence: 'likely',
    parameters: (seen) => ({ isAsleep: isAsleep(seen) }),
    suggestions: (seen) => [
      ...(isAsleep(seen) ? [{ code: 'wake_instance' as const }] : []),
      later(seen),
      { code: 'ask_service_status' },
    ],
  }),
  callRule('call_server_error', {
    when: ({ answer }) => answer.status >= 500 && answer.status < 600,
    confidence: 'likely',
    suggestions: () => [{ code: 'test_again' }, askService],
  }),
  callRule('call_refused', {
    when: ({ answer }) => answer.status >= 400 && answer.status < 500,
    confidence: 'open',
    suggestions: () => [checkAddress, askService],
  }),
  callRule('call_status_unexpected', {
    when: ({ isSuccess }) => !isSuccess,
    confidence: 'open',
    suggestions: () => [checkAddress, askService],
  }),
  callRule('call_login_page', {
    when: ({ answer }) => isLoginPage(answer),
    confidence: 'likely',
    parameters: ({ sent }) => ({ sentIn: sent.places.join(' and ') }),
    suggestions: () => [checkTokenPlace, checkAddress],
  }),
  callRule('call_web_page', {
    when: ({ answer }) => answer.format === 'html',
    confidence: 'likely',
    suggestions: () => [checkAddress],
  }),
  callRule('call_error_in_success', {
    when: reportsError,
    confidence: 'likely',
    suggestions: afterReportedError,
  }),
];

/** What is wrong with the answer of a service. The first that applies is the diagnosis; where none does, the call worked. */
export const callRules: readonly FailureRule<SeenCall>[] = [
  callRule('call_redirected', {
    when: (seen) => isRedirect(seen) && readTarget(seen) !== null,
    parameters: (seen) => {
      const { to, ...flags } = readTarget(seen) ?? { to: null };
      return { location: to?.href ?? null, ...flags };
    },
    suggestions: afterRedirect,
  }),
  callRule('call_rate_limited', {
    when: (seen) => wantsFewerRequests(seen) || (seen.isSuccess && reportsError(seen) && speaksOfLimit(seen)),
    suggestions: (seen) => [later(seen), askService],
  }),
  ...tokenRefusalRules,
  ...otherRules,
];
