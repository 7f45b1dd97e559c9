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

const checkAudience: SuggestionDraft = { code: 'check_assertion_audience', field: 'assertionAudienceFrom' };
const checkSecret: SuggestionDraft = { code: 'check_client_and_secret', field: 'clientSecret' };

/** Whether the client is asked for where it is: the tenancy, where the address has one. */
export function checkEnvironment({ facts }: Pick<Seen, 'facts'>): SuggestionDraft {
  return facts.tenant === null
    ? { code: 'check_environment', field: 'tokenRequestUrl' }
    : { code: 'check_tenancy', field: 'tenant' };
}

/** Whether the client is the right one: its ID with the secret, or alone where no secret is sent. */
export function checkClient({ facts: { clientAuthentication } }: Seen): SuggestionDraft {
  return clientAuthentication !== null && keyMethods.includes(clientAuthentication)
    ? { code: 'check_client_id', field: 'clientId' }
    : checkSecret;
}

/**
 * All that may be wrong with client ID and secret, with what an assertion is
 * checked by (RFC 7523 3), or with the certificate (RFC 8705 2 and 5).
 */
export function credentialSuggestions(seen: Seen): SuggestionDraft[] {
  const variants = authenticationVariants(seen);
  const environment = checkEnvironment(seen);
  switch (seen.facts.clientAuthentication) {
    case 'private_key_jwt':
      return [...variants, { code: 'check_registered_key', field: 'clientKey' }, checkAudience, environment];
    case 'tls_client_auth':
      return [
        ...variants,
        { code: 'check_registered_certificate', field: 'clientCertificate' },
        checkClient(seen),
        { code: 'use_mutual_tls_address', field: 'tokenRequestUrl' },
        environment,
      ];
    case 'client_secret_jwt': {
      const isTrim = ({ code }: SuggestionDraft) => code === 'trim_secret';
      return [
        ...variants.filter(isTrim),
        checkSecret,
        checkAudience,
        { code: 'check_assertion_algorithm', field: 'assertionAlgorithm' },
        environment,
        // Who asks for an assertion takes no secret in its place, as a rule.
        ...variants.filter((variant) => !isTrim(variant)),
      ];
    }
    default:
      return [...variants, checkSecret, environment];
  }
}
