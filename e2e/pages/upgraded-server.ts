import type { Page } from '@playwright/test';

/** Has every further answer say that the server has another page than the one that is open. The same on every host. */
export async function upgradeServer(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = window.fetch.bind(window);
    let version = 'before';
    window.fetch = async (input, init) => {
      const answer = await real(input, init);
      const { href } = input instanceof Request ? new URL(input.url) : new URL(input, location.href);
      // Parts of the page, which are fetched too, are not answers of the API.
      if (!href.includes('/api/')) return answer;
      const headers = new Headers(answer.headers);
      headers.set('page-version', version);
      version = 'after';
      const { status, statusText } = answer;
      return new Response(answer.body, { status, statusText, headers });
    };
  });
}
