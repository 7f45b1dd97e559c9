import { z } from '#contract/zod.ts';

/**
 * What a schema makes of a value, or what is wrong with it. Null where more is
 * wrong than can be gathered: zod passes the issues of a list on as arguments
 * of one call, and a hundred thousand of them do not fit on the stack.
 */
export function safeParse<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> | null {
  try {
    return z.safeParse(schema, value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
