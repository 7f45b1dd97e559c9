import { setupWorker } from 'msw/browser';
import { createBrowserHost, type BrowserHost } from './browser-host.ts';
import { handlersOf } from './handlers.ts';
import { createTabStorage, type TabStorage } from './tab-storage.ts';

/** What the page may show of its host. */
export { practiceAddresses } from './transport/practice-addresses.ts';

const parameter = 'browser-host';

/** `?browser-host=reset` starts a tab anew. The address is cleaned, so that a reload keeps what follows. */
function resetByAddress(storage: TabStorage): void {
  const url = new URL(location.href);
  if (url.searchParams.get(parameter) !== 'reset') return;
  storage.clear();
  url.searchParams.delete(parameter);
  history.replaceState(history.state, '', url);
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
 */
export async function startBrowserHost(base = '/'): Promise<void> {
  const storage = createTabStorage(sessionStorage);
  resetByAddress(storage);
  const host = await createBrowserHost(platformPorts(storage));
  addEventListener('pagehide', host.persist);
  await intercept(host, base);
}
