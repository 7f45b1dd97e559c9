import { Failure } from '#service/failure.ts';
import type { HostContext } from '../http/host-environment.ts';
import { chooseVariant, isNotModified } from './negotiate.ts';
import type { PageFile, PageFiles } from './page-files.ts';

/** Addresses below which only what is there is answered, never the page, in whatever spelling. */
const notThePage = /^\/+(?:api|assets|healthz|readyz)(?:\/|$)/i;

function sendFile(context: HostContext, file: PageFile): Response {
  const variant = chooseVariant(file, context.req.header('accept-encoding'));
  if (variant === undefined) throw notHere();
  const headers = new Headers({
    'cache-control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: variant.etag,
    vary: 'accept-encoding',
  });
  if (isNotModified(context.req.header('if-none-match'), variant.etag))
    return new Response(null, { status: 304, headers });
  headers.set('content-type', file.contentType);
  headers.set('content-length', String(variant.bytes.byteLength));
  if (variant.coding !== 'identity') headers.set('content-encoding', variant.coding);
  return new Response(variant.bytes, { headers });
}

function notHere(): Failure {
  return new Failure('not_found', 'There is nothing at this address.');
}

/** True for a browser that goes to an address, and does not load a part of a page. */
function wantsPage({ req }: HostContext): boolean {
  return (
    !notThePage.test(req.path.replaceAll(/%2f/gi, '/')) && /\btext\/html\b/.test(req.header('accept') ?? '')
  );
}

/**
 * Answers with a file of the page. Any other address that a browser goes to is
 * one of the page's own, so it gets the page too. Throws `not_found` or
 * `method_not_allowed`.
 */
export function servePage(context: HostContext, page: PageFiles | null): Response {
  // The address as it was sent: decoding it first is how other names for a file come about.
  const { pathname } = new URL(context.req.url);
  const file = page?.files.get(pathname) ?? (wantsPage(context) ? page?.index : undefined);
  if (file === undefined) throw notHere();
  if (context.req.method === 'GET' || context.req.method === 'HEAD') return sendFile(context, file);
  context.header('allow', 'GET, HEAD');
  throw new Failure('method_not_allowed', `${context.req.method} is not allowed here. Allowed: GET, HEAD.`);
}
