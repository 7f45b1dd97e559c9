import type { TextParameters } from '#contract/diagnosis.ts';
import type { ProfileFacts } from '../authorization/profile-facts.ts';
import { headerValue, headerValues } from '../evidence/answer/headers.ts';
import { askedPause } from './asked-pause.ts';
import { sentCallback } from './rules/about-sign-in.ts';
import { isRenewal } from './rules/of-renewal.ts';
import type { Seen, SeenAnswer, SeenFailure } from './seen.ts';
import { withoutEnd } from './without-end.ts';

const defaultPorts: Readonly<Record<string, string>> = { 'https:': '443', 'http:': '80' };

/** The grant type as it was sent: one of the profile's own in place of that of its type. */
function grantOf({ grant, requestForm }: ProfileFacts): string | null {
  const own = requestForm?.grantType ?? '';
  return own === '' ? (grant?.replace('_', ' ') ?? null) : own;
}

/** What every text may be filled with. */
export function commonParameters({ url, facts, exchange, step }: Seen): TextParameters {
  return {
    step,
    grant: isRenewal({ step, exchange }) ? 'refresh token' : grantOf(facts),
    isRefresh: step === 'refresh',
    byCode: step === 'token' && facts.grant === 'authorization_code',
    byPassword: step === 'token' && facts.grant === 'password',
    byClient: step === 'token' && facts.grant === 'client_credentials',
    forCredentials: exchange.oauth1 !== undefined,
    forTokenAnswer: exchange.oauth1 === undefined,
    forToken: step !== 'check',
    forCall: step === 'check',
    host: url.hostname,
    port: Number(url.port === '' ? (defaultPorts[url.protocol] ?? '0') : url.port),
    url: url.origin + url.pathname,
    tenant: facts.tenant,
    credential: facts.credential,
    clientAuthentication: facts.clientAuthentication,
    now: new Date(exchange.endedAt).toISOString(),
  };
}

/** What the texts of an exchange that ended early may be filled with: what the transport found out. */
export function failureParameters(seen: SeenFailure): TextParameters {
  return {
    ...commonParameters(seen),
    addresses: seen.exchange.result.addresses.join(', '),
    status: seen.exchange.result.response?.status ?? null,
    ...seen.failure.facts,
  };
}

/** What the texts of an answer may be filled with: its status, and what it says itself. */
export function answerParameters(seen: SeenAnswer): TextParameters {
  const { answer, error } = seen;
  const pause = askedPause(seen);
  return {
    ...commonParameters(seen),
    status: answer.status,
    statusText: answer.statusText,
    bytes: answer.bytes,
    contentType: headerValue(answer.headers, 'content-type'),
    title: answer.title,
    error: error?.code ?? null,
    // The texts end the sentence themselves. What Entra adds for its support is told apart.
    description: withoutEnd(error?.description?.split('Trace ID:', 1)[0] ?? null),
    challenge: headerValues(answer.headers, 'www-authenticate').join(', '),
    retryAfter: (pause?.reset ?? null) === null ? headerValue(answer.headers, 'retry-after') : null,
    retryAfterSeconds: pause?.seconds ?? null,
    resetHeader: pause?.reset?.name ?? null,
    reset: pause?.reset?.value ?? null,
    callbackUrl: sentCallback(seen),
  };
}
