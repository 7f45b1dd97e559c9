import type { Socket } from 'node:net';
import type { ConnectionAttempt, HeaderPairs, Stage, TlsFacts } from '#contract/evidence.ts';
import type { Clock } from '#service/ports.ts';
import type {
  ConnectionSecurity,
  OutboundRequest,
  PolicyRefusal,
  Transport,
  TransportFailure,
  TransportFailureCode,
  TransportResponse,
  TransportResult,
} from '#service/ports/transport.ts';
import { openConnection, remoteAddressOf } from './connection/open-connection.ts';
import { resolveTarget, systemLookup, type Lookup } from './connection/resolve.ts';
import { Deadline } from './deadline.ts';
import { codeOf } from '../error-code.ts';
import { ExchangeFailure } from './exchange-failure.ts';
import { exchangeHttp } from './http/exchange-http.ts';
import { planHeaders } from './http/request-headers.ts';
import { outboundLimits, type OutboundLimits } from './limits.ts';
import { addressRefusal } from './policy/address-rules.ts';
import type { Address } from './policy/address.ts';
import type { OutboundPolicy } from './policy/outbound-policy.ts';
import { checkUrl, isRefusal, plainHttpRefusal, type Target } from './policy/target.ts';
import { Stopwatch } from './stopwatch.ts';
import { secureConnection } from './tls/secure-connection.ts';
import { trustedAuthorities } from './tls/trust.ts';

export interface TransportOptions {
  readonly policy: OutboundPolicy;
  readonly clock: Clock;
  /** Such as `authorization-profiles/1.0.0`. */
  readonly userAgent: string;
  /** Certificate authorities to trust beside those of Node, in PEM. */
  readonly authorities?: readonly string[];
  /** Those of NODE_EXTRA_CA_CERTS in PEM, which Node forgets where others are added. */
  readonly extraAuthorities?: readonly string[];
  readonly lookup?: Lookup;
  readonly limits?: OutboundLimits;
}

/** What is known of an exchange so far. */
interface Evidence {
  sent: boolean;
  requestHeaders: HeaderPairs;
  response: TransportResponse | null;
  addresses: readonly string[];
  readonly attempts: ConnectionAttempt[];
  remoteAddress: string | null;
  tls: TlsFacts | null;
}

/** What an error that nobody foresaw is called, by how far the exchange had got. */
const unforeseen: Record<Stage, TransportFailureCode> = {
  policy: 'url_not_allowed',
  dns: 'dns_unavailable',
  connect: 'connect_failed',
  tls: 'tls_failed',
  send: 'send_failed',
  headers: 'connection_closed',
  body: 'body_cut',
  parse: 'body_cut',
  oauth: 'body_cut',
};

function refused({ code, facts }: PolicyRefusal): ExchangeFailure {
  return new ExchangeFailure('policy', code, facts);
}

function toFailure(error: unknown, stage: Stage): ExchangeFailure {
  if (error instanceof ExchangeFailure) return error;
  return new ExchangeFailure(stage, unforeseen[stage], { error: codeOf(error) });
}

class Exchange {
  readonly evidence: Evidence;
  readonly #request: OutboundRequest;
  readonly #options: TransportOptions;
  readonly #deadline: Deadline;
  readonly #security: ConnectionSecurity | undefined;
  readonly #stopwatch = new Stopwatch();

  constructor(
    request: OutboundRequest,
    options: TransportOptions,
    deadline: Deadline,
    security: ConnectionSecurity | undefined,
  ) {
    this.#request = request;
    this.#options = options;
    this.#deadline = deadline;
    this.#security = security;
    this.evidence = {
      sent: false,
      requestHeaders: request.headers,
      response: null,
      addresses: [],
      attempts: [],
      remoteAddress: null,
      tls: null,
    };
  }

  async carryOut(): Promise<TransportResult> {
    const target = checkUrl(this.#request.url, this.#options.policy);
    const ended = isRefusal(target)
      ? refused(target)
      : await this.#exchangeWith(target).catch((error: unknown) => toFailure(error, this.#deadline.stage));
    const where = isRefusal(target) ? {} : { host: target.host, port: target.port };
    const failure: TransportFailure | null =
      ended === null ? null : { stage: ended.stage, code: ended.code, facts: { ...where, ...ended.facts } };
    return { ...this.evidence, failure, timings: this.#stopwatch.timings() };
  }

  async #exchangeWith(target: Target): Promise<ExchangeFailure | null> {
    const { clock, userAgent, limits = outboundLimits } = this.#options;
    const { given, onWire } = planHeaders(this.#request, target.url, userAgent);
    this.evidence.requestHeaders = onWire;
    const addresses = await this.#resolve(target, limits);
    const socket = await this.#connect(target, addresses, limits);
    const { response, failure } = await exchangeHttp({
      socket,
      url: target.url,
      request: this.#request,
      headers: given,
      deadline: this.#deadline,
      stopwatch: this.#stopwatch,
      limits,
      tls: this.evidence.tls,
      clock,
      onSent: () => {
        this.evidence.sent = true;
      },
    });
    this.evidence.response = response;
    return failure;
  }

  async #resolve(target: Target, { dnsMs }: OutboundLimits): Promise<readonly Address[]> {
    const { policy, lookup = systemLookup } = this.#options;
    this.#deadline.enter('dns', dnsMs);
    if (target.literal === null) this.#stopwatch.begin('dns');
    const addresses = await this.#deadline.race(resolveTarget(target, lookup));
    this.#stopwatch.end();
    this.evidence.addresses = addresses.map(String);
    for (const address of addresses) {
      const refusal = addressRefusal(target.host, target.port, address, policy);
      if (refusal !== null) throw refused(refusal);
    }
    const refusal = plainHttpRefusal(target, addresses, policy);
    if (refusal !== null) throw refused(refusal);
    return addresses;
  }

  async #connect(target: Target, addresses: readonly Address[], limits: OutboundLimits): Promise<Socket> {
    const { clock, authorities = [], extraAuthorities = [] } = this.#options;
    const { authorities: added = [], clientCertificate = null } = this.#security ?? {};
    this.#deadline.enter('connect', limits.connectMs);
    this.#stopwatch.begin('connect');
    const onAttempt = (attempt: ConnectionAttempt) => void this.evidence.attempts.push(attempt);
    const socket = await openConnection(target.host, target.port, addresses, this.#deadline, onAttempt);
    this.evidence.remoteAddress = remoteAddressOf(socket);
    this.#stopwatch.end();
    if (!target.isSecure) return socket;
    this.#deadline.enter('tls', limits.tlsMs);
    this.#stopwatch.begin('tls');
    const secured = await secureConnection(socket, target, this.#deadline, {
      authorities: trustedAuthorities([...authorities, ...added], extraAuthorities),
      clientCertificate,
      clock,
      onHandshake: (facts) => {
        this.evidence.tls = facts;
      },
    });
    this.#stopwatch.end();
    return secured;
  }
}

/**
 * The one way out of this machine. Each exchange has a connection of its own,
 * to an address that was checked, and follows no redirect.
 */
export function createTransport(options: TransportOptions): Transport {
  return {
    refusal(url) {
      const target = checkUrl(url, options.policy);
      return isRefusal(target) ? target : null;
    },
    async send(request, { signal, timeoutMs, security }) {
      const deadline = new Deadline(signal, timeoutMs);
      try {
        return await new Exchange(request, options, deadline, security).carryOut();
      } finally {
        deadline.close();
      }
    },
  };
}
