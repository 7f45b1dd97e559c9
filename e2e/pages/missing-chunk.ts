import type { BrowserContext } from '@playwright/test';

/** Has a part of the page answered with 404, as after an upgrade, until the returned function is called. */
export async function missChunk(context: BrowserContext, name: string): Promise<() => Promise<void>> {
  const address = new RegExp(`/assets/${name}-[^/]+\\.js$`);
  await context.route(address, (route) => route.fulfill({ status: 404 }));
  return () => context.unroute(address);
}

/**
 * Has the network keep away what the page loads later, whenever it is told to. Asked for before the page is opened: only
 * then nothing slips through, whoever loads it, the page or its service worker.
 */
export async function networkOfParts(
  context: BrowserContext,
): Promise<{ readonly lose: () => void; readonly find: () => void }> {
  let isLost = false;
  await context.route(/\/assets\/[^/]+\.(?:js|css)$/, (route) =>
    isLost ? route.abort('internetdisconnected') : route.continue(),
  );
  return { lose: () => void (isLost = true), find: () => void (isLost = false) };
}
