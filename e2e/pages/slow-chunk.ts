import type { BrowserContext } from '@playwright/test';

/**
 * Has the parts of the page with this name wait on their way until the returned function is called. The same on
 * every host: what the service worker of a browser host fetches is routed by the context, too.
 */
export async function holdChunk(context: BrowserContext, name: string): Promise<() => void> {
  const held: { release: () => void } = { release: () => undefined };
  const released = new Promise<void>((resolve) => (held.release = resolve));
  await context.route(new RegExp(`/assets/${name}-[^/]+\\.js$`), async (route) => {
    await released;
    await route.continue();
  });
  return () => held.release();
}
