import type { TokenFacts } from '#contract/test-run.ts';
import type { Ciphers } from '../ports/ciphers.ts';
import type { Scrubber } from './scrubber.ts';
import type { UsableToken } from './answer/token-response.ts';
import { concealMembers } from './conceal-members.ts';
import { toHex, utf8 } from '../vault/bytes.ts';
import { codePoints } from '#contract/text.ts';

/**
 * What may be shown of a token. `obtainedAt` is in milliseconds since
 * 1970-01-01 UTC. Claims are decoded, not verified, and secrets that a claim
 * repeats are masked.
 */
export async function tokenFacts(
  token: UsableToken,
  requestedScope: readonly string[],
  obtainedAt: number,
  scrubber: Scrubber,
  ciphers: Ciphers,
): Promise<TokenFacts> {
  const { lifetime, jwt } = token;
  const claims = jwt?.claims ?? null;
  return {
    tokenType: token.tokenType,
    expiresInSeconds: lifetime.seconds,
    expiryIsAssumed: lifetime.source === 'assumed' && lifetime.seconds !== null,
    expirySource: lifetime.source,
    expiresAt:
      lifetime.seconds === null ? null : new Date(obtainedAt + lifetime.seconds * 1000).toISOString(),
    requestedScope: [...requestedScope],
    grantedScope:
      token.scope.values === null ? null : token.scope.values.map((word) => scrubber.conceal(word)),
    length: codePoints(token.accessToken),
    fingerprint: toHex(await ciphers.digest(utf8(token.accessToken))).slice(0, 16),
    claims: claims === null ? null : concealMembers(claims, scrubber),
    jwtHeader: jwt === null ? null : concealMembers(jwt.header, scrubber),
  };
}
