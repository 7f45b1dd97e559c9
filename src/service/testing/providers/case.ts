import type { ProfileChange } from '#contract/profile-change.ts';
import type { TransportResult } from '../../ports/transport.ts';
import { jsonAnswer } from '../transport-results.ts';

/** An answer of a provider, and what must be made of it. */
export interface ProviderCase {
  /** The token URL, or the Check URL where `isCall`. Left out: the provider is told by its answer. */
  readonly url?: string;
  readonly isCall?: boolean;
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly result: TransportResult;
  /** The first suggestions, in this order. */
  readonly suggests?: readonly string[];
  /** The change of the first suggestion that has one. */
  readonly change?: ProfileChange;
}

/** By the id of the provider, then by that of the meaning. */
export type ProviderCases = Readonly<Record<string, Readonly<Record<string, ProviderCase>>>>;

/** An error object of RFC 6749 5.2. */
export function refused(error: string, description?: string, status = 400): TransportResult {
  const body = { error, ...(description === undefined ? {} : { error_description: description }) };
  return jsonAnswer(body, { status });
}

/** A profile that asks for this scope. */
export const scope = (value: string) => ({ scope: [{ key: 'scope', value }] });

/** A secret that the two encodings of a Basic header write differently, sent without encoding. */
export const rawAwkward = { clientSecret: 'a+b%/=', clientAuthentication: 'client_secret_basic_raw' };
