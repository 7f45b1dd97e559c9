import { clientAuthenticationSchema } from './client-authentication.ts';
import { scopeSeparatorSchema } from './scope.ts';
import { z } from './zod.ts';

/** What a suggestion would change in the profile. Applied to the form as an unsaved draft, never saved by itself. */
export const profileChangeSchema = z.strictObject({
  clientAuthentication: clientAuthenticationSchema.optional(),
  tokenRequestUrl: z.string().optional(),
  scopeSeparator: scopeSeparatorSchema.optional(),
});

export type ProfileChange = z.infer<typeof profileChangeSchema>;
