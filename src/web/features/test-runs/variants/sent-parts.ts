import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { z } from '#contract/zod-mini.ts';

const partsSchema = z.object({
  clientAuthentication: z.catch(z.nullable(z.string()), null),
  scope: z.catch(z.array(z.looseObject({ key: z.string(), value: z.nullish(z.string()) })), []),
});

/** What tells one variant from another in the token request. */
export interface SentParts {
  /** Null where the type has no such choice. */
  readonly clientAuthentication: string | null;
  readonly scope: string;
  readonly audience: string;
}

/** What a draft would send of what variants differ in. A secret row is shown as a mask. */
export function sentParts(draft: AuthorizationProfileWrite): SentParts {
  const { clientAuthentication, scope } = partsSchema.parse(draft);
  const valuesOf = (...keys: readonly string[]) =>
    scope
      .filter(({ key, value }) => keys.includes(key) && value !== '')
      .map(({ value, secure }) => (secure === true ? '‹›' : (value ?? '')))
      .join(' ');
  return { clientAuthentication, scope: valuesOf('scope'), audience: valuesOf('audience', 'resource') };
}
