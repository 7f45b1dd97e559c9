import { authorizationTypes } from '#contract/authorization-types/registry.ts';

/** True where there is an authorization type of this name. */
export function hasType(name: string): boolean {
  return authorizationTypes.some(({ type }) => type === name);
}
