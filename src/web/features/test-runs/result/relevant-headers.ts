import type { Exchange, Stage } from '#contract/evidence.ts';
import type { TestRun } from '#contract/test-run.ts';

/** Names of header fields, in lower case, that have to do with what the result says. */
export interface RelevantHeaders {
  readonly request: ReadonlySet<string>;
  readonly response: ReadonlySet<string>;
  readonly why: 'failure' | 'warning';
}

type Names = readonly string[];

const whenToComeBack: Names = [
  'retry-after',
  'ratelimit',
  'ratelimit-reset',
  'x-ratelimit-reset',
  'x-rate-limit-reset',
  'x-ratelimit-reset-after',
];

/** What the answer to a refused request is about. */
const byStatus: Readonly<Record<number, readonly [request: Names, response: Names]>> = {
  400: [[], ['www-authenticate']],
  401: [['authorization'], ['www-authenticate']],
  403: [['authorization'], ['www-authenticate']],
  405: [[], ['allow']],
  406: [['accept'], ['content-type']],
  407: [[], ['proxy-authenticate']],
  415: [['content-type'], ['accept']],
  429: [[], whenToComeBack],
  503: [[], whenToComeBack],
};

/** Where the cause says more than the status: the client was known, or was never looked at. */
const byCode: Readonly<Record<string, readonly [request: Names, response: Names]>> = {
  access_denied: [[], ['www-authenticate']],
  unauthorized_client: [[], ['www-authenticate']],
  blocked_by_firewall: [[], ['server', 'content-type']],
  call_blocked_by_firewall: [[], ['server', 'content-type']],
  call_login_page: [[], ['content-type']],
  call_web_page: [[], ['content-type']],
  network_login_required: [[], ['content-type']],
};

const byStage: Partial<Record<Stage, Names>> = {
  headers: ['upgrade', 'connection'],
  body: ['content-encoding', 'content-length', 'transfer-encoding'],
  parse: ['content-type', 'content-encoding'],
};

const byWarning: Readonly<Record<string, Names>> = {
  no_store_missing: ['cache-control', 'pragma'],
  content_type_not_json: ['content-type'],
  charset_not_utf8: ['content-type'],
  cookie_set: ['set-cookie'],
  clock_skew: ['date'],
};

function ofFailure(run: TestRun, { response }: Exchange): RelevantHeaders {
  const { stage, code } = run.diagnosis ?? {};
  const status = response?.status ?? 0;
  const [request, answer] = byCode[code ?? ''] ?? byStatus[status] ?? [[], []];
  const isRedirect = status >= 300 && status < 400;
  return {
    request: new Set([...request, ...(code === 'invalid_client' ? ['authorization'] : [])]),
    response: new Set([
      ...answer,
      ...(isRedirect ? ['location'] : []),
      ...(stage === undefined ? [] : (byStage[stage] ?? [])),
    ]),
    why: 'failure',
  };
}

/** Which header fields of an exchange to mark: those of the failure, or else of the warnings. */
export function relevantHeaders(run: TestRun, exchange: Exchange): RelevantHeaders {
  if (run.diagnosis?.step === exchange.step) return ofFailure(run, exchange);
  const names = run.warnings.flatMap(({ code }) => byWarning[code] ?? []);
  return { request: new Set(), response: new Set(exchange.step === 'token' ? names : []), why: 'warning' };
}
