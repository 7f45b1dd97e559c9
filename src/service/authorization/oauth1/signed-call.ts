import type { SignatureMethod } from '#contract/signature-method.ts';
import { headerValue } from '../../evidence/answer/headers.ts';
import type { ServiceCall } from '../fields/service-call.ts';
import { nonceBytes, type FlowContext } from '../flow.ts';
import {
  authorizationHeader,
  signatureMethodNames,
  signatureOf,
  type ProtocolParameters,
  type SignedRequest,
} from './signature.ts';

/** The client that a profile speaks for, and how it signs. */
export interface OAuth1Client {
  readonly consumerKey: string;
  readonly consumerSecret?: string | null | undefined;
  readonly signatureMethod: SignatureMethod;
  readonly realm: string;
}

/** Temporary or token credentials (RFC 5849 2): a name that is shown and a secret that signs. */
export interface Credentials {
  readonly token: string;
  readonly secret: string;
}

const form = /^application\/x-www-form-urlencoded\b/i;

/** What of a call is signed: a body of another type than a form is not (RFC 5849 3.4.1.3.1). */
function signedPart({ method, url, headers, body }: ServiceCall): SignedRequest {
  const isForm = form.test(headerValue(headers, 'content-type') ?? '');
  return { method, url, form: new URLSearchParams(isForm ? (body ?? '') : '') };
}

/**
 * The call with the header Authorization that proves who is calling (RFC 5849
 * 3.5.1), in place of any that it had. `own` are parameters of the protocol
 * that only this call has, such as `oauth_verifier`.
 */
export async function signedCall(
  call: ServiceCall,
  client: OAuth1Client,
  credentials: Credentials | null,
  context: Pick<FlowContext, 'now' | 'randomText'>,
  own: ProtocolParameters = {},
): Promise<ServiceCall> {
  const { consumerKey, consumerSecret, signatureMethod, realm } = client;
  const protocol: ProtocolParameters = {
    oauth_consumer_key: consumerKey,
    oauth_nonce: context.randomText(nonceBytes),
    oauth_signature_method: signatureMethodNames[signatureMethod],
    oauth_timestamp: String(Math.floor(context.now() / 1000)),
    oauth_version: '1.0',
    ...(credentials === null ? {} : { oauth_token: credentials.token }),
    ...own,
  };
  const signature = await signatureOf(signatureMethod, signedPart(call), protocol, {
    consumerSecret: consumerSecret ?? '',
    tokenSecret: credentials?.secret ?? '',
  });
  const others = call.headers.filter(([name]) => name.toLowerCase() !== 'authorization');
  return {
    ...call,
    headers: [...others, ['Authorization', authorizationHeader(protocol, signature, realm)]],
  };
}
