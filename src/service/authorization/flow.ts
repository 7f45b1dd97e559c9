import type { AuthorizationProfileWrite, AuthorizationType } from '#contract/authorization-types/registry.ts';
import type { Step } from '#contract/evidence.ts';
import type { FieldErrorCode, FieldErrorParameters } from '#contract/field-errors.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import type { KnownSecret } from '../evidence/secrets/known-secret.ts';
import type { OutboundRequest, TransportResult } from '../ports/transport.ts';
import type { CallCredentials } from './call-credentials.ts';
import type { InteractiveFlow } from './interactive.ts';
import type { ProfileFacts } from './profile-facts.ts';

/** What a flow gets to work with. */
export interface FlowContext {
  /** Takes the place of `{tenant}`; null where the profile has no tenancy. */
  readonly tenant: string | null;
  /** What was entered in the profile's form fields, by their keys; what they start with where nothing was. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The one way out. Resolves whatever the network does, also where the test was cancelled. */
  send(request: OutboundRequest, step: Step): Promise<TransportResult>;
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
  /** Unpredictable text of the characters that URLs leave as they are. */
  randomText(bytes: number): string;
  /** Where users come back to from a sign-in. A preview shows it; a test has it from whoever began the sign-in. */
  readonly callbackUrl?: string;
}

/** Bytes of chance in what tells one signed request from all others: a nonce, or the id of an assertion. */
export const nonceBytes = 32;

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
  /** What must not be read from the exchanges, beside the profile's secrets and what the answers bring. */
  readonly secrets?: readonly KnownSecret[];
}

/** How an authorization type is carried out, over profiles of that type. */
interface FlowOf<Profile> {
  /** What a diagnosis may know of the profile. */
  facts(profile: Profile, tenant: string | null): ProfileFacts;
  /**
   * Obtains what the profile is for; nothing where calls carry what was
   * entered. Never throws for what the network or the provider did. A preview
   * runs it over a transport that sends nothing.
   */
  run(profile: Profile, context: FlowContext): Promise<FlowRun>;
  /**
   * What calls of the service carry, after the flow was carried out; null where
   * there is nothing to call with. Left out by types that obtain a Bearer
   * token: theirs is the token of the last exchange.
   */
  readonly credentials?: (profile: Profile, run: FlowRun, context: FlowContext) => CallCredentials | null;
  /** What a preview signs its example call with, where the type signs calls: nothing was obtained for it. */
  readonly exampleCredentials?: (
    profile: Profile,
    context: Pick<FlowContext, 'now' | 'randomText'>,
  ) => CallCredentials;
  /** Where a user signs in at the provider. A test then carries out this; only previews run the other. */
  readonly interactive?: InteractiveFlow<Profile>;
}

type ProfileType = AuthorizationProfileWrite['type'];
type ProfileOf<Type extends ProfileType> = Extract<AuthorizationProfileWrite, { readonly type: Type }>;

/** How an authorization type is carried out. One file a type; `registry.ts` lists them. */
export interface AuthorizationFlow extends FlowOf<AuthorizationProfileWrite> {
  readonly type: AuthorizationType;
}

function isOfType<Type extends ProfileType>(
  profile: AuthorizationProfileWrite,
  type: Type,
): profile is ProfileOf<Type> {
  return profile.type === type;
}

/** A flow that takes profiles of any type, and throws where one is of another than its own. */
export function defineFlow<Type extends ProfileType>(
  type: Type,
  flow: FlowOf<ProfileOf<Type>>,
): AuthorizationFlow {
  const own = (profile: AuthorizationProfileWrite): ProfileOf<Type> => {
    if (!isOfType(profile, type))
      throw new TypeError(`A profile of the type ${profile.type} is not ${type}.`);
    return profile;
  };
  const { credentials, exampleCredentials, interactive } = flow;
  return {
    type,
    facts: (profile, tenant) => flow.facts(own(profile), tenant),
    run: (profile, context) => flow.run(own(profile), context),
    ...(credentials === undefined
      ? {}
      : { credentials: (profile, run, context) => credentials(own(profile), run, context) }),
    ...(exampleCredentials === undefined
      ? {}
      : { exampleCredentials: (profile, context) => exampleCredentials(own(profile), context) }),
    ...(interactive === undefined
      ? {}
      : {
          interactive: {
            begin: (profile, context) => interactive.begin(own(profile), context),
            finish: (profile, ended, context) => interactive.finish(own(profile), ended, context),
          },
        }),
  };
}
