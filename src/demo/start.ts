import { setupWorker } from 'msw/browser';
import { createBrowserHost, type BrowserHost } from './browser-host.ts';
import { handlersOf } from './handlers.ts';
import { stayActive } from './stay-active.ts';
import { createTabStorage, type TabStorage } from './tab-storage.ts';
import { steadyPorts, type SteadyPorts } from './steady.ts';
import { openPageWindow, type PageWindow } from './window/page-window.ts';
import { readWish, type Wishes } from './wish.ts';

/** What the address asks for. It is cleaned, so that a reload keeps what follows. */
function takeWish(): Wishes {
  const { wish, steadyAt, address } = readWish(location.href);
  if (address !== location.href) history.replaceState(history.state, '', address);
  return { wish, steadyAt };
}

/** The time and chance of the page. */
function platformSource(): SteadyPorts {
  return {
    clock: { now: () => Date.now() },
    random: { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) },
    elapsed: () => performance.now(),
  };
}

function portsOf(storage: TabStorage, steadyAt: number | null) {
  return {
    storage,
    ...(steadyAt === null ? platformSource() : steadyPorts(steadyAt)),
    log: { error: (_event: string, _facts: unknown, error: unknown) => reportError(error) },
  };
}

/** The identity providers inside the page, as a user comes to them. */
export interface PageProviders {
  /** Opens a window to sign in with. What comes of it is told on this channel. */
  readonly openWindow: (channel: string) => PageWindow | null;
}

async function intercept(host: BrowserHost, base: string): Promise<void> {
  await setupWorker(...handlersOf(host, location.origin)).start({
    quiet: true,
    serviceWorker: { url: `${base}browser-host-worker.js`, options: { scope: base } },
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
 * Returns how its identity providers are visited: no window can go to them by itself.
 *
 * With `?browser-host=reset` in its address the tab starts anew. With
 * `?browser-host=hold` it does too, and waits to be released: `data-browser-host`
 * of the root element then reads `held`, and tests can set up what they are
 * about before the page is drawn (`state-app.ts`). `&browser-host-time=2026-11-23T14:32:08Z`
 * has time stand still at that moment and chance repeat itself, for pictures to compare.
 */
export async function startBrowserHost(base = '/'): Promise<PageProviders> {
  const { wish, steadyAt } = takeWish();
  const storage = createTabStorage(() => sessionStorage);
  if (wish !== null) storage.clear();
  const host = await createBrowserHost(portsOf(storage, steadyAt));
  addEventListener('pagehide', host.persist);
  await intercept(host, base);
  stayActive();
  const providers = { openWindow: (channel: string) => openPageWindow(host, channel, base) };
  if (wish !== 'hold') return providers;
  document.documentElement.dataset.browserHost = 'held';
  await host.released;
  delete document.documentElement.dataset.browserHost;
  return providers;
}
