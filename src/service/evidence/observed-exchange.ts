import type { Step } from '#contract/evidence.ts';
import type { SignInOutcome } from '../authorization/interactive.ts';
import type { OutboundRequest, TransportResult } from '../ports/transport.ts';

/** What the protocol library made of an answer; `code` is its own name for why not. */
export type LibraryVerdict =
  { readonly accepted: true } | { readonly accepted: false; readonly code: string };

/** What a request of OAuth v1 asks for: temporary credentials before the sign-in, or token credentials after it (RFC 5849 2). */
export interface CredentialsRequest {
  readonly asksFor: 'temporary' | 'token';
  /** Where the provider is to send the user back to. */
  readonly callbackUrl: string;
}

/**
 * One request and what became of it, as it was: secrets and tokens included.
 * It lives as long as a test runs and never leaves the service; what leaves is
 * the `Exchange` of the contract that `recordExchange` makes of it.
 */
export interface ObservedExchange {
  readonly step: Step;
  readonly request: OutboundRequest;
  readonly result: TransportResult;
  /** When the exchange ended, in milliseconds since 1970-01-01 UTC. */
  readonly endedAt: number;
  /** Null where there was no answer that the library could be asked about. */
  readonly library: LibraryVerdict | null;
  /** How the sign-in of a user ended, where this is one: their browser made the request. */
  readonly signIn?: SignInOutcome;
  /** What was asked for, where this is a request of OAuth v1. */
  readonly oauth1?: CredentialsRequest;
}
