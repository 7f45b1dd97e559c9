import type { AuthorizationProfileWrite, AuthorizationType } from '#contract/authorization-types/registry.ts';
import type { Step } from '#contract/evidence.ts';
import type { FieldErrorCode, FieldErrorParameters } from '#contract/field-errors.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import type { OutboundRequest, TransportResult } from '../ports/transport.ts';
import type { ProfileFacts } from './profile-facts.ts';

/** What a flow gets to work with. */
export interface FlowContext {
  /** Takes the place of `{tenant}`; null where the profile has no tenancy. */
  readonly tenant: string | null;
  /** The one way out. Resolves whatever the network does, also where the test was cancelled. */
  send(request: OutboundRequest, step: Step): Promise<TransportResult>;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}

/** Why no request can be made of a profile: the field that has to change, as in a field error. */
export interface RequestProblem {
  readonly field: string;
  readonly code: FieldErrorCode;
  readonly parameters: FieldErrorParameters;
  /** The request that could not be made, where that is not told by how many were made before. */
  readonly step?: Step;
}

/** What came of carrying a flow out: its exchanges in order, and what kept it from making the next. */
export interface FlowRun {
  readonly exchanges: readonly ObservedExchange[];
  readonly problem: RequestProblem | null;
}

/** How an authorization type is carried out. One file a type; `registry.ts` lists them. */
export interface AuthorizationFlow<Profile = AuthorizationProfileWrite> {
  readonly type: AuthorizationType;
  /** What a diagnosis may know of the profile. */
  facts(profile: Profile, tenant: string | null): ProfileFacts;
  /**
   * Obtains what the profile is for. Never throws for what the network or the
   * provider did. A preview runs it over a transport that sends nothing.
   */
  run(profile: Profile, context: FlowContext): Promise<FlowRun>;
}
