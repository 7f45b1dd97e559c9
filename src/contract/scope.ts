import { isProtocolParameter, isUnsafeKey } from './keys.ts';
import { limits } from './limits.ts';
import { checkPlaceholders, knownBeforeToken } from './placeholder-rules.ts';
import { report } from './rule.ts';
import { rowReadShape, rowsOf, rowValueReadSchema, rowValueWriteSchema, rowWriteShape } from './rows.ts';
import { hasControlCharacter, isBlank, lineOf } from './text.ts';
import { z } from './zod-mini.ts';

/** What stands between several values under one key. RFC 6749 3.3 says a space; some providers want a comma. */
export const scopeSeparatorSchema = z.enum(['space', 'comma']);
export type ScopeSeparator = z.infer<typeof scopeSeparatorSchema>;

/** Characters that RFC 6749 3.3 leaves out of a scope. Others than ASCII are let through: providers use them. */
const notInScope = /["\\]/;

/** One parameter of the token request. An empty value is left out of it (RFC 6749 3.2). */
export const scopePairWriteSchema = z
  .strictObject({ ...rowWriteShape, key: lineOf(limits.key), value: rowValueWriteSchema })
  .check((context) => {
    const { key, value, secure } = context.value;
    const isSecret = secure === true;
    if (isBlank(key)) report(context, ['key'], 'required', { field: 'key' });
    else if (isProtocolParameter(key)) report(context, ['key'], 'reserved_key', { key });
    else if (isUnsafeKey(key)) report(context, ['key'], 'unsafe_key', { key });
    if (typeof value !== 'string') return;
    if (hasControlCharacter(value)) report(context, ['value'], 'control_character');
    const refused = key === 'scope' ? notInScope.exec(value)?.[0] : undefined;
    if (refused !== undefined)
      report(context, ['value'], 'scope_character', isSecret ? { field: 'secure' } : { character: refused });
    checkPlaceholders(context, ['value'], value, knownBeforeToken, isSecret);
  });

export type ScopePairWrite = z.infer<typeof scopePairWriteSchema>;

/** A scope pair as it is read. */
export const scopePairReadSchema = z.object({ ...rowReadShape, key: z.string(), value: rowValueReadSchema });

/** The screen's list "Scope". */
export const scopeWriteSchema = z._default(rowsOf(scopePairWriteSchema), []);
