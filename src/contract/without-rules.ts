import { z } from './zod-mini.ts';

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
  if (schema instanceof z.core.$ZodObject) {
    const shape = Object.entries<z.core.$ZodType>(schema._zod.def.shape).map(
      ([key, value]) => [key, strip(value)] as const,
    );
    return z.clone(schema, { ...schema._zod.def, checks: [], shape: Object.fromEntries(shape) });
  }
  if (schema instanceof z.core.$ZodArray)
    return z.clone(schema, {
      ...schema._zod.def,
      checks: [],
      element: strip(schema._zod.def.element),
    });
  if (schema instanceof z.core.$ZodDefault && schema._zod.def.innerType instanceof z.core.$ZodNumber)
    return z.catch(z.clone(schema, { ...schema._zod.def, innerType: strip(schema._zod.def.innerType) }), () =>
      z.number().parse(schema._zod.def.defaultValue),
    );
  if (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodNullable ||
    schema instanceof z.core.$ZodDefault
  )
    return z.clone(schema, {
      ...schema._zod.def,
      innerType: strip(schema._zod.def.innerType),
    });
  if (schema instanceof z.core.$ZodUnion)
    return z.clone(schema, { ...schema._zod.def, options: schema._zod.def.options.map(strip) });
  if (schema instanceof z.core.$ZodNumber) return z.clone(schema, { ...schema._zod.def, checks: [] });
  if (schema instanceof z.core.$ZodString) return z.clone(schema, { ...schema._zod.def, checks: [] });
  if (
    schema instanceof z.core.$ZodLiteral ||
    schema instanceof z.core.$ZodEnum ||
    schema instanceof z.core.$ZodBoolean
  )
    return schema;
  throw new TypeError(`A profile schema of the kind ${schema._zod.def.type} has no form without rules.`);
}
