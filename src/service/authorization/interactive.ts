import type { SaidWithoutState } from '#contract/test-run.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import type { FlowContext, FlowRun } from './flow.ts';

/** What a flow gets to work with that has a user sign in. */
export interface SignInContext extends FlowContext {
  /** Where the provider sends the user back to. */
  readonly callbackUrl: string;
  /** An unpredictable text for this sign-in, by which its answer is recognised. */
  readonly handle: string;
}

/** A sign-in that has begun: where the user goes, and what is needed when they come back. */
export interface BegunSignIn {
  readonly authorizationUrl: string;
  /** Kept sealed until then. */
  readonly kept: Readonly<Record<string, string>>;
  /** What was sent before the user could go: they are shown beside what comes after. Each has a whole answer. */
  readonly exchanges: readonly ObservedExchange[];
}

/** How a sign-in ended: with an answer of the provider, or without one. */
export type SignInAnswer =
  | { readonly kind: 'answered'; readonly parameters: URLSearchParams }
  /**
   * The user closed the window, the browser opened none, or nobody came back in time; `interrupted` where an answer came and the test that should have gone on with it broke off.
   */
  | {
      readonly kind: 'closed' | 'blocked' | 'expired' | 'cancelled' | 'interrupted';
    }
  /** Nobody can tell whom it was for, nor whether it is true what it said. */
  | { readonly kind: 'state_missing' | 'state_unknown'; readonly said?: SaidWithoutState | null };

/** What came of a sign-in, as the rules of the diagnosis see it. */
export interface SignInOutcome {
  readonly answer: SignInAnswer;
  /** Where the provider was asked to send the user back to. */
  readonly callbackUrl: string;
  /** Who the profile says the provider is; null where it says nothing. */
  readonly issuer: string | null;
  /** The temporary credentials that the user was sent with (RFC 5849 2.2); null in OAuth v2. */
  readonly requestToken: string | null;
}

/** A sign-in that ended, with everything that was kept of it. */
export interface EndedSignIn {
  readonly begun: BegunSignIn;
  readonly callbackUrl: string;
  readonly answer: SignInAnswer;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly startedAt: number;
}

/** A sign-in that did not come about: what was done, and why it went no further. */
export interface RefusedSignIn {
  readonly run: FlowRun;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly startedAt: number;
}

/** The part of a flow that has a user sign in at the provider, and goes on when they come back. */
export interface InteractiveFlow<Profile> {
  /**
   * Says where the user goes, or what kept them from going anywhere: then the
   * test ends with that. Never throws for what the network or the provider did.
   */
  begin(profile: Profile, context: SignInContext): Promise<BegunSignIn | FlowRun>;
  /** Goes on from where the user came back, or says why they did not. */
  finish(profile: Profile, ended: EndedSignIn, context: FlowContext): Promise<FlowRun>;
}
