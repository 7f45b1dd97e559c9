import { describe, expect, it } from 'vitest';
import { fieldErrorsOf } from '../issues.ts';
import { oauth2ClientCredentials } from './oauth2-client-credentials.ts';

function errorsOf(members: Readonly<Record<string, unknown>>) {
  const profile = {
    type: 'oauth2_client_credentials',
    name: 'Hotel Bookings',
    clientId: 'travel-planner-prod',
    clientSecret: 'correct horse battery',
    tokenRequestUrl: 'https://idp.example.com/oauth2/token',
    clientAuthentication: 'client_secret_jwt',
    ...members,
  };
  const { error } = oauth2ClientCredentials.writeSchema.safeParse(profile);
  return error === undefined ? [] : fieldErrorsOf(error, profile).map(({ path, code }) => [path, code]);
}

describe('the issuer that assertions are for', () => {
  it('is required where they are for it, and only of a client that signs them', () => {
    const forIssuer = { assertionAudienceFrom: 'issuer' };
    expect(errorsOf(forIssuer)).toEqual([['issuer', 'required']]);
    expect(errorsOf({ ...forIssuer, issuer: 'https://idp.example.com' })).toEqual([]);
    expect(errorsOf({ ...forIssuer, clientAuthentication: 'client_secret_post' })).toEqual([]);
    expect(errorsOf({})).toEqual([]);
  });

  it.each([
    ['id.example.com', 'url_invalid'],
    ['https://{tenant}.example.com', 'tenant_not_enabled'],
    ['https://id.example.com/{{nonsense}}', 'unknown_placeholder'],
  ])('is no %s', (issuer, code) => {
    expect(errorsOf({ issuer })).toEqual([['issuer', code]]);
  });
});
