import { limits } from './limits.ts';
import { requiredLineOf } from './text.ts';
import { z } from './zod.ts';

/** An assistant as it is written. */
export const assistantWriteSchema = z.strictObject({ name: requiredLineOf(limits.name, 'name') });

/** An assistant owns profiles and variables. */
export const assistantSchema = z.object({
  id: z.string(),
  name: z.string(),
  version: z.int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Assistant = z.infer<typeof assistantSchema>;
