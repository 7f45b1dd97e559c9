import type { HeaderPairs } from '#contract/evidence.ts';
import type {
  FailureFacts,
  OutboundRequest,
  Transport,
  TransportFailure,
  TransportFailureCode,
  TransportResponse,
  TransportResult,
} from '#service/ports/transport.ts';
import { decodeBody } from './decode-body.ts';
import { deadlineOf, type Deadline } from './deadline.ts';
import { startExchangeClock, type ExchangeClock } from './exchange-clock.ts';
import { exchangeLimits } from './exchange-limits.ts';
import { isPracticeAddress, practiceAddresses } from './practice-addresses.ts';
import { readBytes } from './read-bytes.ts';
import { refusalOf } from './refusal.ts';

/** An app that answers requests, such as the practice identity provider. */
export interface App {
  fetch(request: Request): Response | Promise<Response>;
}

const nothing = { addresses: [], remoteAddress: null, tls: null } as const;

/** The facts that every failure carries. */
function placeOf(url: string): FailureFacts {
  if (!URL.canParse(url)) return { host: url, port: null };
  const { hostname, port, protocol } = new URL(url);
  return { host: hostname, port: port === '' ? (protocol === 'http:' ? 80 : 443) : Number(port) };
}

function unsent(request: OutboundRequest, failure: TransportFailure, clock: ExchangeClock): TransportResult {
  return {
    ...nothing,
    sent: false,
    requestHeaders: request.headers,
    response: null,
    failure,
    timings: clock.timings(),
  };
}

function requestOf({ url, method, headers, body }: OutboundRequest, signal: AbortSignal): Request {
  const pairs = headers.map(([name, value]): [string, string] => [name, value]);
  return new Request(url, { method, headers: pairs, body, signal });
}

/** The answer, or null where the signal was faster. */
async function answerOf(app: App, request: Request, signal: AbortSignal): Promise<Response | null> {
  const aborted = new Promise<null>((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([aborted, app.fetch(request)]);
}

function headerBytes(headers: HeaderPairs): number {
  return headers.reduce((sum, [name, value]) => sum + name.length + value.length + ': \r\n'.length, 0);
}

function responseOf(answer: Response, body: Uint8Array<ArrayBuffer>, complete: boolean): TransportResponse {
  return {
    status: answer.status,
    statusText: answer.statusText,
    httpVersion: '1.1',
    headers: [...answer.headers],
    body,
    complete,
  };
}

interface Received {
  readonly response: TransportResponse | null;
  readonly failure: TransportFailure | null;
}

async function receive(answer: Response, place: FailureFacts, until: Deadline): Promise<Received> {
  const failed = (
    stage: 'headers' | 'body',
    code: TransportFailureCode,
    facts: FailureFacts,
  ): TransportFailure => ({ stage, code, facts: { ...place, ...facts } });
  const { headerBytes: headerLimit, bodyBytes: limitBytes } = exchangeLimits;
  if (headerBytes([...answer.headers]) > headerLimit)
    return { response: null, failure: failed('headers', 'headers_too_large', { limitBytes: headerLimit }) };
  if (answer.body === null) return { response: responseOf(answer, new Uint8Array(), true), failure: null };

  const { bytes, ended } = await readBytes(answer.body, limitBytes, until.signal);
  const raw = responseOf(answer, bytes, false);
  const facts = { receivedBytes: bytes.byteLength, limitBytes };
  const isStopped = () => until.signal.aborted;
  if (isStopped()) return { response: raw, failure: until.failure('body', place) };
  if (ended === 'too_large') return { response: raw, failure: failed('body', 'body_too_large', facts) };
  if (ended === 'broken') return { response: raw, failure: failed('body', 'body_cut', facts) };

  const coding = answer.headers.get('content-encoding');
  const decoded = await decodeBody(bytes, coding, until.signal);
  const response = responseOf(answer, decoded.bytes, decoded.code === null);
  if (decoded.code === null) return { response, failure: null };
  if (isStopped()) return { response, failure: until.failure('body', place) };
  return { response, failure: failed('body', decoded.code, { ...facts, coding, isDecoded: true }) };
}

/**
 * The transport of a page without a server: it carries requests to the
 * practice identity provider inside the page, and ends every other with
 * `unreachable_from_browser`, and one with a client certificate with
 * `client_certificate_unavailable`. `now` gives milliseconds that only go forward.
 */
export function createPracticeTransport(practice: App, now: () => number): Transport {
  return {
    refusal: refusalOf,
    async send(request, options) {
      const clock = startExchangeClock(now);
      const place = placeOf(request.url);
      if (!URL.canParse(request.url) || !isPracticeAddress(new URL(request.url))) {
        const facts = { ...place, practice: practiceAddresses.origin };
        return unsent(request, { stage: 'policy', code: 'unreachable_from_browser', facts }, clock);
      }
      if ((options.security?.clientCertificate ?? null) !== null)
        return unsent(
          request,
          { stage: 'policy', code: 'client_certificate_unavailable', facts: place },
          clock,
        );
      const until = deadlineOf(options);
      try {
        const answer = await answerOf(practice, requestOf(request, until.signal), until.signal);
        if (answer !== null) clock.answered();
        const received =
          answer === null
            ? { response: null, failure: until.failure('headers', place) }
            : await receive(answer, place, until);
        return {
          ...nothing,
          ...received,
          sent: true,
          requestHeaders: request.headers,
          timings: clock.timings(),
        };
      } catch (error) {
        // What the platform does not let a page send, such as a header that it keeps to itself.
        const facts = { ...place, error: error instanceof Error ? error.name : null };
        return unsent(request, { stage: 'send', code: 'send_failed', facts }, clock);
      } finally {
        until.end();
      }
    },
  };
}
