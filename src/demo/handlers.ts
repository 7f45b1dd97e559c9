import { http, type HttpHandler } from 'msw';
import { basePath } from '#contract/endpoints/endpoint.ts';
import type { BrowserHost } from './browser-host.ts';
import { hostPath } from './state-app.ts';
import { practiceAddresses } from './transport/practice-addresses.ts';

/** Hands requests of the page to the apps inside it, unchanged. `origin` is the page's own. */
export function handlersOf({ api, practice, state }: BrowserHost, origin: string): HttpHandler[] {
  const tenants = practiceAddresses.origin.replace('://', '://*.');
  return [
    http.all(`${origin}${basePath}/*`, ({ request }) => api.fetch(request)),
    http.all(`${origin}${hostPath}/*`, ({ request }) => state.fetch(request)),
    http.all(`${practiceAddresses.origin}/*`, ({ request }) => practice.fetch(request)),
    http.all(`${tenants}/*`, ({ request }) => practice.fetch(request)),
  ];
}
