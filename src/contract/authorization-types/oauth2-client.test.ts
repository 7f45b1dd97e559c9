import { describe, expect, it } from 'vitest';
import { fieldErrorsOf } from '../issues.ts';
import { authorizationProfileWriteSchema } from './registry.ts';

function errorsOf(members: Readonly<Record<string, unknown>>) {
  const profile = {
    type: 'oauth2_client_credentials',
    name: 'Hotel Bookings',
    clientId: 'travel-planner-prod',
    clientSecret: 'correct horse battery',
    tokenRequestUrl: 'https://idp.example.com/oauth2/token',
    ...members,
  };
  const { error } = authorizationProfileWriteSchema.safeParse(profile);
  return error === undefined ? [] : fieldErrorsOf(error, profile).map(({ path, code }) => [path, code]);
}

describe('a placeholder that lacks a brace', () => {
  it.each([
    ['clientId', '{{env.CLIENT}'],
    ['username', '{{env.USER'],
    ['grantType', '{{env.GRANT}'],
    ['tokenRequestUrl', 'https://id.example.com/{{env.PATH}/token'],
    ['tokenRequestUrl', '{{env.BASE'],
    ['refreshTokenUrl', 'https://{env.HOST}/token'],
  ])('is refused in %s', (member, text) => {
    const type = member === 'username' ? { type: 'oauth2_password', password: 'p' } : {};
    expect(errorsOf({ ...type, [member]: text })).toEqual([[member, 'unknown_placeholder']]);
  });

  it('is refused in a row, but for a secret', () => {
    const row = { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Bearer {{accessToken}' };
    const path = 'authorizationFields.0.fieldValue';
    expect(errorsOf({ authorizationFields: [row] })).toEqual([[path, 'unknown_placeholder']]);
    expect(errorsOf({ authorizationFields: [{ ...row, secure: true }] })).toEqual([]);
  });
});

it('wants a URL where text stands before a variable', () => {
  expect(errorsOf({ tokenRequestUrl: '{"url":"{{env.BASE}}"}' })).toEqual([
    ['tokenRequestUrl', 'url_invalid'],
  ]);
  expect(errorsOf({ tokenRequestUrl: '{{env.BASE}}/token' })).toEqual([]);
});

it('refuses a key of Scope whose value would not be sent, since the profile keeps who the user is', () => {
  const profile = { type: 'oauth2_password', username: 'jo', password: 'p' };
  const scope = [{ key: 'username', value: 'x' }];
  expect(errorsOf({ ...profile, scope })).toEqual([['scope.0.key', 'reserved_key']]);
  const asked = { authorizationMode: 'users_authorize', formFields: [{ title: 'PIN', fieldKey: 'pin' }] };
  expect(errorsOf({ ...profile, ...asked, scope })).toEqual([]);
});

describe('the issuer that assertions are for', () => {
  it('is required where they are for it, and only of a client that signs them', () => {
    const forIssuer = { clientAuthentication: 'client_secret_jwt', assertionAudienceFrom: 'issuer' };
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
