import { z } from './zod-mini.ts';

/**
 * What did not succeed, in the order in which an exchange goes:
 * `policy` our own rules, before any packet; `dns`; `connect`; `tls` the
 * handshake, certificates, and the alert that TLS 1.3 delivers after it; `send`
 * the request could not be written whole; `headers` no or a broken status line
 * and headers; `body` cut, endless, too large or undecodable; `parse` complete,
 * but not what JSON and UTF-8 allow; `oauth` a readable answer that is not a
 * usable token.
 */
export const stageSchema = z.enum([
  'policy',
  'dns',
  'connect',
  'tls',
  'send',
  'headers',
  'body',
  'parse',
  'oauth',
]);
export type Stage = z.infer<typeof stageSchema>;

/** Header fields in the order and case they went over the wire; duplicates are kept. */
export const headerPairsSchema = z.array(z.tuple([z.string(), z.string()]));
export type HeaderPairs = z.infer<typeof headerPairsSchema>;

/** A request with its secrets masked. A mask reads `‹…›`. */
export const evidenceRequestSchema = z.object({
  method: z.string(),
  url: z.string(),
  headers: headerPairsSchema,
  body: z.nullable(z.object({ text: z.string(), bytes: z.int().check(z.nonnegative()) })),
  /** The same request as a curl command, with `$CLIENT_SECRET` and the like in place of secrets, and files in place of keys. */
  curl: z.string(),
  /** What the assertion says that proved who the client is, decoded; null where there was none. Never its signature. */
  assertion: z._default(
    z.nullable(
      z.object({ header: z.record(z.string(), z.unknown()), claims: z.record(z.string(), z.unknown()) }),
    ),
    null,
  ),
});
export type EvidenceRequest = z.infer<typeof evidenceRequestSchema>;

/** An answer with its secrets masked. */
export const evidenceResponseSchema = z.object({
  status: z.int(),
  statusText: z.string(),
  httpVersion: z.string(),
  headers: headerPairsSchema,
  body: z.object({
    text: z.string(),
    /** Bytes of the body as received and decoded, before anything was cut or masked. */
    bytes: z.int().check(z.nonnegative()),
    /** True where `text` is not the whole body. */
    truncated: z.boolean(),
    /** False where the bytes are not UTF-8: `text` then holds replacement characters, unless `charset` is said. */
    isUtf8: z.boolean(),
    /** The name of the character encoding that the body was read in, by what it says of itself. Null where it was read as UTF-8. */
    charset: z._default(z.nullable(z.string()), null),
    /**
     * The first bytes of a body that is no text, two hexadecimal digits each;
     * `--` stands for a byte that belongs to a secret. Null where it is text.
     */
    hex: z._default(z.nullable(z.string().check(z.regex(/^(?:[0-9a-f]{2}|--)*$/))), null),
  }),
});
export type EvidenceResponse = z.infer<typeof evidenceResponseSchema>;

/** A certificate of the chain that the server showed. */
export const certificateSchema = z.object({
  subject: z.string(),
  issuer: z.string(),
  names: z.array(z.string()),
  validFrom: z.nullable(z.iso.datetime()),
  validTo: z.nullable(z.iso.datetime()),
  /** SHA-256 of the certificate, in hexadecimal digits. */
  fingerprint: z.string(),
});
export type CertificateFacts = z.infer<typeof certificateSchema>;

/** What the TLS handshake showed. */
export const tlsFactsSchema = z.object({
  protocol: z.nullable(z.string()),
  cipher: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  validFrom: z.nullable(z.iso.datetime()),
  validTo: z.nullable(z.iso.datetime()),
  fingerprint: z.nullable(z.string()),
  chain: z.array(certificateSchema),
});
export type TlsFacts = z.infer<typeof tlsFactsSchema>;

const milliseconds = z.nullable(z.number().check(z.nonnegative()));

/** Durations of the phases in milliseconds; null where a phase was not reached or could not be measured. */
export const timingsSchema = z.object({
  dnsMs: milliseconds,
  connectMs: milliseconds,
  tlsMs: milliseconds,
  sendMs: milliseconds,
  firstByteMs: milliseconds,
  downloadMs: milliseconds,
  totalMs: z.number().check(z.nonnegative()),
});
export type Timings = z.infer<typeof timingsSchema>;

/**
 * Which call of a test an exchange was: for what a sign-in needs before it can begin (the request token of OAuth v1),
 * the user's way to the provider and back, for a token, for its renewal, or of the API that the token is for.
 */
export const stepSchema = z.enum(['request_token', 'authorize', 'token', 'refresh', 'check']);
export type Step = z.infer<typeof stepSchema>;

/** An address that was connected to, or why it was not: the platform's own code, such as `ECONNREFUSED`, or `timeout` or `cancelled`. */
export const connectionAttemptSchema = z.object({ address: z.string(), error: z.nullable(z.string()) });
export type ConnectionAttempt = z.infer<typeof connectionAttemptSchema>;

/** One request and what became of it. */
export const exchangeSchema = z.object({
  step: stepSchema,
  /** True where the browser of the user made it: of the answer only the address is known that it led to. */
  byBrowser: z._default(z.boolean(), false),
  /** False where nothing left this machine. */
  sent: z.boolean(),
  request: evidenceRequestSchema,
  response: z.nullable(evidenceResponseSchema),
  /** What ended the exchange before an answer was complete. */
  failure: z.nullable(z.object({ stage: stageSchema, code: z.string() })),
  /** Every address that the name resolved to. */
  addresses: z.array(z.string()),
  /** The addresses that were tried, in that order. Empty where none was, or where the host cannot tell. */
  attempts: z._default(z.array(connectionAttemptSchema), []),
  remoteAddress: z.nullable(z.string()),
  tls: z.nullable(tlsFactsSchema),
  timings: timingsSchema,
});
export type Exchange = z.infer<typeof exchangeSchema>;
