import type { AuthorizationServer } from '#contract/discovery.ts';

/** Where a server takes token requests. */
export type TokenEndpoints = Pick<AuthorizationServer, 'tokenEndpoint' | 'mutualTlsTokenEndpoint'>;

/** True where the client shows its certificate with the connection. */
export function showsCertificate(clientAuthentication: string | undefined): boolean {
  return clientAuthentication === 'tls_client_auth';
}

/** Where a client asks for its token: those that show a certificate at the alias, where there is one (RFC 8705 5). */
export function tokenEndpointFor(
  { tokenEndpoint, mutualTlsTokenEndpoint }: TokenEndpoints,
  clientAuthentication: string | undefined,
): string | null {
  return showsCertificate(clientAuthentication) ? (mutualTlsTokenEndpoint ?? tokenEndpoint) : tokenEndpoint;
}
