import type { Page } from '@playwright/test';

export interface HeldRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** How its address ends. */
  readonly path: string;
  /** Lost on the way there: what is released is that the network failed. */
  readonly isLost?: boolean;
}

/** A request whose answer is kept from the page. */
export interface Held {
  /** Ends when the answer has come. */
  readonly come: () => Promise<void>;
  /** Lets the page have it. */
  readonly release: () => Promise<void>;
  /** True where the page no longer waits for it. */
  readonly isGivenUp: () => Promise<boolean>;
  /** How many requests of this kind the page has made since, with this one. */
  readonly asked: () => Promise<number>;
}

/** Keeps the answer to the next request of a kind from the page until it is released. The same on every host. */
export async function holdNext(page: Page, held: HeldRequest): Promise<Held> {
  const handle = await page.evaluateHandle(({ method, path, isLost }) => {
    const real = window.fetch.bind(window);
    const nothing = () => undefined;
    const kept = { hasCome: nothing, release: nothing } as { hasCome: () => void; release: () => void };
    const come = new Promise<void>((resolve) => (kept.hasCome = resolve));
    const released = new Promise<void>((resolve) => (kept.release = resolve));
    let asked = 0;
    let signal: AbortSignal | null | undefined;
    window.fetch = async (input, init) => {
      const isMeant = typeof input === 'string' && input.endsWith(path) && init?.method === method;
      if (!isMeant) return real(input, init);
      asked += 1;
      if (asked > 1) return real(input, init);
      signal = init.signal;
      const answer = isLost === true ? null : await real(input, init);
      kept.hasCome();
      await released;
      if (answer === null) throw new TypeError('Failed to fetch');
      return answer;
    };
    const isGivenUp = () => signal?.aborted === true;
    return { come, release: () => kept.release(), isGivenUp, asked: () => asked };
  }, held);
  return {
    come: () => handle.evaluate(({ come }) => come),
    release: () => handle.evaluate(({ release }) => release()),
    isGivenUp: () => handle.evaluate(({ isGivenUp }) => isGivenUp()),
    asked: () => handle.evaluate(({ asked }) => asked()),
  };
}
