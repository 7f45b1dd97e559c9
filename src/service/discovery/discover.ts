import type {
  AuthorizationServer,
  Discovery,
  DiscoveryOutcome,
  DiscoveryTrial,
} from '#contract/discovery.ts';
import type { HeaderPairs } from '#contract/evidence.ts';
import { z } from '#contract/zod.ts';
import { oneLine } from '../diagnosis/one-line.ts';
import { proxyErrorOf } from '../diagnosis/rules/failed-proxy.ts';
import { isFirewallAnswer } from '../diagnosis/rules/firewall.ts';
import { headerValue } from '../evidence/answer/headers.ts';
import { readAnswer, type Answer } from '../evidence/answer/read-answer.ts';
import { fieldError, invalid } from '../failure.ts';
import type { Ports, Settings } from '../ports.ts';
import type { Transport, TransportResult } from '../ports/transport.ts';
import { MinuteLimit } from '../test-runs/limits/minute-limit.ts';
import type { TestQueue } from '../test-runs/limits/test-queue.ts';
import { isSameIssuer, issuerFrom, metadataAddresses } from './metadata-addresses.ts';

/**
 * Asks an authorization server what it says of itself, when it is its turn among the tests. Throws `validation_failed`
 * where the issuer is no URL, and `too_many_tests` where too many wait, or where in this minute there were as many as
 * all assistants together may run tests.
 */
export type Discover = (issuer: string, signal: AbortSignal) => Promise<Discovery>;

/** So much of the time of a test is enough for each of up to three addresses. */
const longestMs = 5000;
/** What a list of names may hold: metadata is somebody else's. */
const namesSchema = z.array(z.string().max(255)).max(500).nullable().catch(null);
const addressSchema = z
  .url({ protocol: /^https?$/ })
  .max(3000)
  .nullable()
  .catch(null);

const metadataSchema = z.object({
  issuer: z.string().max(3000),
  token_endpoint: addressSchema.optional(),
  authorization_endpoint: addressSchema.optional(),
  mtls_endpoint_aliases: z.object({ token_endpoint: addressSchema.optional() }).optional().catch(undefined),
  token_endpoint_auth_methods_supported: namesSchema.optional(),
  scopes_supported: namesSchema.optional(),
  grant_types_supported: namesSchema.optional(),
});
type Metadata = z.infer<typeof metadataSchema>;

const messages: Readonly<Record<DiscoveryOutcome, string>> = {
  found: 'It has what the profile needs.',
  refused_by_policy: 'The rules of this server do not allow this address, so nothing was sent.',
  not_reached: 'No complete answer came.',
  not_there: 'There is nothing at this address.',
  not_told: 'The server does not tell it, or not now.',
  redirected: 'It leads to another address, which is not followed.',
  blocked: 'A firewall, or a proxy or filter of the network, answered in its place.',
  not_metadata: 'What came is not the metadata of an authorization server.',
  issuer_mismatch:
    'It says that its issuer is another one. Metadata of somebody else is never used (RFC 8414 3.3).',
};

interface Looked {
  readonly trial: DiscoveryTrial;
  readonly metadata: Metadata | null;
}

function metadataIn(answer: Answer | null): Metadata | null {
  return answer?.format === 'json' ? (metadataSchema.safeParse(answer.json).data ?? null) : null;
}

/** Where a redirect leads, without what may stand in its query. */
function targetOf({ headers }: Answer, asked: string): string | null {
  const location = headerValue(headers, 'location');
  if (location === null || !URL.canParse(location, asked)) return null;
  const { origin, pathname } = new URL(location, asked);
  return origin + pathname;
}

/** True where there is an address in it that a profile could use. */
function namesEndpoint(metadata: Metadata): boolean {
  const { token_endpoint, authorization_endpoint, mtls_endpoint_aliases: forMutualTls } = metadata;
  return Boolean(token_endpoint ?? authorization_endpoint ?? forMutualTls?.token_endpoint);
}

/** A server that is out of order or busy, or lets nobody in, does not say that there is nothing. */
function keepsToItself(status: number): boolean {
  return [401, 403, 407, 408, 429].includes(status) || status >= 500;
}

function outcomeOf(
  { failure }: TransportResult,
  answer: Answer | null,
  metadata: Metadata | null,
  issuer: string,
): DiscoveryOutcome {
  if (failure !== null || answer === null)
    return failure?.stage === 'policy' ? 'refused_by_policy' : 'not_reached';
  if (isFirewallAnswer(answer) || proxyErrorOf(answer) !== null) return 'blocked';
  if (answer.status >= 300 && answer.status < 400) return 'redirected';
  if (keepsToItself(answer.status)) return 'not_told';
  if (answer.status !== 200) return 'not_there';
  if (metadata === null || !namesEndpoint(metadata)) return 'not_metadata';
  return isSameIssuer(metadata.issuer, issuer) ? 'found' : 'issuer_mismatch';
}

/** What is used of metadata: every address has to pass the rules of this server. */
function serverFrom(metadata: Metadata, transport: Transport): AuthorizationServer {
  const refused: { name: string; url: string }[] = [];
  const allowed = (name: string, url: string | null | undefined): string | null => {
    if (url === null || url === undefined) return null;
    if (transport.refusal(url) === null) return url;
    refused.push({ name, url });
    return null;
  };
  return {
    issuer: metadata.issuer,
    tokenEndpoint: allowed('token_endpoint', metadata.token_endpoint),
    mutualTlsTokenEndpoint: allowed(
      'mtls_endpoint_aliases.token_endpoint',
      metadata.mtls_endpoint_aliases?.token_endpoint,
    ),
    authorizationEndpoint: allowed('authorization_endpoint', metadata.authorization_endpoint),
    clientAuthentications: metadata.token_endpoint_auth_methods_supported ?? null,
    scopes: metadata.scopes_supported ?? null,
    grantTypes: metadata.grant_types_supported ?? null,
    refused,
  };
}

/** Makes discovery over a host's way out. */
export function createDiscover(
  { transport, clock }: Pick<Ports, 'transport' | 'clock'>,
  settings: Settings,
  queue: TestQueue,
): Discover {
  const { testRunsPerMinuteInAll } = settings;
  const limit = new MinuteLimit(
    testRunsPerMinuteInAll,
    clock,
    `All users together may discover ${testRunsPerMinuteInAll} times in a minute`,
  );
  async function look(url: string, issuer: string, signal: AbortSignal): Promise<Looked> {
    const headers: HeaderPairs = [['Accept', 'application/json']];
    const timeoutMs = Math.min(longestMs, settings.testTimeoutMs);
    const result = await transport.send({ method: 'GET', url, headers, body: null }, { signal, timeoutMs });
    const answer = result.response === null ? null : readAnswer(result.response);
    const metadata = metadataIn(answer);
    const outcome = outcomeOf(result, answer, metadata, issuer);
    const named = outcome === 'issuer_mismatch' ? (metadata?.issuer ?? null) : null;
    const target = outcome === 'redirected' && answer !== null ? targetOf(answer, url) : null;
    const told = named ?? target;
    return {
      metadata,
      trial: {
        url,
        outcome,
        status: answer?.status ?? null,
        message: messages[outcome],
        told: told === null ? null : oneLine(told),
      },
    };
  }

  async function ask(issuer: string, signal: AbortSignal): Promise<Discovery> {
    const tried: DiscoveryTrial[] = [];
    for (const url of metadataAddresses(issuer)) {
      const { trial, metadata } = await look(url, issuer, signal);
      tried.push(trial);
      if (trial.outcome === 'found' && metadata !== null)
        return { tried, server: serverFrom(metadata, transport) };
      // Metadata of another issuer is no reason to look for more in its name.
      if (trial.outcome === 'issuer_mismatch' || signal.aborted) break;
    }
    return { tried, server: null };
  }

  return async (entered, signal) => {
    const issuer = issuerFrom(entered);
    if (issuer === null) throw invalid([fieldError('issuer', 'url_invalid')]);
    const refusal = transport.refusal(issuer);
    if (refusal?.code === 'url_not_allowed' || refusal?.code === 'scheme_not_allowed')
      throw invalid([
        fieldError('issuer', refusal.code === 'scheme_not_allowed' ? 'url_not_https' : 'url_invalid'),
      ]);
    const giveBack = limit.admit();
    const discovery = { hasBegun: false };
    try {
      return await queue.run(new URL(issuer).host, signal, () => {
        discovery.hasBegun = !signal.aborted;
        return ask(issuer, signal);
      });
    } finally {
      // The queue was full, or the user left while it waited: nothing was sent.
      if (!discovery.hasBegun) giveBack();
    }
  };
}
