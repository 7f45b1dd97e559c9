import { authorizationTypeDefinition } from '#contract/authorization-types/registry.ts';
import { formFieldsOf, type AskedField } from '#contract/inputs.ts';
import type { Tenancy } from '#contract/tenancy.ts';

/** What the dialog has to know of a profile, saved or not. */
export interface TestedProfile {
  readonly type: string;
  readonly name: string;
  readonly identityProviderName: string;
  readonly tenancy: Tenancy;
}

/** True where a user signs in at the provider, in a window of their browser. */
export function signsInUser({ type }: TestedProfile): boolean {
  return authorizationTypeDefinition(type).signsInUser === true;
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

/** The form fields of a profile: what a test asks for. */
export function askedFieldsOf(profile: TestedProfile): readonly AskedField[] {
  return formFieldsOf(profile);
}

/** True where there are form fields to be filled in before a test. */
export function hasInputs(profile: TestedProfile): boolean {
  return askedFieldsOf(profile).some(({ visibility }) => visibility === 'visible');
}

/** The first request of a test. */
export interface FirstCall {
  readonly method: string;
  readonly template: string;
  /** True where it asks for a token. */
  readonly isToken: boolean;
}

/** The first request of a test; null where the profile does not say where it goes. */
export function firstCallOf(profile: TestedProfile): FirstCall | null {
  const addresses = addressesOf(profile);
  const isToken = authorizationTypeDefinition(profile.type).obtainsToken;
  const found = addresses.find(({ field }) => field === (isToken ? 'tokenRequestUrl' : 'checkUrl'));
  if (found === undefined) return null;
  const method = new Map<string, unknown>(Object.entries(profile)).get('checkMethod');
  return {
    method: !isToken && typeof method === 'string' ? method : 'POST',
    template: found.template,
    isToken,
  };
}
