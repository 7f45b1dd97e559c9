import { limits } from './limits.ts';
import { z } from './zod.ts';

/** The query of every list. */
export const pageQueryShape = {
  limit: z.coerce.number().int().min(1).max(limits.pageSizeMax).default(limits.pageSizeDefault),
  /** Where the page before ended: its `nextCursor`. */
  cursor: z.string().max(limits.cursor).optional(),
};

/** The answer of every list. `total` counts all that match, on every page. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int().nonnegative() });
}
