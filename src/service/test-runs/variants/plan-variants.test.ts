import { describe, expect, it } from 'vitest';
import type { ProfileFacts } from '../../authorization/profile-facts.ts';
import { standardPlace } from '../../evidence/answer/token-place.ts';
import { planVariants } from './plan-variants.ts';

function facts(changes: Partial<ProfileFacts> = {}): ProfileFacts {
  return {
    clientId: 'travel-planner',
    consumerKey: null,
    passwordField: null,
    authErrorStatus: null,
    signatureMethod: null,
    tokenLinkMethod: null,
    grant: 'client_credentials',
    clientAuthentication: 'client_secret_basic',
    weakSecret: null,
    secret: { hasOuterSpace: false, encodingMatters: true },
    tokenRequestUrl: 'https://id.example.com/token',
    refreshTokenUrl: null,
    checkUrl: null,
    requestedScope: [],
    scopeSeparator: 'space',
    parameterNames: [],
    tokenPlace: standardPlace,
    requestForm: null,
    tenant: null,
    credential: 'the token',
    fieldNames: [],
    ...changes,
  };
}

const refused = { code: 'invalid_client', stopsTrial: null };
const codes = (changes: Partial<ProfileFacts>, diagnosis: Parameters<typeof planVariants>[1] = refused) =>
  planVariants(facts(changes), diagnosis).variants.map(({ code }) => code);

describe('the variants of a profile', () => {
  it('are the other places for the credentials', () => {
    expect(codes({})).toEqual(['body', 'basic_not_encoded']);
    expect(codes({ clientAuthentication: 'client_secret_post' })).toEqual(['basic', 'basic_not_encoded']);
    expect(codes({ clientAuthentication: 'client_secret_basic_raw' })).toEqual(['basic', 'body']);
  });

  it('leave out what would send the same bytes', () => {
    const secret = { hasOuterSpace: false, encodingMatters: false };
    expect(codes({ secret })).toEqual(['body']);
    expect(codes({ secret, clientAuthentication: 'client_secret_post' })).toEqual(['basic']);
    expect(codes({ secret, clientAuthentication: 'client_secret_basic_raw' })).toEqual(['body']);
  });

  it('leave out scope and audience, one change before two, six at most', () => {
    expect(codes({ requestedScope: ['read'], parameterNames: ['audience', 'resource'] })).toEqual([
      'body',
      'basic_not_encoded',
      'basic_without_scope',
      'basic_without_audience',
      'basic_without_scope_without_audience',
      'body_without_scope',
    ]);
  });

  it('begin with the parameters where the provider has named them', () => {
    const diagnosis = { code: 'invalid_scope', stopsTrial: null };
    expect(codes({ requestedScope: ['read'] }, diagnosis)).toEqual([
      'basic_without_scope',
      'body',
      'basic_not_encoded',
      'body_without_scope',
      'basic_not_encoded_without_scope',
    ]);
  });

  it('carry the change that makes them', () => {
    const { variants } = planVariants(
      facts({ requestedScope: ['read'], parameterNames: ['audience'] }),
      refused,
    );
    expect(variants[0]).toEqual({
      code: 'body',
      text: 'Request body',
      parameters: { clientAuthentication: 'client_secret_post', withoutScope: false, withoutAudience: false },
      change: { clientAuthentication: 'client_secret_post' },
    });
    expect(variants.find(({ code }) => code === 'basic_without_scope_without_audience')).toMatchObject({
      text: 'Basic header, without scope and audience',
      change: {
        scope: [
          { do: 'remove', key: 'scope' },
          { do: 'remove', key: 'audience' },
        ],
      },
    });
  });

  it('leave the authentication alone where there is no secret to send elsewhere', () => {
    const none = { clientAuthentication: 'none', secret: null } as const;
    expect(codes({ ...none, requestedScope: ['read'] })).toEqual(['without_scope']);
    expect(planVariants(facts(none), null)).toMatchObject({
      variants: [],
      nothingToTry: { code: 'no_variants' },
    });
  });

  it.each(['rate_limit', 'lockout', 'no_use'] as const)('are none after %s', (stopsTrial) => {
    expect(planVariants(facts(), { code: 'x', stopsTrial })).toMatchObject({
      variants: [],
      nothingToTry: { code: stopsTrial },
    });
  });
});
