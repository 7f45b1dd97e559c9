import type { Stage, Step } from '#contract/evidence.ts';
import type { TransportResult } from '../../ports/transport.ts';

/** What a test meets, and what must be said of it. */
export interface DiagnosisCase {
  /** Members of the profile, beside those of `clientCredentialsProfile`; of another type where they name one. */
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly tenant?: string;
  /** What is entered in the form fields. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What each request gets, in order. */
  readonly results: readonly TransportResult[];
  /** Where it is not `oauth`. */
  readonly stage?: Stage;
  /** Where it is not `token`; a token was then obtained, by the types that obtain one. */
  readonly step?: Exclude<Step, 'token'>;
  /** Words that must stand in summary or explanation. */
  readonly says?: readonly string[];
  /** Codes of suggestions, the first ones in this order. */
  readonly suggests?: readonly string[];
}
