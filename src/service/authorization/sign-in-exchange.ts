import type { TransportResult } from '../ports/transport.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import type { KnownSecret } from '../evidence/secrets/known-secret.ts';
import type { EndedSignIn, SignInAnswer, SignInOutcome } from './interactive.ts';
import { unsent } from './send-over.ts';

/** What the browser must have got to come where it came: the answer itself was only seen there. */
function redirectTo(address: string, totalMs: number): TransportResult {
  return {
    ...unsent(),
    failure: null,
    sent: true,
    response: {
      status: 302,
      statusText: 'Found',
      httpVersion: '1.1',
      headers: [['Location', address]],
      body: new Uint8Array(),
      complete: true,
    },
    timings: { ...unsent().timings, totalMs },
  };
}

function resultOf({ answer, callbackUrl, startedAt }: EndedSignIn, now: number): TransportResult {
  const totalMs = Math.max(0, now - startedAt);
  if (answer.kind === 'answered')
    return redirectTo(`${callbackUrl}?${answer.parameters.toString()}`, totalMs);
  return {
    ...unsent(),
    ...(answer.kind === 'cancelled' ? {} : { failure: null }),
    sent: answer.kind !== 'blocked',
    timings: { ...unsent().timings, totalMs },
  };
}

/** The user's way to the provider and back, as evidence: their browser made the request, and followed the answer. */
export function signInExchange(
  ended: EndedSignIn,
  expected: Pick<SignInOutcome, 'issuer' | 'requestToken'>,
  now: number,
): ObservedExchange {
  return {
    step: 'authorize',
    request: { method: 'GET', url: ended.begun.authorizationUrl, headers: [], body: null },
    result: resultOf(ended, now),
    endedAt: now,
    library: null,
    signIn: { answer: ended.answer, callbackUrl: ended.callbackUrl, ...expected },
  };
}

/** What an answer brought that must not be read, beside what the exchanges bring. */
export function signInSecrets({ begun }: EndedSignIn, answer: SignInAnswer): KnownSecret[] {
  const code = answer.kind === 'answered' ? (answer.parameters.get('code') ?? '') : '';
  const verifier = begun.kept.codeVerifier ?? '';
  return [
    { name: 'authorization code', value: code, isOwn: false },
    { name: 'code verifier', value: verifier, isOwn: false },
  ].filter(({ value }) => value !== '');
}
