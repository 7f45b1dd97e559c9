import { authorizationProfileWriteSchema } from './authorization-types/registry.ts';
import { textParametersSchema } from './diagnosis.ts';
import { profileChangeSchema } from './profile-change.ts';
import { z } from './zod-mini.ts';

/** No trial makes more requests than this: providers lock out who tries too often. */
export const mostVariants = 6;

/** The body that asks which variants of a draft could work. */
export const variantPlanWriteSchema = z.strictObject({
  profile: authorizationProfileWriteSchema,
  /** With it, secrets left out are taken from the saved profile. */
  profileId: z.optional(z.string()),
  /** The run that failed: it says which variants are likely, and is not repeated. */
  failedRunId: z.optional(z.string()),
});

/** One way to ask for the same in other words. */
export const variantSchema = z.object({
  /** Stable: what it does, such as `in_body_without_scope`. */
  code: z.string(),
  text: z.string(),
  parameters: textParametersSchema,
  change: profileChangeSchema,
});
export type Variant = z.infer<typeof variantSchema>;

/**
 * The variants of a draft that could work, the likeliest first. Tried one
 * after the other as tests of the changed draft; the first run that passed,
 * was cancelled, or whose diagnosis stops trials is the last.
 */
export const variantPlanSchema = z.object({
  variants: z.array(variantSchema).check(z.maxLength(mostVariants)),
  /** Why there is none, and null where there are some. */
  nothingToTry: z.nullable(z.object({ code: z.string(), text: z.string() })),
});
export type VariantPlan = z.infer<typeof variantPlanSchema>;
