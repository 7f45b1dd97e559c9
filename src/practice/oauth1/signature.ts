/** A request as its signature covers it (RFC 5849 3.4.1), written here without any library: it checks those that others make. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  /** The parameters of a form-encoded body. */
  readonly form: URLSearchParams;
  /** Those of the header Authorization, without `realm`. */
  readonly protocol: ReadonlyMap<string, string>;
}

/** As RFC 5849 3.6 has it: everything but letters, digits and `-._~`. */
export function percentEncoded(text: string): string {
  const escape = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, escape);
}

/** By the bytes of what is encoded, as RFC 5849 3.4.1.3.2 sorts. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function parameterText({ url, form, protocol }: ReceivedRequest): string {
  const signed = [...protocol].filter(([name]) => name !== 'oauth_signature');
  return [...url.searchParams, ...form, ...signed]
    .map(([name, value]): [string, string] => [percentEncoded(name), percentEncoded(value)])
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

/** The text that is signed. */
export function baseString(request: ReceivedRequest): string {
  const { method, url } = request;
  const address = url.origin + url.pathname;
  return [method.toUpperCase(), address, parameterText(request)].map(percentEncoded).join('&');
}

const hashes: ReadonlyMap<string, string> = new Map([
  ['HMAC-SHA1', 'SHA-1'],
  ['HMAC-SHA256', 'SHA-256'],
]);

/** The signature that a request has to have; null where the method is none that is taken here. */
export async function expectedSignature(
  request: ReceivedRequest,
  consumerSecret: string,
  tokenSecret: string,
): Promise<string | null> {
  const method = request.protocol.get('oauth_signature_method') ?? '';
  const key = `${percentEncoded(consumerSecret)}&${percentEncoded(tokenSecret)}`;
  if (method === 'PLAINTEXT') return key;
  const hash = hashes.get(method);
  if (hash === undefined) return null;
  const encoder = new TextEncoder();
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), { name: 'HMAC', hash }, false, [
    'sign',
  ]);
  const signed = await crypto.subtle.sign('HMAC', imported, encoder.encode(baseString(request)));
  return btoa(String.fromCharCode(...new Uint8Array(signed)));
}
