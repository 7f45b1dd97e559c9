import { describe, expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { CollectionVariables, resolveVariables } from './postman-variables.ts';
import { isPostman, readPostman } from './read-postman.ts';

/** An auth block as version 2.1 of the format has it. */
function block(type: string, settings: Readonly<Record<string, unknown>>) {
  return { type, [type]: Object.entries(settings).map(([key, value]) => ({ key, value, type: 'string' })) };
}

const oauth2 = {
  grant_type: 'client_credentials',
  accessTokenUrl: 'https://id.example.com/token',
  clientId: 'my-id',
  clientSecret: 's3cret',
  scope: 'read write',
};

it.each([`{{${' '.repeat(50_000)}`, `{{${' '.repeat(50_000)}}`])(
  'reads a long value with a placeholder that is never closed',
  (token) => {
    const { rows } = readPostman({ auth: block('bearer', { token }) });
    expect(rows).toHaveLength(1);
  },
);

it('fills in no more than what was sent can stand for', () => {
  const token = '{{a}}'.repeat(1000);
  const item = Array.from({ length: 1000 }, (_, at) => ({
    name: `Request ${at}`,
    request: { auth: block('bearer', { token: `${at}${token}` }) },
  }));
  const { rows } = readPostman({ info: {}, variable: [{ key: 'a', value: 'x'.repeat(100_000) }], item });
  expect(rows).toHaveLength(1000);
  const left = rows.filter(({ notes }) => notes.some(({ code }) => code === 'variable_kept'));
  expect(left.length).toBeGreaterThan(990);
});

it('does not look again and again for variables in a value of very many', () => {
  const values = new CollectionVariables({
    variable: [{ key: 'a', value: '{{x}}{{$y}}'.repeat(1_000_000) }],
  });
  const { text, kept, unfit } = resolveVariables('{{a}}'.repeat(4), values);
  expect(text).toBe('{{env.a}}'.repeat(4));
  expect([...kept, ...unfit]).toEqual(['a']);
});

it('names each variable once, wherever it stands', () => {
  const { kept, unfit } = resolveVariables('{{x}}{{x}}{{$y}}{{$y}}', new CollectionVariables(undefined));
  expect([[...kept], [...unfit]]).toEqual([['x'], ['$y']]);
});

it('knows what Postman’s API answers, and no more members around it', () => {
  const collection = { auth: block('bearer', { token: 't0k' }) };
  expect(isPostman({ collection })).toBe(true);
  expect(readPostman({ collection }).rows).toHaveLength(1);
  expect(isPostman({ collection: { collection } })).toBe(false);
});

describe('an auth block', () => {
  it('keeps no secret in an address', () => {
    const { rows } = readPostman({
      auth: block('oauth2', {
        ...oauth2,
        accessTokenUrl: 'https://id.example.com/token?tenant=a&api_key=k3y',
        refreshTokenUrl: 'https://id.example.com/refresh?client_secret=s3cret',
      }),
    });
    expect(rows[0]?.profile).toMatchObject({
      tokenRequestUrl: 'https://id.example.com/token?tenant=a',
      refreshTokenUrl: 'https://id.example.com/refresh',
      scope: expect.arrayContaining([{ key: 'api_key', value: 'k3y', secure: true }]) as unknown,
    });
  });

  it.each([
    [
      'basic',
      { username: 'bob', password: 'pw' },
      { type: 'basic', formFields: [{ fieldValue: 'bob' }, { fieldValue: 'pw', secure: true }] },
    ],
    ['bearer', { token: 't0k' }, { type: 'api_key', formFields: [{ fieldValue: 't0k', secure: true }] }],
    [
      'apikey',
      { key: 'X-Key', value: 'k1', in: 'header' },
      { authorizationFields: [{ fieldType: 'header', fieldKey: 'X-Key', fieldValue: '{{key}}' }] },
    ],
    [
      'apikey',
      { key: 'key', value: 'k1', in: 'query' },
      { authorizationFields: [{ fieldType: 'query_string', fieldKey: 'key' }] },
    ],
    [
      'oauth2',
      oauth2,
      {
        type: 'oauth2_client_credentials',
        clientAuthentication: 'client_secret_basic',
        scope: [{ key: 'scope', value: 'read write' }],
      },
    ],
    ['oauth2', { ...oauth2, client_authentication: 'body' }, { clientAuthentication: 'client_secret_post' }],
    [
      'oauth2',
      { ...oauth2, addTokenTo: 'queryParams' },
      { authorizationFields: [{ fieldType: 'query_string', fieldKey: 'access_token' }] },
    ],
    [
      'oauth2',
      { ...oauth2, grant_type: 'authorization_code_with_pkce', authUrl: 'https://id.example.com/auth' },
      { type: 'oauth2_authorization_code', authorizationUrl: 'https://id.example.com/auth' },
    ],
    [
      'oauth2',
      {
        ...oauth2,
        tokenRequestParams: [
          { key: 'audience', value: 'a', enabled: true, send_as: 'request_body' },
          { key: 'X-T', value: 'b', send_as: 'request_header' },
          { key: 'X-Api-Key', value: 'k', send_as: 'request_header' },
          { key: 'off', value: 'c', enabled: false },
        ],
      },
      {
        scope: [{ key: 'scope' }, { key: 'audience', value: 'a' }],
        tokenRequestHeaders: [
          { key: 'X-T', value: 'b' },
          { key: 'X-Api-Key', value: 'k', secure: true },
        ],
      },
    ],
  ])('of the type %s becomes a profile: %j', (type, settings, expected) => {
    const { rows } = readPostman(block(type, settings));
    expect(rows[0]?.profile).toMatchObject(expected);
    expect(authorizationProfileWriteSchema.safeParse(rows[0]?.profile).error?.issues).toBeUndefined();
  });

  it('of OAuth v1 brings the consumer, and lacks the links of the sign-in', () => {
    const settings = {
      consumerKey: 'ck',
      consumerSecret: 'cs',
      signatureMethod: 'HMAC-SHA256',
      token: 'l1ve',
      privateKey: 'k',
      includeBodyHash: true,
    };
    const { rows } = readPostman(block('oauth1', settings));
    expect(rows[0]?.profile).toMatchObject({
      consumerKey: 'ck',
      consumerSecret: 'cs',
      signatureMethod: 'hmac_sha256',
    });
    expect(rows[0]?.notes).toEqual([
      { source: 'auth.oauth1.token', code: 'live_token_left_out' },
      { source: 'auth.oauth1.privateKey', code: 'no_place' },
      { source: 'auth.oauth1.includeBodyHash', code: 'no_place' },
    ]);
  });

  it('of version 2.0 has its settings as an object', () => {
    expect(readPostman({ type: 'oauth2', oauth2 }).rows[0]?.profile).toMatchObject({ clientId: 'my-id' });
  });

  it('says what it does not take over, and never a value of it', () => {
    const grant = { grant_type: 'authorization_code', redirect_uri: 'https://app.example.com/c4nary' };
    const live = { accessToken: 'l1ve', refreshToken: 'l1ve', customThing: 'c4nary' };
    const read = readPostman(block('oauth2', { ...oauth2, ...grant, ...live }));
    expect(read.rows[0]?.notes).toEqual([
      { source: 'auth.oauth2.redirect_uri', code: 'other_callback' },
      { source: 'auth.oauth2.accessToken', code: 'live_token_left_out' },
      { source: 'auth.oauth2.refreshToken', code: 'live_token_left_out' },
      { source: 'auth.oauth2.customThing', code: 'no_place' },
    ]);
    expect(JSON.stringify(read.rows)).not.toMatch(/l1ve|c4nary/);
  });

  it.each(['hawk', 'awsv4', 'ntlm', '__proto__'])('of the type %s has no type here', (type) => {
    expect(readPostman(block(type, {}))).toMatchObject({ rows: [], notes: [{ code: 'type_unsupported' }] });
  });
});

describe('a collection', () => {
  const collection = {
    info: { name: 'Hotels', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    variable: [{ key: 'host', value: 'https://id.example.com' }],
    auth: block('oauth2', { ...oauth2, accessTokenUrl: '{{host}}/token', clientSecret: '{{client-secret}}' }),
    item: [
      {
        name: 'Same',
        request: {
          auth: block('oauth2', {
            ...oauth2,
            accessTokenUrl: '{{host}}/token',
            clientSecret: '{{client-secret}}',
          }),
        },
      },
      {
        name: 'Folder',
        auth: block('noauth', {}),
        item: [
          { name: 'Legacy', request: { auth: block('basic', { username: 'u', password: '{{$guid}}' }) } },
        ],
      },
    ],
  };

  it('is known, and gives each block once, under the name of where it stands', () => {
    expect(isPostman(collection)).toBe(true);
    const { rows, notes } = readPostman(collection);
    expect(notes).toEqual([]);
    expect(rows.map(({ profile }) => profile)).toMatchObject([
      {
        name: 'Hotels',
        tokenRequestUrl: 'https://id.example.com/token',
        clientSecret: '{{env.client_secret}}',
      },
      { name: 'Legacy' },
    ]);
    expect(rows.map((row) => row.notes)).toEqual([
      [{ source: '{{client_secret}}', code: 'variable_kept' }],
      [{ source: '{{$guid}}', code: 'variable_unfit' }],
    ]);
  });

  it('may have values that stand for others, an end where one stands for itself, and come as Postman’s API answers it', () => {
    const inside = {
      ...collection,
      variable: [
        { key: 'url', value: 'https://{{host}}/token' },
        { key: 'host', value: '{{tenant}}.example.com' },
        { key: 'tenant', value: 'acme' },
        { key: 'again', value: '{{again}}' },
      ],
      auth: block('oauth2', {
        grant_type: 'client_credentials',
        accessTokenUrl: '{{url}}',
        clientId: '{{again}}',
      }),
    };
    expect(isPostman({ collection: inside })).toBe(true);
    expect(readPostman({ collection: inside }).rows[0]).toMatchObject({
      profile: { tokenRequestUrl: 'https://acme.example.com/token', clientId: '{{env.again}}' },
      notes: [{ source: '{{again}}', code: 'variable_kept' }],
    });
  });
});
