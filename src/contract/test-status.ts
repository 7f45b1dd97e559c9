import { z } from './zod.ts';

/** How a test ended. */
export const testStatusSchema = z.enum(['passed', 'failed', 'cancelled']);
export type TestStatus = z.infer<typeof testStatusSchema>;

/** The last test of a profile, as lists show it. `code` is the diagnosis code of a failure. */
export const lastTestSchema = z.object({
  id: z.string(),
  status: testStatusSchema,
  code: z.string().nullable(),
  at: z.iso.datetime(),
  durationMs: z.number().nonnegative(),
});

export type LastTest = z.infer<typeof lastTestSchema>;
