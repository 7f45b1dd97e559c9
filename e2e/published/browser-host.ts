import type { Page } from '@playwright/test';
import { z } from 'zod';
import { sendFromPage } from '../fixtures/api/send.ts';
import { holdBrowserHost, visitOn } from '../fixtures/visit.ts';

/** An assistant to begin with; its variables, by name, and its profiles as the API has them written. */
export interface SeedAssistant {
  readonly name: string;
  readonly variables?: Readonly<Record<string, { readonly secure: boolean; readonly value: string }>>;
  readonly profiles?: readonly (Readonly<Record<string, unknown>> & { readonly name: string })[];
}

export interface SeededAssistant {
  readonly id: string;
  readonly profileIds: readonly string[];
  /** The address of its list of profiles. */
  readonly path: string;
}

/** The product inside one page: what it keeps is the page's own, and other tests do not see it. */
export interface BrowserHost {
  /**
   * Replaces all that is there, and returns what was made, in the same order. A page that was drawn begins
   * anew: `open` draws it again.
   * Rejects with the errors of the fields where the API would refuse it.
   */
  readonly seed: (assistants: readonly SeedAssistant[]) => Promise<readonly SeededAssistant[]>;
  /** Starts anew, with "My assistant" and its example profiles. As after `seed`, `open` draws the page. */
  readonly reset: () => Promise<void>;
  /** Shows an address. The first one, also after `seed` and `reset`, draws the page; others are gone to as by a link. */
  readonly open: (path: string) => Promise<void>;
}

const statePath = '/browser-host/state';

const seededSchema = z.object({
  assistants: z.array(z.object({ id: z.string(), profileIds: z.array(z.string()) })),
});

/** The address of the list of an assistant's profiles. */
export function profilesPath(assistantId: string): string {
  return `/assistants/${assistantId}/build/configurations/authorization-profiles`;
}

/** The browser host of a page, whose `baseURL` must be where one is served. */
export function browserHostOf(page: Page): BrowserHost {
  const visit = visitOn('browser-host', page);
  const send = async (method: string, body: string | null) => {
    await holdBrowserHost(page);
    const headers = body === null ? {} : { 'content-type': 'application/json' };
    const { status, text } = await sendFromPage(page)({ method, path: statePath, headers, body });
    if (status >= 400) throw new Error(`The browser host refused its state: ${text}`);
    return text;
  };
  return {
    async seed(assistants) {
      const text = await send('PUT', JSON.stringify({ assistants }));
      return seededSchema
        .parse(JSON.parse(text))
        .assistants.map((made) => ({ ...made, path: profilesPath(made.id) }));
    },
    reset: async () => {
      await send('DELETE', null);
    },
    open: visit,
  };
}
