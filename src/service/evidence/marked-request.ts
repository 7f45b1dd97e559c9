import type { HeaderPairs } from '#contract/evidence.ts';
import type { OutboundRequest } from '../ports/transport.ts';
import { basicSpan, readBasic } from './basic-credentials.ts';
import { secretsByHeaderName } from './header-secrets.ts';
import { oauth1Spans } from './oauth1-header.ts';
import type { Scrubber } from './scrubber.ts';
import type { KnownSecret } from './secrets/known-secret.ts';
import type { SecretSpan } from './secrets/span.ts';

/** A text with the places of its secrets. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly SecretSpan[];
}

/** A request with the places of its secrets. */
export interface MarkedRequest {
  readonly method: string;
  readonly url: MarkedText;
  readonly headers: readonly { readonly name: string; readonly value: MarkedText }[];
  readonly body: MarkedText | null;
}

/** Headers of schemes whose parts are told apart; null for any other. */
function authorizationSpans(
  value: string,
  scrubber: Scrubber,
  secrets: readonly KnownSecret[],
): SecretSpan[] | null {
  const basic = readBasic(value, secrets);
  if (basic !== null) return [basicSpan(value, basic, secrets, scrubber)];
  const oauth1 = oauth1Spans(value);
  return oauth1 === null ? null : [...oauth1, ...scrubber.known(value)];
}

function markHeader(name: string, value: string, scrubber: Scrubber, secrets: readonly KnownSecret[]) {
  const parts = /^authorization$/i.test(name) ? authorizationSpans(value, scrubber, secrets) : null;
  const spans = parts ?? [...scrubber.foreign(value), ...secretsByHeaderName(name, value)];
  return { name, value: { text: value, spans } };
}

/** `headers` are those that went over the wire, where it went over one. */
export function markRequest(
  { method, url, body }: OutboundRequest,
  headers: HeaderPairs,
  scrubber: Scrubber,
  secrets: readonly KnownSecret[],
): MarkedRequest {
  const mark = (text: string) => ({ text, spans: scrubber.foreign(text) });
  return {
    method,
    url: mark(url),
    headers: headers.map(([name, value]) => markHeader(name, value, scrubber, secrets)),
    body: body === null ? null : mark(new TextDecoder().decode(body)),
  };
}
