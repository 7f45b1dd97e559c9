import { limits } from './limits.ts';
import { wholeCharacters } from './text.ts';
import { z } from './zod-mini.ts';

/**
 * Subdomain (aka Tenancy URL). Enabled, the user of a task provides the
 * tenancy, which takes the place of `{tenant}` in every URL of the profile.
 */
export const tenancyWriteSchema = z._default(
  z.discriminatedUnion('enabled', [
    z.strictObject({ enabled: z.literal(false) }),
    z.strictObject({
      enabled: z.literal(true),
      baseUrl: z.string().check(z.maxLength(limits.url), wholeCharacters()),
    }),
  ]),
  { enabled: false },
);

/** A tenancy as it is read. */
export const tenancyReadSchema = z.discriminatedUnion('enabled', [
  z.object({ enabled: z.literal(false) }),
  z.object({ enabled: z.literal(true), baseUrl: z.string() }),
]);

export type Tenancy = z.infer<typeof tenancyReadSchema>;
