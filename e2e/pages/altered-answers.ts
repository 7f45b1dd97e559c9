import type { Page } from '@playwright/test';

export interface AlteredAnswer {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** How the address ends. */
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** How many of its kind the host answers before. None, where left out. */
  readonly after?: number;
}

/** Answers a request of a kind in the place of the host, once; also in a page that is loaded later. The same on every host. */
export async function answerOnce(page: Page, answer: AlteredAnswer): Promise<void> {
  const alter = ({ method, path, status, headers, body, after = 0 }: AlteredAnswer) => {
    const real = window.fetch.bind(window);
    let left = after;
    window.fetch = async (input, init) => {
      const isMeant = typeof input === 'string' && input.endsWith(path) && (init?.method ?? 'GET') === method;
      if (isMeant) left -= 1;
      if (!isMeant || left !== -1) return real(input, init);
      return new Response(JSON.stringify(body), { status, headers });
    };
  };
  await page.addInitScript(alter, answer);
  await page.evaluate(alter, answer);
}
