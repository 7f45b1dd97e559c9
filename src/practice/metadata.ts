import type { Provider } from './providers.ts';
import type { PracticeSettings } from './settings.ts';

/** The ways in which its client can authenticate. */
function methodsOf({ clientSecret, clientJwk }: PracticeSettings): string[] {
  return [
    ...(clientSecret === null
      ? ['none']
      : ['client_secret_basic', 'client_secret_post', 'client_secret_jwt']),
    ...(clientJwk === null ? [] : ['private_key_jwt']),
  ];
}

/** What a provider says of itself (RFC 8414 2). */
export function metadataOf(issuer: string, { settings }: Pick<Provider, 'settings'>) {
  return {
    issuer,
    token_endpoint: `${issuer}/token`,
    ...(settings.mutualTlsTokenUrl === null
      ? {}
      : { mtls_endpoint_aliases: { token_endpoint: settings.mutualTlsTokenUrl } }),
    jwks_uri: `${issuer}/jwks`,
    grant_types_supported: ['client_credentials', 'refresh_token'],
    token_endpoint_auth_methods_supported: methodsOf(settings),
    scopes_supported: settings.scopes,
  };
}
