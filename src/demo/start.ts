import { setupWorker } from 'msw/browser';
import { createBrowserHost, type BrowserHost } from './browser-host.ts';
import { handlersOf } from './handlers.ts';
import { createTabStorage, type TabStorage } from './tab-storage.ts';
import { readWish, type Wish } from './wish.ts';

/** What the address asks for. It is cleaned, so that a reload keeps what follows. */
function takeWish(): Wish {
  const { wish, address } = readWish(location.href);
  if (wish !== null) history.replaceState(history.state, '', address);
  return wish;
}

function platformPorts(storage: TabStorage) {
  return {
    storage,
    clock: { now: () => Date.now() },
    random: { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) },
    elapsed: () => performance.now(),
    log: { error: (_event: string, _facts: unknown, error: unknown) => reportError(error) },
  };
}

async function intercept(host: BrowserHost, base: string): Promise<void> {
  await setupWorker(...handlersOf(host, location.origin)).start({
    quiet: true,
    serviceWorker: { url: `${base}mockServiceWorker.js`, options: { scope: base } },
    onUnhandledRequest(request, print) {
      // Files of the page itself come from where it is served; a request elsewhere has nobody to answer it.
      if (new URL(request.url).origin !== location.origin) print.error();
    },
  });
}

/**
 * Makes the page its own server: from now on requests to `/api` are answered
 * inside it. `base` is the path that the page is served under, with slashes at
 * both ends.
 *
 * With `?browser-host=reset` in its address the tab starts anew. With
 * `?browser-host=hold` it does too, and waits to be released: `data-browser-host`
 * of the root element then reads `held`, and tests can set up what they are
 * about before the page is drawn (`state-app.ts`).
 */
export async function startBrowserHost(base = '/'): Promise<void> {
  const wish = takeWish();
  const storage = createTabStorage(sessionStorage);
  if (wish !== null) storage.clear();
  const host = await createBrowserHost(platformPorts(storage));
  addEventListener('pagehide', host.persist);
  await intercept(host, base);
  if (wish !== 'hold') return;
  document.documentElement.dataset.browserHost = 'held';
  await host.released;
  delete document.documentElement.dataset.browserHost;
}
