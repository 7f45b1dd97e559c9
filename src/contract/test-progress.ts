import { z } from './zod-mini.ts';

/**
 * Where a test is while it is asked for: `waiting` for its turn, with its
 * place, 1 for the next; `running`; or `unknown`, where it has ended, has not
 * begun, or is carried out by another server.
 */
export const testProgressSchema = z.object({
  phase: z.enum(['waiting', 'running', 'unknown']),
  place: z.nullable(z.int().check(z.positive())),
});
export type TestProgress = z.infer<typeof testProgressSchema>;
