import type { HeaderPairs } from '#contract/evidence.ts';
import { isFramingHeader } from '#contract/http-header.ts';
import type { OutboundRequest } from '#service/ports/transport.ts';

const withContent = new Set(['POST', 'PUT', 'PATCH']);

/** A request's headers: those that the transport writes around the message, and those it hands to undici. */
export interface PlannedHeaders {
  /** All, in the order and case they go over the wire. */
  readonly onWire: HeaderPairs;
  /** Those that undici does not write by itself. */
  readonly given: HeaderPairs;
}

/** The header fields of a request. Framing fields of the caller are left out: they are the transport's. */
export function planHeaders(
  { method, headers, body }: OutboundRequest,
  url: URL,
  userAgent: string,
): PlannedHeaders {
  const own = headers.filter(([name]) => !isFramingHeader(name));
  const has = (wanted: string) => own.some(([name]) => name.toLowerCase() === wanted);
  const given: HeaderPairs = [
    ...(has('user-agent') ? [] : [['user-agent', userAgent] as [string, string]]),
    ...(has('accept-encoding') ? [] : [['accept-encoding', 'identity'] as [string, string]]),
    ...own,
  ];
  const length = body?.byteLength ?? 0;
  const onWire: HeaderPairs = [['host', url.host], ['connection', 'close'], ...given];
  if (length > 0 || withContent.has(method.toUpperCase())) onWire.push(['content-length', String(length)]);
  return { onWire, given };
}
