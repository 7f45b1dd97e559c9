import type { EvidenceRequest, HeaderPairs } from '#contract/evidence.ts';
import type { OutboundRequest } from '../ports/transport.ts';
import { readJwt } from './answer/jwt.ts';
import { concealMembers } from './conceal-members.ts';
import { curlCommand } from './curl/curl-command.ts';
import { markRequest, type MarkedText } from './marked-request.ts';
import type { Redaction } from './redaction.ts';
import type { Scrubber } from './scrubber.ts';
import { replaceSpans } from './secrets/mask.ts';

/** The value of `client_assertion` in a form, a JSON body or a query (RFC 7523 2.2). */
function assertionText({ url, body }: OutboundRequest): string | null {
  const text = body === null ? '' : new TextDecoder().decode(body);
  return /(?:^|[?&{,"]|\s)client_assertion"?\s*[=:]\s*"?([\w.-]+)/.exec(`${url}&${text}`)?.[1] ?? null;
}

/** What the assertion of a request says, without the signature. */
function assertionIn(request: OutboundRequest, scrubber: Scrubber): EvidenceRequest['assertion'] {
  const jwt = readJwt(assertionText(request) ?? '');
  const claims = jwt?.claims ?? null;
  if (jwt === null || claims === null) return null;
  return { header: concealMembers(jwt.header, scrubber), claims: concealMembers(claims, scrubber) };
}

/**
 * A request as evidence: secrets are masked, and in the curl command they are
 * variables. `headers` are those that went over the wire, where it went over
 * one.
 */
export async function recordRequest(
  request: OutboundRequest,
  headers: HeaderPairs,
  redaction: Redaction,
): Promise<EvidenceRequest> {
  const { scrubber, masks, secrets } = redaction;
  const marked = markRequest(request, headers, scrubber, secrets);
  const texts = [marked.url, ...marked.headers.map(({ value }) => value), marked.body];
  const mask = await masks.prepare(texts.flatMap((text) => text?.spans ?? []));
  const masked = ({ text, spans }: MarkedText) => replaceSpans(text, spans, mask);
  return {
    method: request.method,
    url: masked(marked.url),
    headers: marked.headers.map(({ name, value }): [string, string] => [name, masked(value)]),
    body: marked.body === null ? null : { text: masked(marked.body), bytes: request.body?.length ?? 0 },
    curl: curlCommand(marked, redaction),
    assertion: assertionIn(request, scrubber),
  };
}
