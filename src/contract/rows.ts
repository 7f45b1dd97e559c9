import { limits } from './limits.ts';
import { report, rule } from './rule.ts';
import { secretReadSchema, secretWriteSchema } from './secret.ts';
import { wholeCharacters } from './text.ts';
import { z } from './zod-mini.ts';

const rowId = z.string().check(z.minLength(1), z.maxLength(64), wholeCharacters());

/**
 * What every row of a profile's lists has in common when it is written. A row
 * that comes back with its `id` and without a value keeps its stored secret.
 */
export const rowWriteShape = {
  id: z.optional(rowId),
  secure: z.optional(z.boolean()),
};

/** The same when it is read: the value itself, or of a secure row only that there is one. */
export const rowReadShape = {
  id: rowId,
  secure: z.boolean(),
};

/** The value of a row when it is written: absent or null only makes sense for a secure row. */
export const rowValueWriteSchema = secretWriteSchema;

/** The value of a row when it is read. */
export const rowValueReadSchema = z.union([z.string(), secretReadSchema]);

/** A list of rows: at most 50, and no id twice. */
export function rowsOf<Row extends z.ZodMiniType<{ id?: string | undefined }>>(row: Row) {
  return z.array(row).check(
    rule('too_many_rows', (rows) => rows.length <= limits.rows, { maximum: limits.rows }),
    (context) => {
      const seen = new Set<string>();
      context.value.forEach(({ id }, index) => {
        if (id !== undefined && seen.has(id)) report(context, [index, 'id'], 'duplicate_id');
        if (id !== undefined) seen.add(id);
      });
    },
    z.meta({ maxItems: limits.rows }),
  );
}
