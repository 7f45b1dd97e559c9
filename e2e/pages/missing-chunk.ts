import type { BrowserContext } from '@playwright/test';

/** Has a part of the page answered with 404, as after an upgrade, until the returned function is called. */
export async function missChunk(context: BrowserContext, name: string): Promise<() => Promise<void>> {
  const address = new RegExp(`/assets/${name}-[^/]+\\.js$`);
  await context.route(address, (route) => route.fulfill({ status: 404 }));
  return () => context.unroute(address);
}
