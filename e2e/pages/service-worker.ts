import type { Page } from '@playwright/test';
import { expect } from '../fixtures/test.ts';

/** Has the browser end its service workers, as it does with those that nobody has asked for a while. */
export async function endWorkers(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
}

async function isWorkerWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
}

/**
 * Has the browser take the service worker that is served by now, as when a newer page starts in another tab. It takes the
 * place of the old one when that is idle, which a worker that a test watches never is: the old one is ended as often as it
 * has begun something in the meantime.
 */
export async function takeServedWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing === null) return;
    await new Promise((resolve) => installing.addEventListener('statechange', resolve, { once: true }));
  });
  await expect(async () => {
    if (!(await isWorkerWaiting(page))) return;
    await endWorkers(page);
    expect(await isWorkerWaiting(page)).toBe(false);
  }).toPass({ timeout: 15_000 });
}
