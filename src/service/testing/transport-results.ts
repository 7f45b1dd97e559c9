import type { HeaderPairs, Stage, Timings, TlsFacts } from '#contract/evidence.ts';
import type {
  FailureFacts,
  TransportFailureCode,
  TransportResponse,
  TransportResult,
} from '../ports/transport.ts';

const timings: Timings = {
  dnsMs: 1,
  connectMs: 2,
  tlsMs: 3,
  sendMs: 0,
  firstByteMs: 4,
  downloadMs: 1,
  totalMs: 11,
};

const tls: TlsFacts = {
  protocol: 'TLSv1.3',
  cipher: 'TLS_AES_256_GCM_SHA384',
  subject: 'CN=idp.example.com',
  issuer: 'CN=Example CA',
  validFrom: '2026-01-01T00:00:00.000Z',
  validTo: '2027-01-01T00:00:00.000Z',
  fingerprint: '5b1e9a47c03d72f8',
  chain: [],
};

/** How an answer may be given in a test: text or bytes, headers as pairs or by name. */
export interface AnswerOptions {
  readonly status?: number;
  readonly statusText?: string;
  readonly headers?: HeaderPairs | Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** False where the body was cut. */
  readonly complete?: boolean;
}

function isPairs(headers: HeaderPairs | Readonly<Record<string, string>>): headers is HeaderPairs {
  return Array.isArray(headers);
}

function responseOf({ status, statusText, headers, body, complete }: AnswerOptions): TransportResponse {
  const given = headers ?? [];
  return {
    status: status ?? 200,
    statusText: statusText ?? '',
    httpVersion: '1.1',
    headers: isPairs(given) ? given : Object.entries(given),
    body: typeof body === 'string' ? new TextEncoder().encode(body) : (body ?? new Uint8Array()),
    complete: complete ?? true,
  };
}

/** An answer that came. */
export function answer(options: AnswerOptions = {}): TransportResult {
  return {
    sent: true,
    requestHeaders: [],
    response: responseOf(options),
    failure: null,
    addresses: ['203.0.113.5'],
    remoteAddress: '203.0.113.5:443',
    tls,
    timings,
  };
}

/** An answer in JSON as a careful provider sends it. */
export function jsonAnswer(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): TransportResult {
  return answer({
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(body),
  });
}

/** The answer to a good token request, with members changed; `undefined` leaves one out. */
export function tokenAnswer(members: Readonly<Record<string, unknown>> = {}): TransportResult {
  return jsonAnswer({ access_token: 'opaque-token-1', token_type: 'Bearer', expires_in: 3600, ...members });
}

const unsent: readonly Stage[] = ['policy', 'dns', 'connect'];

/** An exchange that ended before a whole answer. `partial` is what had come by then. */
export function failing(
  stage: Stage,
  code: TransportFailureCode,
  facts: FailureFacts = {},
  partial: AnswerOptions | null = null,
): TransportResult {
  const sent = !unsent.includes(stage);
  return {
    ...answer(),
    sent,
    response: partial === null ? null : responseOf({ complete: false, ...partial }),
    failure: { stage, code, facts },
    addresses: stage === 'policy' || stage === 'dns' ? [] : ['203.0.113.5'],
    remoteAddress: sent ? '203.0.113.5:443' : null,
    tls: null,
  };
}
