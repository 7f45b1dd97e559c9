import { authorizationTypes } from '#contract/authorization-types/registry.ts';

/** True where there is an authorization type of this name. */
export function hasType(name: string): boolean {
  return authorizationTypes.some(({ type }) => type === name);
}

/** True for a type whose users sign in themselves, in a browser. */
export function signsInUser(name: string): boolean {
  return authorizationTypes.some((definition) => definition.type === name && definition.signsInUser === true);
}
