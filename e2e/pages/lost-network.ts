import type { Page } from '@playwright/test';

/**
 * Loses every request whose address has this part in it, in this page and in
 * those it loads, until the returned function is called. The same on every host.
 */
export async function loseRequests(page: Page, part: string): Promise<() => Promise<void>> {
  const lose = (lost: string) => {
    const real = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      if (typeof input === 'string' && input.includes(lost)) throw new TypeError('Failed to fetch');
      return real(input, init);
    };
    window.addEventListener('requests-are-answered', () => {
      window.fetch = real;
    });
  };
  await page.addInitScript(lose, part);
  await page.evaluate(lose, part);
  return () => page.evaluate(() => void window.dispatchEvent(new Event('requests-are-answered')));
}

/**
 * Has every request whose address has this part in it wait, in this page and in those it loads, until the returned
 * function is called in the page that asked. The same on every host.
 */
export async function holdRequests(page: Page, part: string): Promise<() => Promise<void>> {
  const hold = (held: string) => {
    const real = window.fetch.bind(window);
    const released = new Promise((resolve) => window.addEventListener('requests-go-on', resolve));
    window.fetch = async (input, init) => {
      if (typeof input === 'string' && input.includes(held)) await released;
      return real(input, init);
    };
  };
  await page.addInitScript(hold, part);
  await page.evaluate(hold, part);
  return () => page.evaluate(() => void window.dispatchEvent(new Event('requests-go-on')));
}

/**
 * Loses every request whose address ends so, but for the first one, until the returned function is called. The same
 * on every host.
 */
export async function loseAfterFirst(page: Page, path: string): Promise<() => Promise<void>> {
  await page.evaluate((ending) => {
    const real = window.fetch.bind(window);
    let isLost = false;
    window.fetch = async (input, init) => {
      const isMeant = typeof input === 'string' && input.endsWith(ending);
      if (isMeant && isLost) throw new TypeError('Failed to fetch');
      isLost ||= isMeant;
      return real(input, init);
    };
    window.addEventListener('network-is-back', () => {
      window.fetch = real;
    });
  }, path);
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
