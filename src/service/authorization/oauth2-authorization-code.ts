import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { mayRepeat } from '#contract/keys.ts';
import {
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  customFetch,
  processAuthorizationCodeResponse,
  validateAuthResponse,
} from 'oauth4webapi';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import { examineSignIn } from '../diagnosis/sign-in/examine-sign-in.ts';
import { authorizationRequest } from './authorization-request.ts';
import { defineFlow, type FlowContext, type RequestProblem } from './flow.ts';
import { factsOf, type ProfileFacts } from './profile-facts.ts';
import { exchangeThroughLibrary } from './library-exchange.ts';
import { authOf, clientFacts, clientProblem } from './oauth2-client.ts';
import { resolveUrl, withTenant } from './resolve-url.ts';
import { signInExchange, signInSecrets } from './sign-in-exchange.ts';
import { endpointFacts, serverAt, withRenewal } from './token-endpoint.ts';
import { tokenParameters } from './token-parameters.ts';
import { headerProblem } from './token-request-headers.ts';

type Profile = Extract<AuthorizationProfileWrite, { type: 'oauth2_authorization_code' }>;

/** What a code is redeemed with. */
interface Redemption {
  readonly code: string;
  readonly codeVerifier: string;
  readonly redirectUri: string;
}

/** Stand for what only a sign-in brings, in a preview. */
const previewed: Redemption = {
  code: 'CODE_OF_THE_SIGN_IN',
  codeVerifier: 'VERIFIER_OF_THE_SIGN_IN_0000000000000000000',
  redirectUri: 'https://callback.example/',
};

function issuerOf({ issuer }: Profile, tenant: string | null): string | null {
  return issuer === '' ? null : withTenant(issuer, tenant);
}

/** The token request with the code (RFC 6749 4.1.3). Of the scope only what names a resource is asked again (RFC 8707 2.2). */
function redeem(
  profile: Profile,
  url: string,
  { code, codeVerifier, redirectUri }: Redemption,
  context: FlowContext,
): Promise<ObservedExchange> {
  const server = serverAt(url);
  const client = { client_id: profile.clientId };
  const answered = validateAuthResponse(server, client, new URLSearchParams({ code }));
  const resources = tokenParameters(profile.scope, profile.scopeSeparator).filter(([name]) =>
    mayRepeat(name),
  );
  return exchangeThroughLibrary(
    'token',
    {
      request: (fetch) =>
        authorizationCodeGrantRequest(
          server,
          client,
          authOf(profile, context),
          answered,
          redirectUri,
          codeVerifier,
          {
            [customFetch]: fetch,
            // Whether plain http may be used is the transport's policy.
            [allowInsecureRequests]: true,
            additionalParameters: new URLSearchParams(resources),
          },
        ),
      process: (response) => processAuthorizationCodeResponse(server, client, response),
    },
    profile,
    context,
  );
}

/** What must be right before the user is sent anywhere, or a code is redeemed. */
async function profileProblem(profile: Profile): Promise<RequestProblem | null> {
  return (await clientProblem(profile)) ?? headerProblem(profile.tokenRequestHeaders);
}

/** What the rules of the diagnosis have against an answer keeps its code from being used. */
function isRefused(signIn: ObservedExchange, facts: ProfileFacts): boolean {
  return examineSignIn(signIn, facts).finding !== null;
}

function factsOfProfile(profile: Profile, tenant: string | null): ProfileFacts {
  return factsOf(profile, tenant, {
    ...clientFacts(profile),
    ...endpointFacts(profile),
    grant: 'authorization_code',
    credential: 'the token',
  });
}

/** OAuth v2 with an authorization code: a user signs in at the provider (RFC 6749 4.1, RFC 7636, RFC 9207, RFC 9700). */
export const oauth2AuthorizationCodeFlow = defineFlow('oauth2_authorization_code', {
  facts: factsOfProfile,

  async run(profile, context) {
    const { url, problem } = resolveUrl(profile.tokenRequestUrl, 'tokenRequestUrl', context.tenant);
    const refused = problem ?? (await profileProblem(profile));
    if (url === null || refused !== null) return { exchanges: [], problem: refused };
    const redemption = { ...previewed, redirectUri: context.callbackUrl ?? previewed.redirectUri };
    return { exchanges: [await redeem(profile, url, redemption, context)], problem: null };
  },

  interactive: {
    async begin(profile, context) {
      const address = resolveUrl(profile.authorizationUrl, 'authorizationUrl', context.tenant);
      if (address.url === null) return { exchanges: [], problem: address.problem };
      const token = resolveUrl(profile.tokenRequestUrl, 'tokenRequestUrl', context.tenant);
      const refused = token.problem ?? (await profileProblem(profile));
      return refused === null
        ? authorizationRequest(address.url, profile, context)
        : { exchanges: [], problem: refused };
    },

    async finish(profile, ended, context) {
      const { answer, begun, callbackUrl } = ended;
      const signIn = signInExchange(
        ended,
        { issuer: issuerOf(profile, context.tenant), requestToken: null },
        context.now(),
      );
      const secrets = signInSecrets(ended, answer);
      const only = { exchanges: [signIn], problem: null, secrets };
      if (answer.kind !== 'answered' || isRefused(signIn, factsOfProfile(profile, context.tenant)))
        return only;
      const { url, problem } = resolveUrl(profile.tokenRequestUrl, 'tokenRequestUrl', context.tenant);
      if (url === null) return { ...only, problem: { ...problem, step: 'token' } };
      const redemption = {
        code: answer.parameters.get('code') ?? '',
        codeVerifier: begun.kept.codeVerifier ?? '',
        redirectUri: callbackUrl,
      };
      const token = await redeem(profile, url, redemption, context);
      const { exchanges, problem: next } = await withRenewal(profile, token, context);
      return { exchanges: [signIn, ...exchanges], problem: next, secrets };
    },
  },
});
