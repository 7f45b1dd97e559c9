import { describe, expect, it } from 'vitest';
import { tokenEndpointFor } from './token-endpoint-for.ts';

const tokenEndpoint = 'https://id.example.com/token';
const mutualTlsTokenEndpoint = 'https://mtls.id.example.com/token';

describe('the token endpoint of a server that was discovered', () => {
  it('is the alias for a client that shows a certificate, and for no other (RFC 8705 5)', () => {
    const server = { tokenEndpoint, mutualTlsTokenEndpoint };
    expect(tokenEndpointFor(server, 'tls_client_auth')).toBe(mutualTlsTokenEndpoint);
    for (const method of ['client_secret_basic', 'private_key_jwt', 'none', undefined])
      expect(tokenEndpointFor(server, method)).toBe(tokenEndpoint);
  });

  it('is the same for all where there is no alias', () => {
    const server = { tokenEndpoint, mutualTlsTokenEndpoint: null };
    expect(tokenEndpointFor(server, 'tls_client_auth')).toBe(tokenEndpoint);
  });
});
