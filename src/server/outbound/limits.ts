/** How much and how long an exchange may take. Times are milliseconds and are cut short by the total deadline. */
export interface OutboundLimits {
  readonly dnsMs: number;
  readonly connectMs: number;
  readonly tlsMs: number;
  readonly sendMs: number;
  /** From the request's last byte to the end of the answer's headers. */
  readonly answerMs: number;
  /** Without a single byte of the body. */
  readonly bodyIdleMs: number;
  readonly headerBytes: number;
  /** Of the body, on the wire and decoded. */
  readonly bodyBytes: number;
}

/** The limits of every exchange; tests shorten them. */
export const outboundLimits: OutboundLimits = {
  dnsMs: 3000,
  connectMs: 5000,
  tlsMs: 5000,
  sendMs: 10_000,
  answerMs: 10_000,
  bodyIdleMs: 10_000,
  headerBytes: 16 * 1024,
  bodyBytes: 256 * 1024,
};
