import { describe, expect, it } from 'vitest';
import type { AuthorizationServer } from '#contract/discovery.ts';
import { blankPair } from '../model/blank-values.ts';
import { doubtsOf } from './doubts.ts';

const server: AuthorizationServer = {
  issuer: 'https://id.example.com',
  tokenEndpoint: 'https://id.example.com/token',
  mutualTlsTokenEndpoint: null,
  authorizationEndpoint: null,
  clientAuthentications: ['client_secret_post'],
  scopes: ['read'],
  grantTypes: null,
  refused: [],
};

const form = (clientAuthentication: string, scope = '') => ({
  type: 'oauth2_client_credentials' as const,
  texts: { clientAuthentication },
  pairs: { scope: [{ ...blankPair, key: 'scope', value: scope }] },
});

describe('what the server does not list', () => {
  it('is the client authentication that is chosen', () => {
    expect(doubtsOf(server, form('client_secret_basic')).clientAuthentication).toBe('client_secret_basic');
    expect(doubtsOf(server, form('client_secret_post')).clientAuthentication).toBeNull();
  });

  it('is told by the default where it lists none, and raw counts as Basic', () => {
    const silent = { ...server, clientAuthentications: null };
    expect(doubtsOf(silent, form('client_secret_basic_raw')).clientAuthentication).toBeNull();
    expect(doubtsOf(silent, form('client_secret_post')).clientAuthentication).toBe('client_secret_post');
  });

  it('is no certificate where the server takes those that clients sign themselves (RFC 8705 2.2)', () => {
    const certificates = { ...server, clientAuthentications: ['self_signed_tls_client_auth'] };
    expect(doubtsOf(certificates, form('tls_client_auth')).clientAuthentication).toBeNull();
    expect(doubtsOf(server, form('tls_client_auth')).clientAuthentication).toBe('tls_client_auth');
  });

  it('is told what needs no secret, where one is chosen and the server takes a key too (RFC 9700 2.5)', () => {
    const clientAuthentications = ['client_secret_basic', 'private_key_jwt', 'self_signed_tls_client_auth'];
    const able = { ...server, clientAuthentications };
    expect(doubtsOf(able, form('client_secret_basic')).stronger).toEqual([
      'private_key_jwt',
      'tls_client_auth',
    ]);
    for (const method of ['private_key_jwt', 'tls_client_auth', 'none', ''])
      expect(doubtsOf(able, form(method)).stronger).toEqual([]);
    expect(doubtsOf(server, form('client_secret_post')).stronger).toEqual([]);
  });

  it('is the grant type, where it lists some without it', () => {
    const grantTypes = ['authorization_code', 'implicit'];
    expect(doubtsOf({ ...server, grantTypes }, form('')).grantType).toBe('client_credentials');
    expect(doubtsOf({ ...server, grantTypes: ['client_credentials'] }, form('')).grantType).toBeNull();
    expect(doubtsOf(server, form('')).grantType).toBeNull();
    const own = { ...form(''), texts: { grantType: 'account_credentials' } };
    expect(doubtsOf({ ...server, grantTypes }, own).grantType).toBe('account_credentials');
  });

  it('are scopes, each once, but not where it lists none or a variable stands for one', () => {
    expect(doubtsOf(server, form('', 'read write write {{env.scope}}')).scopes).toEqual(['write']);
    expect(doubtsOf({ ...server, scopes: null }, form('', 'write')).scopes).toEqual([]);
  });
});
