import { limits } from '#contract/limits.ts';
import { fillTenant, isTenant, urlTemplateProblem, usesTenant } from '#contract/url-template.ts';
import type { RequestProblem } from './flow.ts';

/** A URL that a request may go to, or why there is none. */
export type ResolvedUrl =
  { readonly url: string; readonly problem: null } | { readonly url: null; readonly problem: RequestProblem };

function refuse(field: string, code: RequestProblem['code'], parameters = {}): ResolvedUrl {
  return { url: null, problem: { field, code, parameters } };
}

/**
 * Fills the tenancy into a URL of the profile. Every rule is checked again on
 * the result: variables were filled in since the profile was saved.
 */
export function resolveUrl(template: string, field: string, tenant: string | null): ResolvedUrl {
  if (template === '') return refuse(field, 'required', { field });
  const problem = urlTemplateProblem(template);
  if (problem !== null) return refuse(field, problem);
  if (!usesTenant(template)) return { url: template, problem: null };
  if (tenant === null) return refuse('tenant', 'required', { field: 'tenant' });
  if (!isTenant(tenant)) return refuse('tenant', 'tenant_invalid', { maximum: limits.tenant });
  const url = fillTenant(template, tenant);
  const filled = urlTemplateProblem(url);
  return filled === null ? { url, problem: null } : refuse(field, filled);
}

/** What identifies somebody, such as an issuer, with the tenancy in it. No request goes there. */
export function withTenant(template: string, tenant: string | null): string {
  return tenant !== null && isTenant(tenant) ? fillTenant(template, tenant) : template;
}
