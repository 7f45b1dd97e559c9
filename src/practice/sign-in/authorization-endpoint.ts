import type { Context } from 'hono';
import type { Ports } from '../ports.ts';
import type { Provider } from '../providers.ts';
import { readAuthorizationRequest } from './authorization-request.ts';
import { issueCode } from './codes.ts';
import { consentHeaders, consentPage, deadEndPage } from './consent-page.ts';
import { signInFaults, type SignInFault } from './sign-in-faults.ts';

/** The fault of that id, or null. */
export function signInFaultOf(id: string): SignInFault | null {
  return signInFaults.find((fault) => fault.id === id) ?? null;
}

function answerWith(members: Record<string, string>, state: string | null, issuer: string): URLSearchParams {
  return new URLSearchParams({ ...members, ...(state === null ? {} : { state }), iss: issuer });
}

function redirect(redirectUri: string, answer: URLSearchParams): Response {
  const address = new URL(redirectUri);
  for (const [name, value] of answer) address.searchParams.append(name, value);
  return new Response(null, {
    status: 303,
    headers: { location: address.href, 'cache-control': 'no-store' },
  });
}

async function decisionOf(request: Request): Promise<string | null> {
  return new URLSearchParams(await request.text()).get('decision');
}

/**
 * Answers an authorization request: asks the user, and sends them back with
 * what they decided, `state` and `iss` (RFC 6749 4.1.2, RFC 9207). A fault
 * changes what they are sent back with.
 */
export async function answerAuthorizationRequest(
  c: Context,
  provider: Provider,
  ports: Ports,
  fault: SignInFault | null,
): Promise<Response> {
  const { origin, searchParams } = new URL(c.req.url);
  const issuer = `${origin}/${provider.name}`;
  const request = readAuthorizationRequest(searchParams, provider);
  if ('deadEnd' in request) return c.html(deadEndPage(request.deadEnd), 400, consentHeaders(null));
  const { redirectUri, state } = request;
  const back = (members: Record<string, string>) => {
    const answer = answerWith(members, state, issuer);
    fault?.change(answer);
    return redirect(redirectUri, answer);
  };
  if ('error' in request) return back({ error: request.error, error_description: request.description });
  if (c.req.method !== 'POST')
    return c.html(consentPage(provider.settings.clientId, request.scopes), 200, consentHeaders(redirectUri));
  return (await decisionOf(c.req.raw)) === 'allow'
    ? back({ code: issueCode(request, provider, ports) })
    : back({ error: 'access_denied', error_description: 'The resource owner denied the request.' });
}
