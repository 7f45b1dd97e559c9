import type { Ports } from '../ports.ts';
import type { Provider } from '../providers.ts';
import { OAuthProblem, receive } from './received.ts';
import { expectedSignature, type ReceivedRequest } from './signature.ts';

/** Seconds that the time of a request may be off. */
const tolerableSeconds = 300;
/** More nonces are forgotten, the oldest first. */
const mostNonces = 1000;

const needed = [
  'oauth_consumer_key',
  'oauth_signature_method',
  'oauth_timestamp',
  'oauth_nonce',
  'oauth_signature',
];

/** A nonce works once with its time and token (RFC 5849 3.3). */
function useNonce({ nonces }: Provider, { protocol }: ReceivedRequest): void {
  const key = ['oauth_nonce', 'oauth_timestamp', 'oauth_token']
    .map((name) => protocol.get(name) ?? '')
    .join(' ');
  if (nonces.has(key)) throw new OAuthProblem('nonce_used', 'This nonce was used before.');
  nonces.add(key);
  const [oldest] = nonces;
  if (nonces.size > mostNonces && oldest !== undefined) nonces.delete(oldest);
}

function checkParameters({ settings }: Provider, { protocol }: ReceivedRequest, now: number): void {
  const absent = needed.find((name) => (protocol.get(name) ?? '') === '');
  if (absent !== undefined) throw new OAuthProblem('parameter_absent', `${absent} is missing.`, 400);
  if ((protocol.get('oauth_version') ?? '1.0') !== '1.0')
    throw new OAuthProblem('version_rejected', 'Only the version 1.0 is spoken here.', 400);
  if (protocol.get('oauth_consumer_key') !== settings.clientId)
    throw new OAuthProblem('consumer_key_unknown', 'This consumer key is not known here.');
  const time = Number(protocol.get('oauth_timestamp'));
  if (!Number.isInteger(time) || Math.abs(now / 1000 - time) > tolerableSeconds)
    throw new OAuthProblem('timestamp_refused', 'The time of the request is too far from the time here.');
}

/**
 * Reads a signed request and checks its signature as a real server does
 * (RFC 5849 3.2). `secretOf` gives the secret of the token that it names; null
 * where no such token is good any more. Throws an `OAuthProblem`.
 */
export async function verify(
  request: Request,
  provider: Provider,
  { clock }: Pick<Ports, 'clock'>,
  secretOf: (token: string | null) => string | null,
): Promise<ReceivedRequest> {
  const received = await receive(request);
  checkParameters(provider, received, clock.now());
  const tokenSecret = secretOf(received.protocol.get('oauth_token') ?? null);
  if (tokenSecret === null)
    throw new OAuthProblem('token_rejected', 'The token is not known here, or was used before.');
  const expected = await expectedSignature(received, provider.settings.clientSecret ?? '', tokenSecret);
  if (expected === null)
    throw new OAuthProblem('signature_method_rejected', 'This signature method is not taken here.', 400);
  if (expected !== received.protocol.get('oauth_signature'))
    throw new OAuthProblem('signature_invalid', 'The signature does not fit the request.');
  useNonce(provider, received);
  return received;
}
