import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import type { Tenancy } from '#contract/tenancy.ts';

/** What the dialog has to know of a profile, saved or not. */
export interface TestedProfile {
  readonly type: string;
  readonly name: string;
  readonly identityProviderName: string;
  readonly tenancy: Tenancy;
}

/** An address of a profile, by the name of its field. */
export interface ProfileAddress {
  readonly field: string;
  readonly template: string;
}

/** The addresses of a profile that are not empty, the base URL of the tenancy first. */
export function addressesOf(profile: TestedProfile): ProfileAddress[] {
  const values = new Map<string, unknown>(Object.entries(profile));
  const own = authorizationTypeDefinition(profile.type)
    .fields.filter(({ kind }) => kind === 'url')
    .flatMap(({ name }): ProfileAddress[] => {
      const value = values.get(name);
      return typeof value === 'string' && value !== '' ? [{ field: name, template: value }] : [];
    });
  return profile.tenancy.enabled ? [{ field: 'baseUrl', template: profile.tenancy.baseUrl }, ...own] : own;
}
