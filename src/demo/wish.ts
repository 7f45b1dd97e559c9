import { z } from '#contract/zod.ts';

const parameter = 'browser-host';

/** `reset` starts a tab anew; `hold` does too, and then waits before the page is drawn. */
const wishSchema = z.enum(['reset', 'hold']).nullable().catch(null);
export type Wish = z.infer<typeof wishSchema>;

/** What an address asks of the browser host, and the address without it. */
export function readWish(address: string): { readonly wish: Wish; readonly address: string } {
  const url = new URL(address);
  const wish = wishSchema.parse(url.searchParams.get(parameter));
  url.searchParams.delete(parameter);
  return { wish, address: url.href };
}
