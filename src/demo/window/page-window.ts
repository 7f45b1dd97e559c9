import type { BrowserHost } from '../browser-host.ts';
import { visit, type VisitedPage } from './answer-in-page.ts';

/** A window whose pages come from the apps inside the page that opened it. */
export interface PageWindow {
  go(address: string): void;
  isOutOfSight(): boolean;
  isElsewhere(): boolean;
  focus(): void;
  close(): void;
}

/** Of pages that are not the product's. */
const plainLook =
  ':root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; } body { margin: 0 auto; max-width: 34rem; padding: 2rem 1.5rem; } code { overflow-wrap: anywhere; } button { font: inherit; padding: 0.5rem 1rem; }';

/** How a page looks: the product's own as its style sheet says, which a window without an address does not load. */
async function lookOf({ url, html }: VisitedPage, base: string): Promise<string> {
  const isOwn = new URL(url).origin === location.origin;
  const [, sheet] = /<link rel="stylesheet" href="\/([\w.-]+)"/.exec(html) ?? [];
  if (!isOwn || sheet === undefined) return plainLook;
  // eslint-disable-next-line no-restricted-globals -- a file of this page, and no request of the product
  const response = await fetch(base + sheet).catch(() => null);
  return response?.ok === true ? response.text() : plainLook;
}

/** Draws a page. Its scripts do not run. */
function draw(opened: Window, { html }: VisitedPage, look: string): void {
  const { document } = opened;
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const part of page.querySelectorAll('script, link')) part.remove();
  const style = page.createElement('style');
  style.textContent = look;
  page.head.append(style);
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
}

/** What the script of the last page does where it runs (public/callback.js). */
function finish(opened: Window, channel: string): void {
  const { outcome, error, description } = opened.document.body.dataset;
  if (outcome === undefined) return;
  const news = new BroadcastChannel(channel);
  news.postMessage({ outcome, error, description });
  news.close();
  const close = opened.document.querySelector<HTMLButtonElement>('button[hidden]');
  if (close !== null) close.hidden = false;
  close?.addEventListener('click', () => opened.close());
  if (outcome === 'passed') setTimeout(() => opened.close(), 1500);
}

/**
 * Opens a window in which the practice provider can be visited; null where the browser opens none. `base` is the path
 * that the page is served under.
 */
export function openPageWindow(host: BrowserHost, channel: string, base: string): PageWindow | null {
  const opened = window.open('', '_blank', 'popup,width=700,height=720');
  if (opened === null) return null;
  let at = location.href;
  let isOnItsWay = false;

  async function show(address: string, form: URLSearchParams | null): Promise<void> {
    const page = await visit(host, location.origin, address, form);
    const look = await lookOf(page, base);
    if (opened === null || opened.closed) return;
    at = page.url;
    draw(opened, page, look);
    finish(opened, channel);
  }

  /** Nothing else is asked for before it is there: pressed twice, the provider would send two answers to one sign-in. */
  async function showOnce(address: string, form: URLSearchParams | null): Promise<void> {
    if (isOnItsWay) return;
    isOnItsWay = true;
    try {
      await show(address, form);
    } finally {
      isOnItsWay = false;
    }
  }

  opened.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target;
    const { submitter } = event;
    if (form === null || !('action' in form)) return;
    const decision = submitter?.getAttribute('value') ?? '';
    const name = submitter?.getAttribute('name') ?? '';
    void showOnce(at, new URLSearchParams([[name, decision]]));
  });
  return {
    go: (address) => void showOnce(address, null),
    isOutOfSight: () => opened.closed,
    isElsewhere: () => !opened.closed && new URL(at).origin !== location.origin,
    focus: () => opened.focus(),
    close: () => opened.close(),
  };
}
