import type { Context } from 'hono';
import type { Ports } from '../ports.ts';
import type { Provider } from '../providers.ts';
import { consentHeaders, consentPage, deadEndPage } from '../sign-in/consent-page.ts';
import { jsonAnswer } from '../token/json-answer.ts';
import { oauth1Faults, type OAuth1Fault } from './oauth1-faults.ts';
import { OAuthProblem } from './received.ts';
import {
  allow,
  issueAccessToken,
  issueRequestToken,
  renewAccessToken,
  requestTokenOf,
  type IssuedAccess,
} from './tokens.ts';
import { verify } from './verify.ts';

/** What every endpoint of OAuth v1 gets: a fault changes what it answers. */
export interface OAuth1Context {
  readonly provider: Provider;
  readonly ports: Ports;
  readonly fault: OAuth1Fault | null;
}

/** The fault of that id, or null. */
export function oauth1FaultOf(id: string): OAuth1Fault | null {
  return oauth1Faults.find((fault) => fault.id === id) ?? null;
}

const formHeaders = { 'content-type': 'application/x-www-form-urlencoded', 'cache-control': 'no-store' };

function formAnswer(
  answer: URLSearchParams,
  change?: (answer: URLSearchParams) => Response | undefined,
): Response {
  return change?.(answer) ?? new Response(answer.toString(), { headers: formHeaders });
}

/** A refusal as the extension "OAuth Problem Reporting" has it, in challenge and body. */
function refusal({ problem, status, message }: OAuthProblem): Response {
  const body = new URLSearchParams({ oauth_problem: problem, oauth_problem_advice: message });
  const challenge = `OAuth realm="practice", oauth_problem="${problem}"`;
  return new Response(body.toString(), {
    status,
    headers: { ...formHeaders, 'www-authenticate': challenge },
  });
}

async function orRefusal(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof OAuthProblem) return refusal(error);
    throw error;
  }
}

/** Gives a request token to a client that signs (RFC 5849 2.1). */
export function answerRequestToken(
  request: Request,
  { provider, ports, fault }: OAuth1Context,
): Promise<Response> {
  return orRefusal(async () => {
    const { protocol } = await verify(request, provider, ports, (token) => (token === null ? '' : null));
    const callback = protocol.get('oauth_callback') ?? '';
    if (callback !== 'oob' && !URL.canParse(callback))
      throw new OAuthProblem('parameter_absent', 'oauth_callback is missing, or no address.', 400);
    const { token, secret } = issueRequestToken(provider, callback, ports);
    const answer = new URLSearchParams({
      oauth_token: token,
      oauth_token_secret: secret,
      oauth_callback_confirmed: 'true',
    });
    return formAnswer(answer, fault?.requestToken);
  });
}

/** Asks the user, and sends them back with a verifier or with their denial (RFC 5849 2.2). */
export async function answerUserAuthorization(
  c: Context,
  { provider, ports, fault }: OAuth1Context,
): Promise<Response> {
  const token = c.req.query('oauth_token') ?? null;
  const known = requestTokenOf(provider, token, ports.clock.now());
  if (token === null || known === null || !URL.canParse(known.callback))
    return c.html(
      deadEndPage('This request token is not known here, or has expired.'),
      400,
      consentHeaders(null),
    );
  if (c.req.method !== 'POST')
    return c.html(consentPage(provider.settings.clientId, []), 200, consentHeaders(known.callback));
  const isAllowed = new URLSearchParams(await c.req.text()).get('decision') === 'allow';
  const answer = new URLSearchParams(
    isAllowed
      ? { oauth_token: token, oauth_verifier: allow(provider, token, known, ports) }
      : { oauth_token: token, oauth_problem: 'user_refused' },
  );
  fault?.back?.(answer);
  const address = new URL(known.callback);
  for (const [name, value] of answer) address.searchParams.append(name, value);
  return new Response(null, {
    status: 303,
    headers: { location: address.href, 'cache-control': 'no-store' },
  });
}

/** Gives an access token for a request token that a user has allowed (RFC 5849 2.3). */
export function answerAccessToken(
  request: Request,
  { provider, ports, fault }: OAuth1Context,
): Promise<Response> {
  return orRefusal(async () => {
    const known = (token: string | null) => requestTokenOf(provider, token, ports.clock.now());
    const { protocol } = await verify(request, provider, ports, (token) => known(token)?.secret ?? null);
    const token = protocol.get('oauth_token') ?? '';
    const verifier = known(token)?.verifier ?? null;
    if (verifier === null || verifier !== protocol.get('oauth_verifier'))
      throw new OAuthProblem('verifier_invalid', 'The verifier does not fit the request token.');
    return formAnswer(accessAnswer(issueAccessToken(provider, token, ports)), fault?.accessToken);
  });
}

function accessAnswer({ token, secret, sessionHandle }: IssuedAccess): URLSearchParams {
  return new URLSearchParams({
    oauth_token: token,
    oauth_token_secret: secret,
    oauth_session_handle: sessionHandle,
    account: 'practice',
  });
}

/** Gives an access token for another one and its session handle (OAuth Session 1.0). */
export function answerRenewal(request: Request, { provider, ports }: OAuth1Context): Promise<Response> {
  return orRefusal(async () => {
    const { protocol } = await verify(
      request,
      provider,
      ports,
      (token) => provider.accessTokens.get(token ?? '') ?? null,
    );
    const token = protocol.get('oauth_token') ?? '';
    const renewed = renewAccessToken(provider, token, protocol.get('oauth_session_handle'), ports);
    if (renewed === null)
      throw new OAuthProblem('token_rejected', 'The session handle does not belong to the token.');
    return formAnswer(accessAnswer(renewed));
  });
}

/** A resource for callers who sign with an access token (RFC 5849 3). */
export function answerOAuth1Resource(
  request: Request,
  { provider, ports }: OAuth1Context,
): Promise<Response> {
  return orRefusal(async () => {
    await verify(request, provider, ports, (token) => provider.accessTokens.get(token ?? '') ?? null);
    return jsonAnswer(200, { account: 'practice' });
  });
}
