import { isProtocolParameter } from '#contract/keys.ts';
import { ProfileDraft } from '../draft/profile-draft.ts';
import {
  clientAssertion,
  isLiveParameter,
  noteNoPlace,
  type TokenParameter,
} from '../draft/token-parameters.ts';
import type { RequestAddress } from './request-address.ts';
import { basicUserOf } from './basic-header.ts';
import type { SentRequest } from './sent-request.ts';
import { setClient } from './token-client.ts';
import { addTokenHeaders } from './token-draft.ts';

/**
 * True for a request about one token, which is no sign-in: one that revokes it (RFC 7009) or asks about it (RFC 7662).
 * Sent at each test, it would end or give away what it names.
 */
export function isAboutToken({ address, body, query }: SentRequest): boolean {
  const given = new Set([...body, ...query].map(({ key }) => key));
  if (given.has('grant_type')) return false;
  if (given.has('token_type_hint')) return true;
  if (
    given.size > 0 &&
    /\/(?:revoke|revocation|introspect|introspection)\/?$/i.test(address?.url.pathname ?? '')
  )
    return true;
  return given.has('client_id') && given.has('client_secret') && given.has('token');
}

/** What says which token a request is about. */
const aboutToken: readonly string[] = ['token', 'token_type_hint'];

/**
 * The profile of the client that such a request proves itself by, which is that of its token requests too; null where
 * it has none. Where it gets its tokens it does not say.
 */
export function clientDraft(request: SentRequest, address: RequestAddress): ProfileDraft | null {
  const ofAddress = request.query.map((given) => ({ ...given, wasInAddress: true }));
  const parameters: TokenParameter[] = [...request.body, ...ofAddress];
  const proofs = ['client_secret', clientAssertion];
  const isClient =
    request.user ?? basicUserOf(request.headers) ?? parameters.find(({ key }) => proofs.includes(key));
  if (isClient === undefined || request.otherScheme !== null) return null;
  const draft = new ProfileDraft('oauth2_client_credentials', address.name);
  draft.set('identityProviderName', address.name, 'URL').note('URL', 'token_address_needed');
  setClient(draft, request, parameters);
  addTokenHeaders(draft, request);
  for (const parameter of parameters)
    if (parameter.key === 'token' || isLiveParameter(parameter.key))
      draft.note(`${parameter.source} ${parameter.key}`, 'live_token_left_out');
    else if (!aboutToken.includes(parameter.key) && !isProtocolParameter(parameter.key))
      noteNoPlace(draft, parameter);
  return draft;
}
