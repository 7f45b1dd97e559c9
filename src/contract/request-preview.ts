import { authorizationProfileWriteSchema } from './authorization-types/registry.ts';
import { warningSchema } from './diagnosis.ts';
import { evidenceRequestSchema } from './evidence.ts';
import { withoutRules } from './without-rules.ts';
import { z } from './zod-mini.ts';

/**
 * A profile that may still be incomplete: its types and names are checked, its rules are not. Made when it is
 * first used: the page, which writes drafts and reads none, would make it before the form is drawn.
 */
export const draftProfileSchema = z.lazy(() => withoutRules(authorizationProfileWriteSchema));

/** The body that asks for a preview. */
export const requestPreviewWriteSchema = z.strictObject({
  profile: draftProfileSchema,
  profileId: z.optional(z.string()),
  tenant: z.optional(z.string()),
});

/** What a test would send, and a service call with the authorization fields applied. Nothing was sent. */
export const requestPreviewSchema = z.object({
  /** Null while the draft does not say enough for a request. */
  tokenRequest: z.nullable(evidenceRequestSchema),
  serviceCall: z.nullable(evidenceRequestSchema),
  warnings: z.array(warningSchema),
});
export type RequestPreview = z.infer<typeof requestPreviewSchema>;
