import { tenantPlaceholder } from '#contract/placeholders.ts';

/** What stands around the tenancy in an address. */
export interface TenantPlace {
  readonly before: string;
  readonly after: string;
}

/** So many characters of an address still leave room to type. */
const longest = 26;

/**
 * What to draw before and after the field: the address from its beginning, and
 * the rest of the host. Null where the address does not use the tenancy.
 */
export function tenantPlace(template: string): TenantPlace | null {
  const at = template.indexOf(tenantPlaceholder);
  if (at === -1) return null;
  const before = template.slice(0, at);
  const rest = template.slice(at + tenantPlaceholder.length);
  const after = before.slice(before.indexOf('://') + 3).includes('/') ? rest : rest.replace(/[/?#].*$/, '');
  return {
    before: before.length > longest ? `…${before.slice(1 - longest)}` : before,
    after: after.length > longest ? `${after.slice(0, longest - 1)}…` : after,
  };
}

/** An address in pieces: `isFilled` where the tenancy, or something else of the user's, stands in it. */
export interface AddressPart {
  readonly text: string;
  readonly isFilled: boolean;
}

const places = /\{tenant\}|\{\{[^{}]*\}\}/g;

/** The address with the tenancy filled in. Where there is none yet, and for variables, the placeholder stays. */
export function addressParts(template: string, tenant: string): AddressPart[] {
  const parts: AddressPart[] = [];
  let at = 0;
  for (const { 0: found, index } of template.matchAll(places)) {
    if (index > at) parts.push({ text: template.slice(at, index), isFilled: false });
    parts.push({ text: found === tenantPlaceholder && tenant !== '' ? tenant : found, isFilled: true });
    at = index + found.length;
  }
  if (at < template.length) parts.push({ text: template.slice(at), isFilled: false });
  return parts;
}
