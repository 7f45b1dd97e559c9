import type { TokenRequestMethod } from '#contract/authorization-types/token-request-options.ts';
import type { Step } from '#contract/evidence.ts';
import { readAnswer } from '../../evidence/answer/read-answer.ts';
import { readCredentials } from '../../evidence/answer/oauth1-credentials.ts';
import type { CredentialsRequest, ObservedExchange } from '../../evidence/observed-exchange.ts';
import type { FlowContext } from '../flow.ts';
import { signedCall, type Credentials, type OAuth1Client } from './signed-call.ts';
import type { ProtocolParameters } from './signature.ts';

/** A client, and how it asks for credentials. */
export type AskingClient = OAuth1Client & { readonly tokenRequestMethod: TokenRequestMethod };

/** Asks for temporary or token credentials with a signed request that has no body (RFC 5849 2.1 and 2.3). */
export async function requestCredentials(
  url: string,
  client: AskingClient,
  asked: CredentialsRequest & {
    readonly with: Credentials | null;
    readonly own: ProtocolParameters;
    readonly step: Step;
  },
  context: FlowContext,
): Promise<ObservedExchange> {
  const { asksFor, callbackUrl, with: credentials, own, step } = asked;
  const call = {
    method: client.tokenRequestMethod,
    url,
    headers: [['Accept', '*/*'] as [string, string]],
    body: null,
  };
  const { headers, method } = await signedCall(call, client, credentials, context, own);
  const request = { method, url, headers, body: null };
  const result = await context.send(request, step);
  return {
    step,
    request,
    result,
    endedAt: context.now(),
    library: null,
    oauth1: { asksFor, callbackUrl },
  };
}

/** The credentials that an exchange brought; null where it brought none that can be used. */
export function credentialsOf({ result, oauth1 }: ObservedExchange): Credentials | null {
  const { failure, response } = result;
  if (oauth1 === undefined || failure !== null || response === null) return null;
  if (response.status < 200 || response.status > 299) return null;
  return readCredentials(readAnswer(response), oauth1.asksFor).credentials;
}

/** What a token is renewed with that came in an exchange (OAuth Session 1.0); null where the provider gave nothing of the kind. */
export function sessionHandleOf({ result: { response } }: ObservedExchange): string | null {
  const handle = response === null ? null : (readAnswer(response).form?.get('oauth_session_handle') ?? null);
  return handle === '' ? null : handle;
}
