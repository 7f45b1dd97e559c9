import type { ConnectionAttempt, HeaderPairs, Stage, Timings, TlsFacts } from '#contract/evidence.ts';

/** A request as the service wants it sent. The transport adds `host`, `content-length` and the like. */
export interface OutboundRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderPairs;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

/**
 * What can end an exchange before a complete answer, by the stage it happens
 * at. The closed list that diagnosis has a rule for.
 */
export const transportFailureCodes = {
  policy: [
    'url_not_allowed',
    'scheme_not_allowed',
    'port_not_allowed',
    'host_not_allowed',
    'address_blocked',
    'unreachable_from_browser',
    'client_certificate_unavailable',
  ],
  dns: ['host_not_found', 'dns_unavailable', 'dns_timeout'],
  connect: [
    'connection_refused',
    'connect_timeout',
    'network_unreachable',
    'connection_reset_on_connect',
    'connect_failed',
  ],
  tls: [
    'certificate_expired',
    'certificate_not_yet_valid',
    'certificate_self_signed',
    'certificate_untrusted',
    'certificate_name_mismatch',
    'certificate_invalid',
    'tls_client_certificate_refused',
    'tls_not_spoken',
    'tls_version_unsupported',
    'tls_http2_only',
    'tls_too_weak',
    'tls_timeout',
    'tls_failed',
  ],
  send: ['send_failed'],
  headers: [
    'answer_timeout',
    'connection_closed',
    'not_http',
    'headers_invalid',
    'headers_too_large',
    'protocol_upgrade',
  ],
  body: [
    'body_timeout',
    'body_cut',
    'body_too_large',
    'body_not_decodable',
    'body_encoding_unknown',
    'body_framing_invalid',
  ],
} as const satisfies Partial<Record<Stage, readonly string[]>>;

export type TransportFailureCode =
  | (typeof transportFailureCodes)[keyof typeof transportFailureCodes][number]
  /** Told by the caller's signal, at any stage. */
  | 'cancelled';

/**
 * Facts that the texts of a diagnosis are filled with. `host` and `port` are in
 * all of them, `error` is the platform's own code where there was one. Beside these:
 * - policy: `reason` (`unparsable`, `userinfo`, `fragment`), `scheme`, `address`, `range` (such as `private`,
 *   `linkLocal`, `this_server`), and `setting`, the name of the setting that decided, or null where none can open it;
 * - timeouts at any stage: `limitMs`, and `isTotal` where it was the deadline over everything;
 * - connect: `addresses` that were tried, joined by commas, and `onlyIpv6`;
 * - tls: `subject`, `issuer`, `validFrom`, `validTo`, `names` (joined by commas) of the certificate at fault;
 *   `alert` as the server sent it, `protocol`;
 * - dns: `attempts` where the name was looked up more than once;
 * - headers: `limitBytes`; `looksLike` (`http`, `http2`, `tls`, `text`, `bytes`, `nothing`) of what came, and its
 *   `beginning` as text;
 * - body: `receivedBytes`, `expectedBytes`, `limitBytes`, `coding`, `isDecoded` where the limit is on decoded bytes.
 */
export type FailureFacts = Readonly<Record<string, string | number | boolean | null>>;

/** Why an exchange ended early, and where. */
export interface TransportFailure {
  readonly stage: Stage;
  readonly code: TransportFailureCode;
  readonly facts: FailureFacts;
}

/** An answer, or what came of it: `body` holds what was decoded up to the cap. */
export interface TransportResponse {
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly headers: HeaderPairs;
  readonly body: Uint8Array<ArrayBuffer>;
  /** False where the body was cut, too large or could not be decoded. */
  readonly complete: boolean;
}

/** What became of a request. `response` and `failure` may both be there: a body that was cut. */
export interface TransportResult {
  /** False where nothing left this machine. */
  readonly sent: boolean;
  /** The header fields as they went over the wire, in order. */
  readonly requestHeaders: HeaderPairs;
  readonly response: TransportResponse | null;
  readonly failure: TransportFailure | null;
  readonly addresses: readonly string[];
  /** The addresses that were tried, in that order; left out where the host cannot tell. */
  readonly attempts?: readonly ConnectionAttempt[];
  /** `address:port` of the connection, IPv6 addresses in brackets. */
  readonly remoteAddress: string | null;
  readonly tls: TlsFacts | null;
  readonly timings: Timings;
}

/** What a connection is secured with beside the host's own: nothing here can make a check weaker. */
export interface ConnectionSecurity {
  /** Certificate authorities to trust beside those that the host trusts, in PEM. */
  readonly authorities: readonly string[];
  /** Shown where a server asks for it (RFC 8446 4.3.2). */
  readonly clientCertificate: {
    /** In PEM: the certificate first, then those that issued it. */
    readonly chain: string;
    /** In PEM, PKCS#8. */
    readonly key: string;
  } | null;
}

export interface SendOptions {
  /** Aborts the exchange down to the socket. */
  readonly signal: AbortSignal;
  /** One deadline in milliseconds over everything, from DNS to the last byte. */
  readonly timeoutMs: number;
  readonly security?: ConnectionSecurity;
}

/** What the host's own rules say against a URL. */
export interface PolicyRefusal {
  readonly code: (typeof transportFailureCodes.policy)[number];
  readonly facts: FailureFacts;
}

/**
 * The one way out. Never throws and never rejects for what the network did:
 * that is evidence. Never follows a redirect.
 */
export interface Transport {
  send(request: OutboundRequest, options: SendOptions): Promise<TransportResult>;
  /**
   * What the policy says against a URL as far as that can be known without the
   * DNS: scheme, port, host lists, and addresses in any spelling. Null where
   * it has nothing against it.
   */
  refusal(url: string): PolicyRefusal | null;
}
