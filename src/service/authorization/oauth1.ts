import type { AuthorizationProfileWrite } from '#contract/authorization-types/registry.ts';
import { isOAuth1Parameter } from '#contract/keys.ts';
import { hasHalfCharacter } from '#contract/text.ts';
import { examineCredentials } from '../diagnosis/oauth1/examine-credentials.ts';
import { examineSignIn } from '../diagnosis/sign-in/examine-sign-in.ts';
import { readAnswer } from '../evidence/answer/read-answer.ts';
import { readCredentials } from '../evidence/answer/oauth1-credentials.ts';
import type { ObservedExchange } from '../evidence/observed-exchange.ts';
import type { KnownSecret } from '../evidence/secrets/known-secret.ts';
import type { CallCredentials } from './call-credentials.ts';
import { defineFlow, type FlowContext, type FlowRun, type RequestProblem } from './flow.ts';
import type { EndedSignIn } from './interactive.ts';
import { credentialsOf, requestCredentials, sessionHandleOf } from './oauth1/request-credentials.ts';
import { signedCall } from './oauth1/signed-call.ts';
import { factsOf, secretTraits, type ProfileFacts } from './profile-facts.ts';
import { resolveUrl } from './resolve-url.ts';
import { signInExchange } from './sign-in-exchange.ts';
import { standIns } from './stand-ins.ts';
import { tokenParameters } from './token-parameters.ts';

type Profile = Extract<AuthorizationProfileWrite, { type: 'oauth1' }>;

/** Stand for what only a sign-in brings, in a preview. */
const previewed = {
  callbackUrl: 'https://callback.example/',
  host: 'https://api.example.com/',
} as const;

/** True for an exchange that the rules of the diagnosis have nothing against. */
function isGood(exchange: ObservedExchange, facts: ProfileFacts): boolean {
  return examineCredentials(exchange, facts).finding === null;
}

function factsOfProfile(profile: Profile, tenant: string | null): ProfileFacts {
  const { consumerKey, signatureMethod, requestTokenUrl, tokenRequestMethod } = profile;
  const secret = profile.consumerSecret ?? '';
  return factsOf(profile, tenant, {
    consumerKey,
    signatureMethod,
    tokenLinkMethod: tokenRequestMethod,
    secret: secret === '' ? null : { ...secretTraits(secret, consumerKey), encodingMatters: false },
    tokenRequestUrl: requestTokenUrl,
    refreshTokenUrl: profile.refreshTokenUrl,
    credential: 'the signature',
  });
}

/** What of the client must be there before anything is signed. */
function clientProblem({ consumerKey, consumerSecret }: Profile): RequestProblem | null {
  for (const [field, text] of Object.entries({ consumerKey, consumerSecret: consumerSecret ?? '' })) {
    if (text === '') return { field, code: 'required', parameters: { field } };
    if (hasHalfCharacter(text)) return { field, code: 'half_character', parameters: {} };
  }
  return null;
}

interface Legs {
  readonly requestToken: string;
  readonly userAuthorization: string;
  readonly accessToken: string;
  /** Null where the profile has none. */
  readonly refresh: string | null;
}

/** The addresses of the three legs and of the renewal, or the first thing that keeps them from being gone. */
function legsOf(profile: Profile, { tenant }: Pick<FlowContext, 'tenant'>): Legs | RequestProblem {
  const requestToken = resolveUrl(profile.requestTokenUrl, 'requestTokenUrl', tenant);
  if (requestToken.url === null) return requestToken.problem;
  const userAuthorization = resolveUrl(profile.userAuthorizationUrl, 'userAuthorizationUrl', tenant);
  if (userAuthorization.url === null) return userAuthorization.problem;
  const accessToken = resolveUrl(profile.accessTokenUrl, 'accessTokenUrl', tenant);
  if (accessToken.url === null) return accessToken.problem;
  const { refreshTokenUrl } = profile;
  const refresh = refreshTokenUrl === null ? null : resolveUrl(refreshTokenUrl, 'refreshTokenUrl', tenant);
  if (refresh !== null && refresh.url === null) return refresh.problem;
  return (
    clientProblem(profile) ?? {
      requestToken: requestToken.url,
      userAuthorization: userAuthorization.url,
      accessToken: accessToken.url,
      refresh: refresh?.url ?? null,
    }
  );
}

/** The first leg (RFC 5849 2.1). The provider is told here where to send the user back to. */
function requestTemporary(profile: Profile, url: string, callback: string, context: FlowContext) {
  const own = { oauth_callback: callback };
  const [callbackUrl = callback] = callback.split('?');
  const asked = { asksFor: 'temporary', step: 'request_token', callbackUrl, with: null, own } as const;
  return requestCredentials(url, profile, asked, context);
}

/** Where the user goes (RFC 5849 2.2). What the address had as its query stays; the token stands once. */
function authorizationAddress({ additionalFields }: Profile, address: string, token: string): string {
  const url = new URL(address);
  const added = tokenParameters(additionalFields, 'space').filter(([name]) => !isOAuth1Parameter(name));
  for (const [name] of [...added, ['oauth_token'] as const]) url.searchParams.delete(name);
  for (const [name, value] of added) url.searchParams.append(name, value);
  url.searchParams.append('oauth_token', token);
  return url.href;
}

/** Renews the token that came, where the profile says where and the provider gave something to renew it with. */
async function renew(
  profile: Profile,
  url: string | null,
  last: ObservedExchange,
  context: FlowContext,
): Promise<ObservedExchange[]> {
  const handle = sessionHandleOf(last);
  const given = credentialsOf(last);
  if (url === null || handle === null || given === null) return [];
  if (!isGood(last, factsOfProfile(profile, context.tenant))) return [];
  const callbackUrl = last.oauth1?.callbackUrl ?? '';
  const own = { oauth_session_handle: handle };
  const asked = { asksFor: 'token', step: 'refresh', callbackUrl, with: given, own } as const;
  return [await requestCredentials(url, profile, asked, context)];
}

/** What a sign-in brought that must not be read, beside what the answers bring. */
function secretsOfSignIn({ begun, answer }: EndedSignIn): KnownSecret[] {
  const verifier = answer.kind === 'answered' ? (answer.parameters.get('oauth_verifier') ?? '') : '';
  return [
    { name: 'request token', value: begun.kept.token ?? '', isOwn: false },
    { name: 'request token secret', value: begun.kept.secret ?? '', isOwn: false },
    { name: 'verifier', value: verifier, isOwn: false },
  ].filter(({ value }) => value !== '');
}

/** What calls are signed with after the last leg; null where it brought nothing to sign with. */
function callCredentials(
  profile: Profile,
  { exchanges }: FlowRun,
  context: FlowContext,
): CallCredentials | null {
  const last = exchanges.at(-1);
  if (last?.oauth1?.asksFor !== 'token' || last.result.response === null) return null;
  const found = readCredentials(readAnswer(last.result.response), 'token');
  if (found.problem !== null || !isGood(last, factsOfProfile(profile, context.tenant))) return null;
  const { credentials, body } = found;
  return {
    values: { accessToken: credentials.token, response: body },
    secrets: [{ name: 'access token secret', value: credentials.secret, isOwn: false }],
    sign: (call) => signedCall(call, profile, credentials, context),
  };
}

/** OAuth v1: a user signs in at the provider, and every request is signed (RFC 5849). */
export const oauth1Flow = defineFlow('oauth1', {
  facts: factsOfProfile,

  async run(profile, context) {
    const legs = legsOf(profile, context);
    if ('code' in legs) return { exchanges: [], problem: legs };
    const callback = context.callbackUrl ?? previewed.callbackUrl;
    const first = await requestTemporary(profile, legs.requestToken, callback, context);
    return { exchanges: [first], problem: null };
  },

  credentials: callCredentials,

  exampleCredentials: (profile, context) => ({
    values: {},
    secrets: [],
    async sign(call) {
      // An address with `{tenant}` in its host cannot be signed yet. What comes of it is masked.
      const url = URL.canParse(call.url) ? call.url : previewed.host;
      const signed = await signedCall(
        { ...call, url },
        profile,
        { token: standIns.accessToken, secret: '' },
        context,
      );
      return { ...signed, url: call.url };
    },
  }),

  interactive: {
    async begin(profile, context) {
      const legs = legsOf(profile, context);
      if ('code' in legs) return { exchanges: [], problem: legs };
      const callback = `${context.callbackUrl}?state=${context.handle}`;
      const first = await requestTemporary(profile, legs.requestToken, callback, context);
      const temporary = credentialsOf(first);
      if (temporary === null || !isGood(first, factsOfProfile(profile, context.tenant)))
        return { exchanges: [first], problem: null };
      return {
        authorizationUrl: authorizationAddress(profile, legs.userAuthorization, temporary.token),
        kept: { ...temporary },
        exchanges: [first],
      };
    },

    async finish(profile, ended, context) {
      const { answer, begun, callbackUrl } = ended;
      const { token = '', secret = '' } = begun.kept;
      const signIn = signInExchange(ended, { issuer: null, requestToken: token }, context.now());
      const secrets = secretsOfSignIn(ended);
      const only = { exchanges: [...begun.exchanges, signIn], problem: null, secrets };
      const facts = factsOfProfile(profile, context.tenant);
      if (answer.kind !== 'answered' || examineSignIn(signIn, facts).finding !== null) return only;
      const legs = legsOf(profile, context);
      if ('code' in legs) return { ...only, problem: { ...legs, step: 'token' } };
      const own = { oauth_verifier: answer.parameters.get('oauth_verifier') ?? '' };
      const asked = { asksFor: 'token', step: 'token', callbackUrl, with: { token, secret }, own } as const;
      const last = await requestCredentials(legs.accessToken, profile, asked, context);
      const renewal = await renew(profile, legs.refresh, last, context);
      return { ...only, exchanges: [...only.exchanges, last, ...renewal] };
    },
  },
});
