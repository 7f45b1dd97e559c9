import type { TokenContext } from '../token/token-endpoint.ts';

/** What a fault gets to see of a token request. */
export interface FaultContext extends TokenContext {
  readonly request: Request;
  /** Counts the requests to this fault of this provider, from 1. */
  readonly attempt: number;
  /** What the provider would have answered. A changed request may be given in place of the one sent. */
  readonly behave: (request?: Request) => Promise<Response>;
}

/** How a fault answers. */
export type FaultAnswer = (context: FaultContext) => Response | Promise<Response>;

/** One way in which a token endpoint misbehaves. */
export interface Fault {
  /** Its place in the address: `/{provider}/faults/{id}/token`. */
  readonly id: string;
  readonly title: string;
  /** What the provider does, in one sentence. */
  readonly does: string;
  /** The diagnosis code that a test of it ends with, or null where a usable token comes nevertheless. */
  readonly expected: string | null;
  /** Whose answer it is and what it means there, as `provider meaning`. */
  readonly meaning?: string;
  /** Codes of the warnings that a pass carries because of it. */
  readonly warnings?: readonly string[];
  readonly answer: FaultAnswer;
}

/** Faults that belong together, under a heading of the page. */
export interface FaultFamily {
  readonly title: string;
  readonly faults: readonly Fault[];
}
