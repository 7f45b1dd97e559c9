import { describe, expect, it } from 'vitest';
import { diagnosisSchema } from '#contract/diagnosis.ts';
import { runTest } from '../testing/run-test.ts';
import { callCases } from '../testing/providers/call-cases.ts';
import { identityCases } from '../testing/providers/identity-cases.ts';
import { noteCases } from '../testing/providers/note-cases.ts';
import { serviceCases } from '../testing/providers/service-cases.ts';
import { suiteCases } from '../testing/providers/suite-cases.ts';
import type { ProviderCase } from '../testing/providers/case.ts';
import { knownClientKey } from '../testing/known-client-key.ts';
import { jsonAnswer, tokenAnswer } from '../testing/transport-results.ts';
import { knownProviders } from './known/all.ts';

const cases = [identityCases, suiteCases, serviceCases, callCases].flatMap((of) => Object.entries(of));
const each = cases.flatMap(([provider, meanings]) =>
  Object.entries(meanings).map(([meaning, given]) => ({ provider, meaning, given })),
);

const calling = {
  authorizationFields: [
    { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Bearer {{accessToken}}' },
  ],
};

function run({ url, isCall = false, profile, result }: ProviderCase) {
  if (isCall) return runTest([tokenAnswer(), result], { ...calling, checkUrl: url, ...profile });
  return runTest([result], { ...(url === undefined ? {} : { tokenRequestUrl: url }), ...profile });
}

describe('every provider', () => {
  it('has an id of its own, and sources', () => {
    const ids = knownProviders.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, sources } of knownProviders) {
      expect(id).toMatch(/^[a-z0-9]+(?:_[a-z0-9]+)*$/);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(source).toMatch(/^https:\/\//);
    }
  });

  it('has a case for each of its meanings, and every case a meaning', () => {
    const known = knownProviders.flatMap(({ id, meanings }) =>
      meanings.map((meaning) => `${id} ${meaning.id}`),
    );
    expect(each.map(({ provider, meaning }) => `${provider} ${meaning}`).toSorted()).toEqual(
      known.toSorted(),
    );
  });

  it('has a case for each of its notes, and every case a note', () => {
    const known = knownProviders.flatMap(({ id, notes = [] }) => notes.map((note) => `${id} ${note.id}`));
    expect(noteCases.map(({ provider, note }) => `${provider} ${note}`).toSorted()).toEqual(known.toSorted());
  });
});

describe('an answer means there', () => {
  it.each(each)('$provider: $meaning', async ({ provider, meaning, given }) => {
    const { status, diagnosis } = await run(given);
    expect(status).toBe('failed');
    expect(diagnosisSchema.parse(diagnosis)).toEqual(diagnosis);
    const known = knownProviders.find(({ id }) => id === provider);
    expect(diagnosis?.provider).toEqual({ id: provider, name: known?.name, meaning });
    const summary = known?.meanings.find(({ id }) => id === meaning)?.summary ?? '';
    expect(diagnosis?.summary).toContain(summary);
    const suggestions = diagnosis?.suggestions ?? [];
    expect(suggestions.length).toBeGreaterThan(0);
    expect(suggestions.map(({ code }) => code)).toEqual(expect.arrayContaining([...(given.suggests ?? [])]));
    expect(suggestions.map(({ code }) => code).slice(0, given.suggests?.length ?? 0)).toEqual(
      given.suggests ?? [],
    );
    if (given.change !== undefined)
      expect(suggestions.find(({ change }) => change !== undefined)?.change).toEqual(given.change);
    const texts = [summary, diagnosis?.explanation ?? '', ...suggestions.map(({ text }) => text)];
    for (const text of texts) expect(text).not.toMatch(/\{[?!]?\w+\}/);
  });
});

/** Token endpoints take these of a user's own. */
const withUser = { type: 'oauth2_password', username: 'ada', password: 'correct horse battery' };
const client = { clientId: 'travel-planner-prod', clientSecret: 'correct horse battery' };

describe('an answer means the same where a user signs in only where it is said so', () => {
  it.each(each.filter(({ given }) => given.isCall !== true))(
    '$provider: $meaning',
    async ({ provider, meaning, given }) => {
      const known = knownProviders.find(({ id }) => id === provider);
      const grants = known?.meanings.find(({ id }) => id === meaning)?.grants;
      const isOfUsers = grants === 'any' || grants?.includes('password') === true;
      const { url = 'https://idp.example.com/oauth2/token' } = given;
      const profile = { ...client, ...withUser, ...given.profile };
      const { diagnosis } = await run({ ...given, url, profile });
      expect(diagnosis?.provider?.meaning === meaning).toBe(isOfUsers);
    },
  );
});

describe('a profile that does what the provider wants already', () => {
  const netSuite = 'https://12345.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token';
  const signed = {
    clientSecret: undefined,
    clientAuthentication: 'private_key_jwt',
    clientKey: knownClientKey,
  };
  it.each([
    ['sap_ariba', 'https://api.ariba.com/v2/oauth/token', { grantType: 'openapi_2lo' }, 'invalid_request'],
    ['zoom', 'https://zoom.us/oauth/token', { grantType: 'account_credentials' }, 'unsupported_grant_type'],
    ['netsuite', netSuite, signed, 'invalid_request'],
    ['okta', 'https://acme.okta.com/oauth2/v1/token', signed, 'invalid_client'],
  ])('is not told by %s to do it', async (id, url, profile, error) => {
    const { diagnosis } = await run({ url, profile, result: jsonAnswer({ error }, { status: 400 }) });
    expect(diagnosis?.provider).toMatchObject({ id, meaning: null });
  });
});

it.each([
  [401, 'Invalid API key or access token (unrecognized login or wrong password)', 'call_token_refused'],
  [403, 'This action requires merchant approval for read_products scope.', 'call_forbidden'],
])('Shopify wants no header that was sent (%d %s)', async (status, errors, code) => {
  const own = { fieldType: 'header', fieldKey: 'X-Shopify-Access-Token', fieldValue: '{{accessToken}}' };
  const { diagnosis } = await run({
    url: 'https://acme.myshopify.com/admin/api/2026-01/shop.json',
    isCall: true,
    profile: { authorizationFields: [own] },
    result: jsonAnswer({ errors }, { status }),
  });
  expect(diagnosis).toMatchObject({ code, provider: { id: 'shopify', meaning: null } });
});

describe('a place for ID and secret', () => {
  const shopify = 'https://acme.myshopify.com/admin/oauth/access_token';
  const spotify = 'https://accounts.spotify.com/api/token';
  it.each([
    [shopify, 'invalid_request', 'The access token grant type is invalid', null],
    [shopify, 'unsupported_grant_type', undefined, null],
    [shopify, 'invalid_request', undefined, 'in_body_only'],
    [shopify, 'invalid_client', 'Client authentication failed', 'in_body_only'],
    [spotify, 'invalid_scope', 'Unknown scope', null],
  ])(
    'is not blamed at %s for a refusal that names something else (%s: %s)',
    async (url, error, said, meaning) => {
      const result = jsonAnswer({ error, error_description: said }, { status: 400 });
      const clientAuthentication = url === spotify ? 'client_secret_post' : 'client_secret_basic';
      const { diagnosis } = await run({ url, profile: { clientAuthentication }, result });
      expect(diagnosis?.provider?.meaning).toBe(meaning);
    },
  );
});

describe('a note', () => {
  it.each(noteCases)('$provider: $note is said of a token that can be used', async (given) => {
    const outcome = await runTest([given.result], { tokenRequestUrl: given.url });
    expect(outcome.status).toBe('passed');
    const name = knownProviders.find(({ id }) => id === given.provider)?.name ?? '';
    const note = outcome.warnings.find(({ parameters }) => parameters.providerNote === given.note);
    expect(note).toMatchObject({ code: 'provider_note' });
    expect(note?.message.startsWith(`${name}: `)).toBe(true);
    expect(note?.message).toMatch(/[^…]$/);
  });
});

it('SuccessFactors wants no assertion that was sent', async () => {
  const tokenRequestUrl = 'https://api4.successfactors.com/oauth/token';
  const result = jsonAnswer({ errorMessage: 'Unable to verify the signature.' }, { status: 401 });
  const without = await runTest([result], { tokenRequestUrl });
  expect(without.diagnosis?.provider?.meaning).toBe('saml_wanted');
  const withOne = await runTest([result], {
    tokenRequestUrl,
    scope: [{ key: 'assertion', value: 'PHNhbWw+' }],
  });
  expect(withOne.diagnosis?.provider).toMatchObject({ id: 'sap_success_factors', meaning: null });
});

it('SharePoint says in a header alone that a token is for another service', async () => {
  const headers = { 'x-ms-diagnostics': '3000006;reason="Token contains invalid signature."' };
  const { diagnosis } = await runTest([tokenAnswer(), jsonAnswer({}, { status: 401, headers })], {
    ...calling,
    checkUrl: 'https://contoso.sharepoint.com/_api/web',
  });
  expect(diagnosis?.provider?.meaning).toBe('for_others');
});
