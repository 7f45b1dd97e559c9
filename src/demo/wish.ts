import { z } from '#contract/zod.ts';

const parameters = { wish: 'browser-host', time: 'browser-host-time' } as const;

/** `reset` starts a tab anew; `hold` does too, and then waits before the page is drawn. */
const wishSchema = z.enum(['reset', 'hold']).nullable().catch(null);
export type Wish = z.infer<typeof wishSchema>;

/** A moment at which the host stands still, so that pictures of it repeat. */
const timeSchema = z.iso
  .datetime()
  .transform((text) => Date.parse(text))
  .nullable()
  .catch(null);

export interface Wishes {
  readonly wish: Wish;
  /** Milliseconds since 1970; null where time goes by as usual (`steady.ts`). */
  readonly steadyAt: number | null;
}

/** What an address asks of the browser host, and the address without it. */
export function readWish(address: string): Wishes & { readonly address: string } {
  const url = new URL(address);
  const wish = wishSchema.parse(url.searchParams.get(parameters.wish));
  const steadyAt = timeSchema.parse(url.searchParams.get(parameters.time));
  for (const name of Object.values(parameters)) url.searchParams.delete(name);
  return { wish, steadyAt, address: url.href };
}
