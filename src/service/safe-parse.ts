import { z } from '#contract/zod.ts';

/** What V8, SpiderMonkey and JavaScriptCore say of a call with more arguments than fit. */
const tooManyArguments = /call stack|arguments/i;

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
    if (error instanceof RangeError && tooManyArguments.test(error.message)) return null;
    throw error;
  }
}
