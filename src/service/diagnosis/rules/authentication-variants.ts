import { keyMethods, type ClientAuthentication } from '#contract/client-authentication.ts';
import type { Seen } from '../seen.ts';
import type { SuggestionDraft } from '../rule.ts';
import type { SuggestionCode } from '../texts/suggestions.ts';

function change(code: SuggestionCode, clientAuthentication: ClientAuthentication): SuggestionDraft {
  return { code, change: { clientAuthentication }, field: 'clientAuthentication' };
}

/** The other encoding of a Basic header, first where the two differ for these credentials. */
function otherEncoding(method: ClientAuthentication): SuggestionDraft[] {
  if (method === 'client_secret_basic') return [change('do_not_encode_basic', 'client_secret_basic_raw')];
  return method === 'client_secret_basic_raw' ? [change('encode_basic', 'client_secret_basic')] : [];
}

/** Another place for the same credentials. */
function otherPlace(method: ClientAuthentication): SuggestionDraft[] {
  if (method === 'client_secret_post') return [change('send_in_header', 'client_secret_basic')];
  if (keyMethods.includes(method)) return [];
  return method === 'none'
    ? [change('authenticate_client', 'client_secret_basic')]
    : [change('send_in_body', 'client_secret_post')];
}

/** Other ways to say the same to a provider that did not accept client ID and secret, the likeliest first. */
export function authenticationVariants({ facts }: Seen): SuggestionDraft[] {
  const { clientAuthentication: method, secret } = facts;
  if (method === null) return [];
  return [
    ...(secret?.hasOuterSpace === true ? [{ code: 'trim_secret' as const, field: 'clientSecret' }] : []),
    ...(secret?.encodingMatters === true ? otherEncoding(method) : []),
    ...otherPlace(method),
  ];
}

/** What the provider checks an assertion by (RFC 7523 3), or a certificate (RFC 8705 2.1). */
function assertionSuggestions({ facts: { clientAuthentication } }: Seen): SuggestionDraft[] {
  const audience: SuggestionDraft = { code: 'check_assertion_audience', field: 'assertionAudienceFrom' };
  if (clientAuthentication === 'private_key_jwt')
    return [{ code: 'check_registered_key', field: 'clientKey' }, audience];
  if (clientAuthentication === 'tls_client_auth')
    return [{ code: 'check_registered_certificate', field: 'clientCertificate' }];
  return clientAuthentication === 'client_secret_jwt' ? [audience] : [];
}

/** All that may be wrong with client ID and secret, or with the key. */
export function credentialSuggestions(seen: Seen): SuggestionDraft[] {
  return [
    ...authenticationVariants(seen),
    ...assertionSuggestions(seen),
    ...(seen.facts.clientAuthentication !== null && keyMethods.includes(seen.facts.clientAuthentication)
      ? []
      : [{ code: 'check_client_and_secret' as const, field: 'clientSecret' }]),
    seen.facts.tenant === null
      ? { code: 'check_environment', field: 'tokenRequestUrl' }
      : { code: 'check_tenancy', field: 'tenant' },
  ];
}
