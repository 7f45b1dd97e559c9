import type { Scrubber } from './scrubber.ts';
import type { KnownSecret } from './secrets/known-secret.ts';
import type { MaskWriter } from './secrets/mask.ts';

/** What is needed to take the secrets out of the evidence of one test. */
export interface Redaction {
  /** Those of the profile, and the tokens that came. */
  readonly secrets: readonly KnownSecret[];
  readonly scrubber: Scrubber;
  readonly masks: MaskWriter;
  /** What curl secures the connection with, in place of keys and certificates. */
  readonly connectionOptions: readonly string[];
}
