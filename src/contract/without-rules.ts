import { z } from './zod.ts';

/**
 * The same shape without its rules: what a preview accepts while somebody is
 * still typing. A number that is none yet is what it is by default. Other types
 * and unknown keys are still checked. Covers the kinds of
 * schema that profiles are made of, and says so where it meets another.
 */
export function withoutRules<Schema extends z.core.$ZodType>(
  schema: Schema,
): z.core.$ZodType<z.output<Schema>> {
  return strip(schema) as z.core.$ZodType<z.output<Schema>>;
}

function strip(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries<z.core.$ZodType>(schema.shape).map(
      ([key, value]) => [key, strip(value)] as const,
    );
    return schema.clone({ ...schema.def, checks: [], shape: Object.fromEntries(shape) });
  }
  if (schema instanceof z.ZodArray)
    return schema.clone({ ...schema.def, checks: [], element: strip(schema.element) });
  if (schema instanceof z.ZodDefault && schema.def.innerType instanceof z.ZodNumber)
    return z.catch(schema.clone({ ...schema.def, innerType: strip(schema.def.innerType) }), () =>
      z.number().parse(schema.def.defaultValue),
    );
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return schema.clone({ ...schema.def, innerType: strip(schema.def.innerType) } as never);
  if (schema instanceof z.ZodUnion)
    return schema.clone({ ...schema.def, options: schema.def.options.map(strip) });
  if (schema instanceof z.ZodNumber) return schema.clone({ ...schema.def, checks: [] });
  if (schema instanceof z.ZodString) return schema.clone({ ...schema.def, checks: [] });
  if (schema instanceof z.ZodLiteral || schema instanceof z.ZodEnum || schema instanceof z.ZodBoolean)
    return schema;
  throw new TypeError(`A profile schema of the kind ${schema._zod.def.type} has no form without rules.`);
}
