import type { Log } from '#service/ports.ts';
import { noHashes } from '../page/inline-hashes.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * The answer to a request that cannot be read as one, such as one with a
 * broken Host header: it never reaches the app, so its headers are put on here.
 */
export function badRequestAnswer(log: Log) {
  const headers = {
    ...securityHeaders(noHashes, false),
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
  };
  return (error: unknown): Response => {
    const isRequest = error instanceof Error && error.name === 'RequestError';
    if (isRequest) return new Response('This request cannot be read.\n', { status: 400, headers });
    log.error('answer_failed', {}, error);
    return new Response('Something went wrong here.\n', { status: 500, headers });
  };
}
