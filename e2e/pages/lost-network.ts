import type { Page } from '@playwright/test';

/** Loses every request for the list, until the returned function is called. The same on every host. */
export async function loseList(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const real = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const isList = typeof input === 'string' && input.includes('/authorization-profiles?');
      if (isList) throw new TypeError('Failed to fetch');
      return real(input, init);
    };
    window.addEventListener('network-is-back', () => {
      window.fetch = real;
    });
  });
  return () => page.evaluate(() => void window.dispatchEvent(new Event('network-is-back')));
}

export interface LostRequest {
  readonly method: 'POST' | 'PUT';
  /** How its address ends. */
  readonly path: string;
  /** Lost on the way there, or on the way back: then it was carried out, and the page does not know. */
  readonly on: 'request' | 'answer';
}

/** Loses the next request of a kind, once: the page is told that the network failed. The same on every host. */
export async function loseNext(page: Page, lost: LostRequest): Promise<void> {
  await page.evaluate(({ method, path, on }) => {
    const real = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      const isMeant = typeof input === 'string' && input.endsWith(path) && init?.method === method;
      if (!isMeant) return real(input, init);
      window.fetch = real;
      if (on === 'answer') await real(input, init);
      throw new TypeError('Failed to fetch');
    };
  }, lost);
}
