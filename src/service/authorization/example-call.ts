import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { fillTenant, urlTemplateProblem } from '#contract/url-template.ts';
import { checkTargetOf, plainCall } from './check-call.ts';
import type { ServiceCall } from './fields/service-call.ts';

/** Stands for the service where a profile does not say where it is. */
const exampleBase = 'https://api.example.com';
const address = /^([^?#]*?)\/*([?#].*)?$/s;

/** The base URL with a place for each path parameter. */
function exampleUrl({ tenancy, authorizationFields }: AuthorizationProfileWrite): string | null {
  const base = tenancy.enabled && tenancy.baseUrl !== '' ? tenancy.baseUrl : exampleBase;
  if (urlTemplateProblem(base) !== null) return null;
  const [, beginning = base, query = ''] = address.exec(base) ?? [];
  const places = authorizationFields
    .filter(({ fieldType, fieldKey }) => fieldType === 'path_param' && fieldKey !== '')
    .map(({ fieldKey }) => `{${fieldKey}}`)
    .filter((place) => !beginning.includes(place));
  return `${[beginning, ...places, '…'].join('/')}${query}`;
}

/**
 * A call to the service as a bot would make it, for a preview: the one that a
 * test makes, where there is a Check URL, else one to the base URL of the
 * tenancy where there is one, with a place for each path parameter. Null where
 * that is no URL yet. `tenant` null leaves `{tenant}` standing.
 */
export function exampleCall(profile: AuthorizationProfileWrite, tenant: string | null): ServiceCall | null {
  const filled = (url: string) => (tenant === null ? url : fillTenant(url, tenant));
  const check = checkTargetOf(profile);
  if (check !== null)
    return urlTemplateProblem(check.url) === null ? plainCall(check.method, filled(check.url)) : null;
  const url = exampleUrl(profile);
  const hasPayload = profile.authorizationFields.some(({ fieldType }) => fieldType === 'payload');
  return url === null
    ? null
    : { method: hasPayload ? 'POST' : 'GET', url: filled(url), headers: [], body: null };
}
