import { createHash } from 'node:crypto';
import { test as base } from '@playwright/test';
import { browserHostOf, type BrowserHost } from './browser-host.ts';
import { practiceProviderOf, type PracticeProvider } from './practice.ts';
import { serveBrowserHost } from './serve-browser-host.ts';

export interface PublishedFixtures {
  readonly browserHost: BrowserHost;
  readonly practiceProvider: PracticeProvider;
}

export interface PublishedWorkerFixtures {
  /** Where the static build is served for as long as a worker lives. */
  readonly browserHostOrigin: string;
}

/**
 * Playwright's `test` with the product in each page: nothing has to be started
 * before, and no test sees another's data.
 */
export const test = base.extend<PublishedFixtures, PublishedWorkerFixtures>({
  browserHostOrigin: [
    async ({}, use) => {
      const { origin, close } = await serveBrowserHost();
      await use(origin);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ browserHostOrigin }, use) => use(browserHostOrigin),
  // Without one, nobody answers what the page asks for.
  serviceWorkers: async ({}, use) => use('allow'),
  browserHost: async ({ page }, use) => use(browserHostOf(page)),
  practiceProvider: async ({}, use, { testId }) => {
    const name = createHash('sha256').update(testId).digest('hex').slice(0, 12);
    await use(practiceProviderOf(`t-${name}`));
  },
});
