import { limits } from './limits.ts';
import { secretReadSchema, secretTextOf } from './secret.ts';
import { lineOf } from './text.ts';
import { rule } from './rule.ts';
import { z } from './zod-mini.ts';

/** What a variable may be called, so that `{{env.name}}` finds it (`placeholders.ts`). */
const variableName = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;

/** True for a name that `{{env.name}}` can hold. */
export function isVariableName(name: string): boolean {
  return variableName.test(name);
}

/** What stands in the address of a variable: an empty text or dots alone would lead elsewhere. */
export const variableAddressSchema = z.object({
  name: z.string().check(
    z.trim(),
    rule('required', (name) => name !== '', { field: 'name' }),
    rule('variable_name_invalid', (name) => name === '' || isVariableName(name)),
  ),
});

/** The body that a plain variable is written with: its value can be read by everybody who may edit profiles. */
const plainWriteSchema = z.strictObject({
  secure: z.literal(false),
  value: lineOf(limits.value),
});

/** A secure one: its value never comes back. Left out, the stored value is kept. */
const secureWriteSchema = z.strictObject({
  secure: z.literal(true),
  value: z.optional(
    secretTextOf(limits.secret).check(rule('required', (text) => text !== '', { field: 'variable' })),
  ),
});

/** A variable as it is written; its name stands in the address. */
export const variableWriteSchema = z.discriminatedUnion('secure', [plainWriteSchema, secureWriteSchema]);
export type VariableWrite = z.infer<typeof variableWriteSchema>;

/** A profile that holds `{{env.name}}` somewhere, also in a secret. */
const variableUseSchema = z.object({ profileId: z.string(), name: z.string() });
export type VariableUse = z.infer<typeof variableUseSchema>;

const readShape = {
  id: z.string(),
  assistantId: z.string(),
  name: z.string(),
  version: z.int().check(z.positive()),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** The first of the profiles that use it, by name; those in the trash do not count. */
  usedBy: z.array(variableUseSchema).check(z.maxLength(limits.variableUses)),
  /** How many use it, named or not. */
  usedByCount: z.int().check(z.nonnegative()),
};

/** A variable as it is read. */
export const variableReadSchema = z.discriminatedUnion('secure', [
  z.object({ ...readShape, secure: z.literal(false), value: z.string() }),
  z.object({ ...readShape, secure: z.literal(true), value: secretReadSchema }),
]);
export type VariableRead = z.infer<typeof variableReadSchema>;
