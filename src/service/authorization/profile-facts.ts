import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import type { TokenRequestMethod } from '#contract/authorization-types/token-request-options.ts';
import type { ClientAuthentication } from '#contract/client-authentication.ts';
import type { ScopeSeparator } from '#contract/scope.ts';
import type { SignatureMethod } from '#contract/signature-method.ts';
import { formEncoded } from './form-encoding.ts';
import { standardPlace, type TokenPlace } from '../evidence/answer/token-place.ts';
import type { RequestForm } from './request-form.ts';
import type { WeakSecret } from './weak-secret.ts';

/** What may be known of a secret without knowing it. */
export interface SecretTraits {
  /** White space or a line break at its beginning or end, as pasting leaves it. */
  readonly hasOuterSpace: boolean;
  /** True where the two Basic encodings differ for client ID or secret (RFC 6749 2.3.1). */
  readonly encodingMatters: boolean;
}

/** How a type obtains a token (RFC 6749 1.3). */
export type Grant = 'client_credentials' | 'authorization_code' | 'password';

/** What a diagnosis needs to know of a profile; nothing in it is secret. */
export interface ProfileFacts {
  readonly clientId: string | null;
  /** The same of OAuth v1, beside how its requests are signed; null where they are not. */
  readonly consumerKey: string | null;
  readonly signatureMethod: SignatureMethod | null;
  /** How a type asks for its token that has no other form of the request; null where it has, or asks for none. */
  readonly tokenLinkMethod: TokenRequestMethod | null;
  /** Where the user's password is entered: a field of the profile, or the test; null where the type sends none. */
  readonly passwordField: 'password' | 'inputs' | null;
  /** The status with which the service refuses a token beside 401 and 403; null where it has none of its own. */
  readonly authErrorStatus: number | null;
  /** How a token is obtained; null where none is. */
  readonly grant: Grant | null;
  readonly clientAuthentication: ClientAuthentication | null;
  /** Null where no secret is sent. */
  readonly secret: SecretTraits | null;
  /** Null where the secret does not sign, or is long enough for it. */
  readonly weakSecret: WeakSecret | null;
  /**
   * The token request URL as it is written in the profile, `{tenant}` and all; in OAuth v1 the Request Token Link,
   * with which it begins; null where the type has none.
   */
  readonly tokenRequestUrl: string | null;
  readonly refreshTokenUrl: string | null;
  /** Null where the profile has none. */
  readonly checkUrl: string | null;
  /** In the order they are sent; what is asked for twice stands here twice. */
  readonly requestedScope: readonly string[];
  readonly scopeSeparator: ScopeSeparator | null;
  /** The other parameters of the token request that the profile asks for, such as `audience`. */
  readonly parameterNames: readonly string[];
  /** Where the answer has the token. */
  readonly tokenPlace: TokenPlace;
  /** How the token is asked for; null where the type does not ask for one. */
  readonly requestForm: RequestForm | null;
  readonly tenant: string | null;
  /** What calls of the service are made with, as a reader would say it, such as `the token`. */
  readonly credential: string;
  /** The members that the form of the type has: nothing else can be suggested to be changed. */
  readonly fieldNames: readonly string[];
}

const unknown = {
  clientId: null,
  consumerKey: null,
  passwordField: null,
  signatureMethod: null,
  tokenLinkMethod: null,
  grant: null,
  clientAuthentication: null,
  secret: null,
  weakSecret: null,
  tokenRequestUrl: null,
  refreshTokenUrl: null,
  requestedScope: [],
  scopeSeparator: null,
  parameterNames: [],
  tokenPlace: standardPlace,
  requestForm: null,
} as const satisfies Partial<ProfileFacts>;

/** The facts of a profile: those that every type has, with what a type knows beside them. */
export function factsOf(
  profile: AuthorizationProfileWrite,
  tenant: string | null,
  known: Partial<ProfileFacts> & Pick<ProfileFacts, 'credential'>,
): ProfileFacts {
  const { fields } = authorizationTypeDefinition(profile.type);
  return {
    ...unknown,
    checkUrl: 'checkUrl' in profile ? profile.checkUrl : null,
    authErrorStatus:
      'authErrorStatus' in profile && profile.authErrorStatus !== '' ? Number(profile.authErrorStatus) : null,
    tenant,
    fieldNames: fields.map(({ name }) => name),
    ...known,
  };
}

/** What may be known of a secret, from the secret. */
export function secretTraits(secret: string, clientId: string): SecretTraits {
  return {
    hasOuterSpace: secret !== secret.trim(),
    encodingMatters: formEncoded(secret) !== secret || formEncoded(clientId) !== clientId,
  };
}
