import type { HeaderPairs } from '#contract/evidence.ts';
import type {
  OutboundRequest,
  SendOptions,
  Transport,
  TransportFailure,
  TransportResponse,
  TransportResult,
} from '#service/ports/transport.ts';
import { decodeBody } from './decode-body.ts';
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

function unreachable(request: OutboundRequest, clock: ExchangeClock): TransportResult {
  const host = URL.canParse(request.url) ? new URL(request.url).host : request.url;
  const facts = { host, practice: practiceAddresses.origin };
  return {
    ...nothing,
    sent: false,
    requestHeaders: request.headers,
    response: null,
    failure: { stage: 'policy', code: 'unreachable_from_browser', facts },
    timings: clock.timings(),
  };
}

/** Ends an exchange for the caller's sake or because its time is up; says which, once it did. */
function deadline({ signal, timeoutMs }: SendOptions) {
  const timeout = AbortSignal.timeout(timeoutMs);
  const either = AbortSignal.any([signal, timeout]);
  return {
    signal: either,
    failure(stage: 'headers' | 'body'): TransportFailure {
      if (signal.aborted) return { stage, code: 'cancelled', facts: {} };
      const code = stage === 'headers' ? 'answer_timeout' : 'body_timeout';
      return { stage, code, facts: { timeoutMs } };
    },
  };
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

async function receive(answer: Response, until: ReturnType<typeof deadline>): Promise<Received> {
  if (headerBytes([...answer.headers]) > exchangeLimits.headerBytes) {
    const facts = { limitBytes: exchangeLimits.headerBytes };
    return { response: null, failure: { stage: 'headers', code: 'headers_too_large', facts } };
  }
  if (answer.body === null) return { response: responseOf(answer, new Uint8Array(), true), failure: null };
  const limit = exchangeLimits.bodyBytes;
  const { bytes, ended } = await readBytes(answer.body, limit, until.signal);
  const ends = (failure: TransportFailure) => ({ response: responseOf(answer, bytes, false), failure });
  if (until.signal.aborted) return ends(until.failure('body'));
  if (ended === 'too_large')
    return ends({ stage: 'body', code: 'body_too_large', facts: { limitBytes: limit } });
  if (ended === 'broken')
    return ends({ stage: 'body', code: 'body_cut', facts: { receivedBytes: bytes.byteLength } });
  const encoding = answer.headers.get('content-encoding');
  const decoded = await decodeBody(bytes, encoding, until.signal);
  const response = responseOf(answer, decoded.bytes, decoded.code === null);
  if (decoded.code === null) return { response, failure: null };
  const facts = { limitBytes: limit, encoding };
  return { response, failure: { stage: 'body', code: decoded.code, facts } };
}

/**
 * The transport of a page without a server: it carries requests to the
 * practice identity provider inside the page, and ends every other with
 * `unreachable_from_browser`. `now` gives milliseconds that only go forward.
 */
export function createPracticeTransport(practice: App, now: () => number): Transport {
  return {
    refusal: refusalOf,
    async send(request, options) {
      const clock = startExchangeClock(now);
      if (!URL.canParse(request.url) || !isPracticeAddress(new URL(request.url)))
        return unreachable(request, clock);
      const until = deadline(options);
      const sent = new Request(request.url, {
        method: request.method,
        headers: request.headers.map(([name, value]): [string, string] => [name, value]),
        body: request.body,
        signal: until.signal,
      });
      const answer = await answerOf(practice, sent, until.signal);
      if (answer !== null) clock.answered();
      const received =
        answer === null
          ? { response: null, failure: until.failure('headers') }
          : await receive(answer, until);
      return {
        ...nothing,
        ...received,
        sent: true,
        requestHeaders: request.headers,
        timings: clock.timings(),
      };
    },
  };
}
