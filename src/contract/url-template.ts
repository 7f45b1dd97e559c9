import type { FieldErrorCode } from './field-errors.ts';
import { limits } from './limits.ts';
import { tenantPlaceholder } from './placeholders.ts';

const tenantValue = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
const scheme = /^https?:\/\//i;
/** Stands for `{tenant}` while a template is looked at; a label nobody types. */
const stand = 'tenant-8f41c2';

/** True for a tenancy that is one DNS label and so also one path segment. */
export function isTenant(value: string): boolean {
  return value.length <= limits.tenant && tenantValue.test(value);
}

/** Puts the tenancy into a URL template. The caller has checked both. */
export function fillTenant(template: string, tenant: string): string {
  return template.replaceAll(tenantPlaceholder, tenant);
}

/** Parses a URL template with `{tenant}` in it, or returns null where it is not a URL. */
function parseTemplate(template: string): URL | null {
  if (!scheme.test(template) || /[\s\p{Cc}]/u.test(template)) return null;
  const url = fillTenant(template, stand);
  return URL.canParse(url) ? new URL(url) : null;
}

/** True for the names and addresses of this machine that need no DNS to be known as such. */
export function isLoopbackHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '').toLowerCase();
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    /^127(?:\.\d{1,3}){3}$/.test(host) ||
    host === '[::1]'
  );
}

/**
 * What is wrong with a URL that may hold `{tenant}`, or null. Whether plain
 * http and the address are allowed is the host's policy, not decided here.
 */
export function urlTemplateProblem(template: string): FieldErrorCode | null {
  const url = parseTemplate(template);
  if (url === null || url.hostname === '') return 'url_invalid';
  if (url.username !== '' || url.password !== '')
    return url.username.includes(stand) ? 'tenant_position' : 'url_userinfo';
  if (template.includes('#')) return 'url_fragment';
  return tenantInHostProblem(url.hostname);
}

function tenantInHostProblem(hostname: string): FieldErrorCode | null {
  if (!hostname.includes(stand)) return null;
  const labels = hostname.split('.');
  const last = labels.findLastIndex((label) => label.includes(stand));
  const domain = labels.slice(last + 1).join('.');
  return domain.includes('.') || isLoopbackHost(domain) ? null : 'tenant_owns_host';
}

/** True where `{tenant}` stands in the template. */
export function usesTenant(template: string): boolean {
  return template.includes(tenantPlaceholder);
}

/**
 * Scheme, host and port of a URL template, with `{tenant}` kept as it is: what
 * a stored secret is bound to. Null where the template is not a URL.
 */
export function templateOrigin(template: string): string | null {
  const url = parseTemplate(template);
  return url === null ? null : url.origin.replaceAll(stand, tenantPlaceholder);
}
