import type { SignatureMethod } from '#contract/signature-method.ts';
import OAuth from 'oauth-1.0a';
import { toBase64, utf8 } from '../../vault/bytes.ts';

/** What a signature covers of a request (RFC 5849 3.4.1). */
export interface SignedRequest {
  readonly method: string;
  readonly url: string;
  /** The parameters of a form-encoded body; none where the body is anything else. */
  readonly form: URLSearchParams;
}

/** The protocol's parameters of a request by their names, such as `oauth_nonce`, without the signature. */
export type ProtocolParameters = Readonly<Record<string, string>>;

/** What signs (RFC 5849 3.4.2). */
export interface SigningSecrets {
  readonly consumerSecret: string;
  /** Empty where there is no token yet. */
  readonly tokenSecret: string;
}

/** The methods as the protocol names them. */
export const signatureMethodNames: Readonly<Record<SignatureMethod, string>> = {
  hmac_sha1: 'HMAC-SHA1',
  hmac_sha256: 'HMAC-SHA256',
  plaintext: 'PLAINTEXT',
};

const hashes = { hmac_sha1: 'SHA-1', hmac_sha256: 'SHA-256' } as const;

/** The library knows how a signature is put together; the hash is the platform's, which answers later. */
function libraryOf(consumerSecret: string, realm?: string): OAuth {
  const consumer = { key: '', secret: consumerSecret };
  return new OAuth({ consumer, ...(realm === undefined ? {} : { realm }) });
}

async function hmac(hash: string, key: string, text: string): Promise<string> {
  const imported = await crypto.subtle.importKey('raw', utf8(key), { name: 'HMAC', hash }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', imported, utf8(text));
  return toBase64(new Uint8Array(signed));
}

/**
 * The parameters of query and form, decoded as forms are (RFC 5849 3.4.1.3.1).
 * The library's own reader of a query leaves names encoded and `+` as it is.
 */
function parametersOf(url: URL, form: URLSearchParams): Record<string, string[]> {
  const all = [...url.searchParams, ...form];
  return Object.fromEntries(
    all.map(([name]) => [name, all.filter(([other]) => other === name).map(([, value]) => value)]),
  );
}

/** The text that is signed (RFC 5849 3.4.1). `request.url` has to be a URL. */
export function signatureBase(request: SignedRequest, protocol: ProtocolParameters): string {
  const url = new URL(request.url);
  const { method } = request;
  return libraryOf('').getBaseString(
    { method, url: url.origin + url.pathname, data: parametersOf(url, request.form) },
    // A copy, since the library adds the other parameters to it. Its types ask for a version, which is optional
    // (RFC 5849 3.1).
    { ...protocol } as Partial<OAuth.Data> as OAuth.Data,
  );
}

/** The signature of a request (RFC 5849 3.4.2 and 3.4.4; HMAC-SHA256 as HMAC-SHA1 with the other hash). */
export async function signatureOf(
  method: SignatureMethod,
  request: SignedRequest,
  protocol: ProtocolParameters,
  { consumerSecret, tokenSecret }: SigningSecrets,
): Promise<string> {
  const key = libraryOf(consumerSecret).getSigningKey(tokenSecret);
  return method === 'plaintext' ? key : hmac(hashes[method], key, signatureBase(request, protocol));
}

/** The value of the header Authorization (RFC 5849 3.5.1). An empty realm is left out. */
export function authorizationHeader(protocol: ProtocolParameters, signature: string, realm: string): string {
  const signed = { ...protocol, oauth_signature: signature } as Partial<OAuth.Data> as OAuth.Authorization;
  return libraryOf('', realm).toHeader(signed).Authorization;
}
