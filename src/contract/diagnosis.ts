import { stageSchema, stepSchema } from './evidence.ts';
import { profileChangeSchema } from './profile-change.ts';
import { z } from './zod-mini.ts';

/** What a text was filled with, so that it can be said in another language. */
export const textParametersSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
);
export type TextParameters = z.infer<typeof textParametersSchema>;

/** How sure the diagnosis is of its cause. */
export const confidenceSchema = z.enum(['certain', 'likely', 'open']);

/** One thing to try. With `change` it can be applied by one click; `field` is where to look in the form. */
export const suggestionSchema = z.object({
  code: z.string(),
  text: z.string(),
  parameters: textParametersSchema,
  change: z.optional(profileChangeSchema),
  field: z.optional(z.string()),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** An identity provider that is known here, and what its answer means there. */
const recognisedProviderSchema = z.object({
  /** Such as `microsoft_entra`. */
  id: z.string(),
  name: z.string(),
  /**
   * The provider's own name for what happened, such as `AADSTS7000222`. Where
   * it is there, summary, explanation and suggestions are this meaning's; null
   * where only the provider was recognised.
   */
  meaning: z.nullable(z.string()),
});

/** What the provider's own support finds a request by, such as a correlation id. */
export const traceIdSchema = z.object({ name: z.string(), value: z.string() });
export type TraceId = z.infer<typeof traceIdSchema>;

/**
 * Why a trial of several variants must not go on after this run:
 * `rate_limit` the provider asks for a pause; `lockout` it hints at locking
 * the client out; `no_use` every variant would end in the same way.
 */
export const trialStopSchema = z.enum(['rate_limit', 'lockout', 'no_use']);
export type TrialStop = z.infer<typeof trialStopSchema>;

/** Why a test failed. `code` is stable; the texts may be said in another language by code and parameters. */
export const diagnosisSchema = z.object({
  /** The exchange it is about. */
  step: stepSchema,
  stage: stageSchema,
  code: z.string(),
  confidence: confidenceSchema,
  summary: z.string(),
  explanation: z.string(),
  parameters: textParametersSchema,
  suggestions: z.array(suggestionSchema),
  provider: z._default(z.nullable(recognisedProviderSchema), null),
  /** For the support ticket, in the order they stood in the answer. */
  traceIds: z._default(z.array(traceIdSchema), []),
  /** Null where a trial may go on with its next variant. */
  stopsTrial: z._default(z.nullable(trialStopSchema), null),
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

/** Something that works but should be known. */
export const warningSchema = z.object({
  code: z.string(),
  message: z.string(),
  parameters: textParametersSchema,
  /** Where to look in the form, as in a field error's path. */
  field: z.optional(z.string()),
});
export type Warning = z.infer<typeof warningSchema>;
