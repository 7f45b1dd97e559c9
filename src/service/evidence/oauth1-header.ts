import type { SecretSpan } from './secrets/span.ts';

const scheme = /^OAuth\s/i;
const parameter = /\b(oauth_[a-z_]+)="([^"]*)"/g;

/** What of the parameters must not be read. The nonce, the time and the consumer key are no secrets (RFC 5849 3.1). */
const secretParameters: ReadonlyMap<string, string> = new Map([
  ['oauth_token', 'token'],
  ['oauth_verifier', 'verifier'],
  ['oauth_session_handle', 'session handle'],
  ['oauth_signature', 'signature'],
]);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The secrets in a header Authorization of OAuth v1 that we wrote ourselves (RFC 5849 3.5.1); null where it is of another scheme. */
export function oauth1Spans(value: string): SecretSpan[] | null {
  if (!scheme.test(value)) return null;
  return [...value.matchAll(parameter)].flatMap((match) => {
    const [whole, name = '', written = ''] = match;
    const kind = secretParameters.get(name);
    if (kind === undefined || written === '') return [];
    const end = match.index + whole.length - 1;
    return [{ start: end - written.length, end, name: kind, value: decoded(written), isKnown: false }];
  });
}
