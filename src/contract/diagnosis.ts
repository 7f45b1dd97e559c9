import { stageSchema, stepSchema } from './evidence.ts';
import { profileChangeSchema } from './profile-change.ts';
import { z } from './zod.ts';

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
  change: profileChangeSchema.optional(),
  field: z.string().optional(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

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
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

/** Something that works but should be known. */
export const warningSchema = z.object({
  code: z.string(),
  message: z.string(),
  parameters: textParametersSchema,
  /** Where to look in the form, as in a field error's path. */
  field: z.string().optional(),
});
export type Warning = z.infer<typeof warningSchema>;
