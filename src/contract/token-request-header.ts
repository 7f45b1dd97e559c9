import { isFramingHeader, isHeaderName, isHeaderValue } from './http-header.ts';
import { isUnsafeKey } from './keys.ts';
import { limits } from './limits.ts';
import { checkPlaceholders, knownBeforeToken } from './placeholder-rules.ts';
import { report } from './rule.ts';
import { rowReadShape, rowsOf, rowValueReadSchema, rowValueWriteSchema, rowWriteShape } from './rows.ts';
import { hasControlCharacter, isBlank, lineOf } from './text.ts';
import { z } from './zod-mini.ts';

/** Headers of the token request that client authentication and body encoding decide. */
const setByRequest = new Set(['authorization', 'content-type', 'content-encoding']);

/** One header that is sent with the token request. */
const tokenRequestHeaderWriteSchema = z
  .strictObject({ ...rowWriteShape, key: lineOf(limits.key), value: rowValueWriteSchema })
  .check((context) => {
    const { key, value, secure } = context.value;
    if (isBlank(key)) report(context, ['key'], 'required', { field: 'key' });
    else if (isUnsafeKey(key)) report(context, ['key'], 'unsafe_key', { key });
    else if (!isHeaderName(key)) report(context, ['key'], 'header_name_invalid');
    else if (isFramingHeader(key) || setByRequest.has(key.toLowerCase()))
      report(context, ['key'], 'header_name_reserved', { key });
    if (typeof value !== 'string') return;
    if (hasControlCharacter(value)) report(context, ['value'], 'control_character');
    else if (!isHeaderValue(value)) report(context, ['value'], 'header_value_invalid');
    checkPlaceholders(context, ['value'], value, knownBeforeToken, secure === true);
  });

/** A token request header as it is read. */
export const tokenRequestHeaderReadSchema = z.object({
  ...rowReadShape,
  key: z.string(),
  value: rowValueReadSchema,
});

/** The list of token request headers: no header twice, whatever its case. */
export const tokenRequestHeadersWriteSchema = z._default(
  rowsOf(tokenRequestHeaderWriteSchema).check((context) => {
    const seen = new Set<string>();
    context.value.forEach(({ key }, index) => {
      const name = key.toLowerCase();
      if (seen.has(name) && name !== '')
        report(context, [index, 'key'], 'duplicate_field', { place: 'Header', key });
      seen.add(name);
    });
  }),
  [],
);
