import { describe, expect, it } from 'vitest';
import { isSameIssuer, issuerFrom, metadataAddresses } from './metadata-addresses.ts';

describe('what is entered as an issuer', () => {
  it.each([
    ['https://id.example.com', 'https://id.example.com'],
    ['  https://id.example.com/tenant ', 'https://id.example.com/tenant'],
    ['https://id.example.com/.well-known/openid-configuration', 'https://id.example.com'],
    ['https://id.example.com/tenant/.well-known/openid-configuration', 'https://id.example.com/tenant'],
    ['https://id.example.com/.well-known/oauth-authorization-server/tenant', 'https://id.example.com/tenant'],
    ['id.example.com', null],
    ['https://id.example.com/?tenant=a', null],
  ])('%j means %j', (entered, issuer) => {
    expect(issuerFrom(entered)).toBe(issuer);
  });
});

describe('the addresses of metadata', () => {
  it('are two where the issuer has no path', () => {
    expect(metadataAddresses('https://id.example.com/')).toEqual([
      'https://id.example.com/.well-known/oauth-authorization-server',
      'https://id.example.com/.well-known/openid-configuration',
    ]);
  });

  it('put the path behind or before what is well known (RFC 8414 3.1 and 5)', () => {
    expect(metadataAddresses('https://id.example.com/a/b')).toEqual([
      'https://id.example.com/.well-known/oauth-authorization-server/a/b',
      'https://id.example.com/a/b/.well-known/openid-configuration',
      'https://id.example.com/.well-known/openid-configuration/a/b',
    ]);
  });
});

it('takes issuers for the same but for a slash at the end', () => {
  expect(isSameIssuer('https://id.example.com/', 'https://id.example.com')).toBe(true);
  expect(isSameIssuer('https://id.example.com', 'https://id.example.org')).toBe(false);
  expect(isSameIssuer('https://id.example.com/a', 'https://id.example.com/A')).toBe(false);
});
