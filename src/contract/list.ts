import { limits } from './limits.ts';
import { z } from './zod-mini.ts';

/** The query of every list. */
export const pageQueryShape = {
  limit: z._default(
    z.coerce.number().check(z.int(), z.minimum(1), z.maximum(limits.pageSizeMax)),
    limits.pageSizeDefault,
  ),
  /** Where the page before ended: its `nextCursor`. */
  cursor: z.optional(z.string().check(z.maxLength(limits.cursor))),
};

/** The answer of every list. `total` counts all that match, on every page. */
export function pageOf<Item extends z.core.$ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z.nullable(z.string()),
    total: z.int().check(z.nonnegative()),
  });
}
