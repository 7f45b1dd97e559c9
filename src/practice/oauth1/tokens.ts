import type { Ports } from '../ports.ts';
import type { Provider } from '../providers.ts';
import { toBase64Url } from '../token/base64url.ts';

const maximum = 100;
const lifetimeMs = 600_000;

/** A request token of OAuth v1: what a sign-in is for, and what it came to. */
export interface RequestToken {
  readonly secret: string;
  /** Where the user is sent back to; `oob` where nowhere. */
  readonly callback: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly expiresAt: number;
  /** Set once a user has allowed it. */
  readonly verifier: string | null;
}

/** A name and a secret that were given out. */
export interface Issued {
  readonly token: string;
  readonly secret: string;
}

function limit(tokens: Map<string, unknown>): void {
  const [oldest] = tokens.keys();
  if (tokens.size > maximum && oldest !== undefined) tokens.delete(oldest);
}

function made({ random }: Pick<Ports, 'random'>, kind: string): Issued {
  return {
    token: `practice-${kind}-${toBase64Url(random.bytes(18))}`,
    secret: toBase64Url(random.bytes(24)),
  };
}

/** Gives out a request token. The provider keeps the latest hundred. */
export function issueRequestToken({ requestTokens }: Provider, callback: string, ports: Ports): Issued {
  const { token, secret } = made(ports, 'request');
  requestTokens.set(token, { secret, callback, expiresAt: ports.clock.now() + lifetimeMs, verifier: null });
  limit(requestTokens);
  return { token, secret };
}

/** A request token that is still good; null where there is none of that name. */
export function requestTokenOf(
  { requestTokens }: Provider,
  token: string | null,
  now: number,
): RequestToken | null {
  const found = token === null ? undefined : requestTokens.get(token);
  return found === undefined || found.expiresAt <= now ? null : found;
}

/** Notes that a user has allowed it, and returns the verifier that they are sent back with. */
export function allow(
  { requestTokens }: Provider,
  token: string,
  known: RequestToken,
  { random }: Pick<Ports, 'random'>,
): string {
  const verifier = toBase64Url(random.bytes(12));
  requestTokens.set(token, { ...known, verifier });
  return verifier;
}

/** An access token, with what renews it (OAuth Session 1.0). */
export interface IssuedAccess extends Issued {
  readonly sessionHandle: string;
}

function giveOut(provider: Provider, sessionHandle: string, ports: Ports): IssuedAccess {
  const issued = made(ports, 'access');
  provider.accessTokens.set(issued.token, issued.secret);
  provider.sessionHandles.set(issued.token, sessionHandle);
  limit(provider.accessTokens);
  limit(provider.sessionHandles);
  return { ...issued, sessionHandle };
}

/** Gives out an access token for a request token, which is then used up. */
export function issueAccessToken(provider: Provider, requestToken: string, ports: Ports): IssuedAccess {
  provider.requestTokens.delete(requestToken);
  return giveOut(provider, `practice-session-${toBase64Url(ports.random.bytes(18))}`, ports);
}

/** Gives out an access token in the place of another one; null where the handle is not that of the other. */
export function renewAccessToken(
  provider: Provider,
  token: string,
  sessionHandle: string | undefined,
  ports: Ports,
): IssuedAccess | null {
  const known = provider.sessionHandles.get(token);
  if (known === undefined || known !== sessionHandle) return null;
  provider.accessTokens.delete(token);
  provider.sessionHandles.delete(token);
  return giveOut(provider, known, ports);
}
