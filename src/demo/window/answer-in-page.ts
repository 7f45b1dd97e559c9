import type { BrowserHost } from '../browser-host.ts';
import { isPracticeAddress } from '../transport/practice-addresses.ts';

/** The most redirects that a browser follows. */
const mostRedirects = 20;

/** A page that a window has come to. */
export interface VisitedPage {
  readonly url: string;
  readonly html: string;
}

function ask({ api, practice }: BrowserHost, request: Request, origin: string): Response | Promise<Response> {
  const url = new URL(request.url);
  if (url.origin === origin) return api.fetch(request);
  if (isPracticeAddress(url)) return practice.fetch(request);
  const why = `${url.hostname} cannot be reached here: this page runs without a server, and only its practice identity provider answers.`;
  return new Response(
    `<!doctype html><title>Not reachable</title><main><h1>Not reachable</h1><p>${why}</p></main>`,
  );
}

/** Goes to an address as a browser would, with the apps inside the page in place of a network. */
export async function visit(
  host: BrowserHost,
  origin: string,
  address: string,
  form: URLSearchParams | null = null,
): Promise<VisitedPage> {
  let request = form === null ? new Request(address) : new Request(address, { method: 'POST', body: form });
  for (let redirects = 0; redirects < mostRedirects; redirects += 1) {
    const response = await ask(host, request, origin);
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null)
      return { url: request.url, html: await response.text() };
    request = new Request(new URL(location, request.url));
  }
  return {
    url: request.url,
    html: '<!doctype html><title>Too many redirects</title><p>Too many redirects.</p>',
  };
}
