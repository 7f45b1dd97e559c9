import { limits } from '#contract/limits.ts';
import type { Tenancy } from '#contract/tenancy.ts';
import { isTenant } from '#contract/url-template.ts';
import { fieldError, invalid } from '../failure.ts';

/**
 * The tenancy that a test goes to, null where the profile has none. Throws a
 * field error at `tenant` where it is missing or more than one label.
 */
export function requireTenant(tenancy: Tenancy, given: string | undefined): string | null {
  if (!tenancy.enabled) return null;
  const tenant = given?.trim() ?? '';
  if (tenant === '') throw invalid([fieldError('tenant', 'required', { field: 'tenant' })]);
  if (!isTenant(tenant)) throw invalid([fieldError('tenant', 'tenant_invalid', { maximum: limits.tenant })]);
  return tenant;
}
