import { z } from './zod-mini.ts';

/** How a test ended. */
export const testStatusSchema = z.enum(['passed', 'failed', 'cancelled']);
export type TestStatus = z.infer<typeof testStatusSchema>;

/** The last test of a profile, as lists show it. `code` is the diagnosis code of a failure. */
export const lastTestSchema = z.object({
  id: z.string(),
  status: testStatusSchema,
  code: z.nullable(z.string()),
  at: z.iso.datetime(),
  durationMs: z.number().check(z.nonnegative()),
});

export type LastTest = z.infer<typeof lastTestSchema>;
