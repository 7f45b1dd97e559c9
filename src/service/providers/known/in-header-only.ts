import { inHeader, missesInHeader } from '../asked.ts';
import type { Provider } from '../provider.ts';

/** Providers of which it is only to be known where they look for ID and secret. */
export function inHeaderOnly(id: string, name: string, hosts: readonly string[], source: string): Provider {
  return {
    id,
    name,
    hosts,
    meanings: [
      {
        id: 'in_header_only',
        when: { status: [400, 401, 403], asked: missesInHeader },
        summary: `${name} did not find the client ID and secret: it reads them from a Basic header.`,
        advice: [
          { use: 'send_in_header', field: 'clientAuthentication', change: inHeader },
          { use: 'check_client_and_secret', field: 'clientSecret' },
        ],
        basis: 'documented',
        confidence: 'likely',
      },
    ],
    sources: [source],
  };
}
