import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { fillTenant, urlTemplateProblem } from '#contract/url-template.ts';
import type { ServiceCall } from './fields/service-call.ts';

/** Stands for the service where a profile does not say where it is. */
const exampleBase = 'https://api.example.com';
const address = /^([^?#]*?)\/*([?#].*)?$/s;

/**
 * A call to the service as a bot would make it, for a preview: to the base URL
 * of the tenancy where there is one, with a place for each path parameter.
 * Null where the base URL is no URL yet. `tenant` null leaves `{tenant}` standing.
 */
export function exampleCall(
  { tenancy, authorizationFields }: AuthorizationProfileWrite,
  tenant: string | null,
): ServiceCall | null {
  const base = tenancy.enabled && tenancy.baseUrl !== '' ? tenancy.baseUrl : exampleBase;
  if (urlTemplateProblem(base) !== null) return null;
  const [, beginning = base, query = ''] = address.exec(base) ?? [];
  const places = authorizationFields
    .filter(({ fieldType, fieldKey }) => fieldType === 'path_param' && fieldKey !== '')
    .map(({ fieldKey }) => `{${fieldKey}}`)
    .filter((place) => !beginning.includes(place));
  const url = `${[beginning, ...places, '…'].join('/')}${query}`;
  const hasPayload = authorizationFields.some(({ fieldType }) => fieldType === 'payload');
  return {
    method: hasPayload ? 'POST' : 'GET',
    url: tenant === null ? url : fillTenant(url, tenant),
    headers: [],
    body: null,
  };
}
