import type { AuthorizationProfileRead } from '#contract/authorization-types/registry.ts';
import { secretReadSchema } from '#contract/secret.ts';

/** What stands at a path such as `scope.0.value`; undefined where nothing does. */
function valueAt(whole: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.getOwnPropertyDescriptor(value, key)?.value;
  }, whole);
}

/** Of secrets that a profile lacked, those that it still lacks. One whose place is gone is not missed. */
export function secretsLeft(profile: AuthorizationProfileRead, missing: readonly string[]): string[] {
  return missing.filter((path) => {
    const secret = secretReadSchema.safeParse(valueAt(profile, path));
    return secret.success && !secret.data.isSet;
  });
}
