import type { Page } from '@playwright/test';

/** Has the browser end its service workers, as it does with those that nobody has asked for a while. */
export async function endWorkers(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
}

/** True while a newer worker waits for the old one to be idle. */
export async function isWorkerWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
}

/** Has the browser look for a newer service worker and get it ready, as when a newer page starts in another tab. */
export async function updateWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing === null) return;
    await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }));
  });
}
