import type { Page } from '@playwright/test';

/** Has the browser end its service workers, as it does with those that nobody has asked for a while. */
export async function endWorkers(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
}

/** Has another service worker take the place of the one that answers a browser host, as that of a newer page does. */
export async function replaceWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('/mockServiceWorker.js');
    await new Promise<void>((resolve) => {
      installing?.addEventListener('statechange', () => resolve());
    });
  });
  // The other one waits while this one has something to do.
  await endWorkers(page);
}
