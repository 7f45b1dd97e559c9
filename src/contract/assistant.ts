import { z } from './zod-mini.ts';

/** An assistant owns profiles and variables. */
export const assistantSchema = z.object({
  id: z.string(),
  name: z.string(),
  version: z.int().check(z.positive()),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type Assistant = z.infer<typeof assistantSchema>;
