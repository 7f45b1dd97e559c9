/** Headers that say what is sent and wanted, and nothing of who asks. The key of one call is no key to sign in with. */
const usual = new Set(
  'accept accept-encoding accept-language cache-control connection content-length content-type cookie dnt host idempotency-key origin postman-token pragma priority referer te upgrade-insecure-requests user-agent x-idempotency-key'.split(
    ' ',
  ),
);

/**
 * True for those, and for what browsers say of themselves and of the page, which are copied with a request. `name` is in
 * lower case.
 */
export function isUsualHeader(name: string): boolean {
  return usual.has(name) || name.startsWith('sec-');
}
