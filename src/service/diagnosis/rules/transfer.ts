import type { FailureRule } from '../rule.ts';
import type { SeenFailure } from '../seen.ts';
import { aboutClientCertificate, showsCertificate } from './tls.ts';
import { transportRule } from './transport-rule.ts';

/** A chain of codings that nobody wants to read to its end, as its beginning and its length. */
function shortChain(coding: string): string {
  const codings = coding.split(',');
  return codings.length <= 4 ? coding : `${codings.slice(0, 3).join(',')} and ${codings.length - 3} more`;
}

function isPlain({ url }: SeenFailure): boolean {
  return url.protocol === 'http:';
}

/** Over a plain connection nobody sees it. */
function hasShownCertificate(seen: SeenFailure): boolean {
  return !isPlain(seen) && showsCertificate(seen);
}

/** Sent, but no whole HTTP answer came back. */
export const transferRules: readonly FailureRule<SeenFailure>[] = [
  transportRule('headers', 'answer_timeout', { suggestions: ['test_again', 'ask_provider_status'] }),
  transportRule('headers', 'connection_closed', {
    confidence: 'likely',
    suggestions: (seen) => [
      ...(isPlain(seen) ? ['use_https' as const] : []),
      ...(hasShownCertificate(seen) ? aboutClientCertificate(seen.facts).slice(0, 1) : []),
      'test_again',
      'check_address',
      'ask_provider',
    ],
    parameters: (seen) => ({ isPlain: isPlain(seen), showsCertificate: hasShownCertificate(seen) }),
  }),
  transportRule('headers', 'not_http', {
    suggestions: ['check_port', 'use_https'],
    parameters: ({ failure }) => ({
      looksLikeTls: failure.facts.looksLike === 'tls',
      looksLikeText: failure.facts.looksLike === 'text',
      looksLikeHttp2: failure.facts.looksLike === 'http2',
      looksLikeBytes: failure.facts.looksLike === 'bytes',
    }),
  }),
  transportRule('headers', 'headers_invalid', {
    confidence: 'likely',
    suggestions: ['test_again', 'ask_provider'],
  }),
  transportRule('headers', 'headers_too_large', { suggestions: ['check_address', 'ask_provider'] }),
  transportRule('headers', 'protocol_upgrade', { suggestions: ['check_address'] }),
  transportRule('body', 'body_timeout', { suggestions: ['test_again', 'ask_provider_status'] }),
  transportRule('body', 'body_cut', { suggestions: ['test_again', 'ask_provider'] }),
  transportRule('body', 'body_too_large', { suggestions: ['check_address', 'ask_provider'] }),
  transportRule('body', 'body_not_decodable', { suggestions: ['ask_provider', 'check_address'] }),
  transportRule('body', 'body_encoding_unknown', {
    suggestions: ['ask_provider', 'check_address'],
    parameters: ({ failure }) => ({ coding: shortChain(String(failure.facts.coding ?? '')) }),
  }),
  transportRule('body', 'body_framing_invalid', { suggestions: ['test_again', 'ask_provider'] }),
];
