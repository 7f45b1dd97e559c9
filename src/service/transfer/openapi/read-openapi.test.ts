import { describe, expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { readOpenApi } from './read-openapi.ts';
import { isOpenApi } from './security-schemes.ts';

const flows = {
  clientCredentials: { tokenUrl: '/token', scopes: { read: 'Read', write: 'Write' } },
  authorizationCode: {
    authorizationUrl: 'https://id.example.com/auth',
    tokenUrl: 'https://id.example.com/token',
    scopes: {},
  },
  implicit: { authorizationUrl: 'https://id.example.com/auth', scopes: {} },
};
const schemes = {
  basic: { type: 'http', scheme: 'Basic', description: 'Name and password.' },
  bearer: { type: 'http', scheme: 'bearer' },
  header: { type: 'apiKey', in: 'header', name: 'X-Key' },
  query: { type: 'apiKey', in: 'query', name: 'key' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'sid' },
  oauth: { type: 'oauth2', flows },
  same: { $ref: '#/components/securitySchemes/header' },
};
const document = {
  openapi: '3.1.0',
  info: { title: 'Hotels' },
  servers: [{ url: 'https://api.example.com/v1/' }],
  components: { securitySchemes: schemes },
};

describe('security schemes', () => {
  it('keep no secret in an address, and say what they leave out', () => {
    const authorizationCode = {
      authorizationUrl: 'https://id.example.com/auth?token_access_type=offline&api_key=c4nary',
      tokenUrl: 'https://bob:c4nary@id.example.com/token?v=2&client_assertion=c4nary',
      refreshUrl: '/refresh?client_secret=c4nary#c4nary',
      scopes: {},
    };
    const oauth = { type: 'oauth2', flows: { authorizationCode } };
    const { rows } = readOpenApi({ ...document, components: { securitySchemes: { oauth } } });
    expect(rows[0]?.profile).toMatchObject({
      authorizationUrl: 'https://id.example.com/auth?token_access_type=offline',
      tokenRequestUrl: 'https://id.example.com/token?v=2',
      refreshTokenUrl: 'https://api.example.com/refresh',
    });
    const at = 'components.securitySchemes.oauth.flows.authorizationCode';
    expect(rows[0]?.notes).toEqual([
      { source: `${at}.tokenUrl user:password@`, code: 'no_place' },
      { source: `${at}.tokenUrl client_assertion`, code: 'no_place' },
      { source: `${at}.refreshUrl client_secret`, code: 'no_place' },
      { source: `${at}.authorizationUrl api_key`, code: 'no_place' },
    ]);
    expect(JSON.stringify(rows)).not.toContain('c4nary');
  });

  it('leave out of the address of tokens what is sent with each request, and what it may not hold', () => {
    const tokenUrl = 'https://id.example.com/token?v=2&grant_type=client_credentials&client_id=a';
    const oauth = { type: 'oauth2', flows: { clientCredentials: { tokenUrl, scopes: {} } } };
    const { rows } = readOpenApi({ ...document, components: { securitySchemes: { oauth } } });
    expect(rows).toMatchObject([
      {
        profile: { tokenRequestUrl: 'https://id.example.com/token?v=2' },
        notes: [
          {
            source: 'components.securitySchemes.oauth.flows.clientCredentials.tokenUrl client_id',
            code: 'no_place',
          },
        ],
      },
    ]);
  });

  it.each([
    ['many variables', '{a}'.repeat(1_000_000)],
    ['a variable of a long default', '{a}/{a}'],
  ])('take no server of %s', (_what, url) => {
    const servers = [{ url, variables: { a: { default: 'x'.repeat(1_000_000) } } }];
    expect(isOpenApi({ ...document, servers })).toBe(true);
    const oauth = { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: {} } } };
    const { rows } = readOpenApi({ ...document, servers, components: { securitySchemes: { oauth } } });
    expect(JSON.stringify(rows).length).toBeLessThan(5000);
  });

  it('become profiles, each flow one of its own', () => {
    const { rows, notes } = readOpenApi(document);
    expect(rows[0]?.sources).toHaveProperty('description', 'components.securitySchemes.basic.description');
    expect(rows.map(({ profile }) => profile)).toMatchObject([
      { type: 'basic', name: 'basic', identityProviderName: 'Hotels', description: 'Name and password.' },
      { type: 'api_key', authorizationFields: [{ fieldKey: 'Authorization', fieldValue: 'Bearer {{key}}' }] },
      { type: 'api_key', authorizationFields: [{ fieldType: 'header', fieldKey: 'X-Key' }] },
      { type: 'api_key', authorizationFields: [{ fieldType: 'query_string', fieldKey: 'key' }] },
      { type: 'api_key', authorizationFields: [{ fieldKey: 'Cookie', fieldValue: 'sid={{key}}' }] },
      {
        type: 'oauth2_client_credentials',
        name: 'oauth (clientCredentials)',
        tokenRequestUrl: 'https://api.example.com/token',
        scope: [
          { key: 'scope', value: 'read' },
          { key: 'scope', value: 'write' },
        ],
      },
      { type: 'oauth2_authorization_code', authorizationUrl: 'https://id.example.com/auth' },
      { type: 'api_key', name: 'same', authorizationFields: [{ fieldKey: 'X-Key' }] },
    ]);
    expect(notes).toEqual([
      { source: 'components.securitySchemes.oauth.flows.implicit', code: 'type_unsupported' },
    ]);
    const isComplete = rows.map(({ profile }) => authorizationProfileWriteSchema.safeParse(profile).success);
    expect(isComplete, 'only the client ID is missing').toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it.each([
    ['alone', schemes],
    ['in their member', { securitySchemes: schemes }],
    ['in components', { components: { securitySchemes: schemes } }],
  ])('are found %s', (_where, value) => {
    expect(isOpenApi(value)).toBe(true);
    expect(readOpenApi(value).rows.length).toBeGreaterThan(5);
  });

  it('of Swagger 2 are found too', () => {
    const { rows } = readOpenApi({
      swagger: '2.0',
      host: 'api.example.com',
      basePath: '/v1',
      securityDefinitions: {
        b: { type: 'basic' },
        o: {
          type: 'oauth2',
          flow: 'application',
          tokenUrl: 'https://id.example.com/token',
          scopes: { a: '' },
        },
      },
    });
    expect(rows.map(({ profile }) => profile)).toMatchObject([
      { type: 'basic' },
      { type: 'oauth2_client_credentials', tokenRequestUrl: 'https://id.example.com/token' },
    ]);
  });

  it.each([
    ['mutual TLS', { type: 'mutualTLS' }, 'type_unsupported'],
    [
      'OpenID Connect',
      { type: 'openIdConnect', openIdConnectUrl: 'https://id.example.com' },
      'ask_the_issuer',
    ],
    ['digest', { type: 'http', scheme: 'digest' }, 'type_unsupported'],
    ['a reference to nothing', { $ref: '#/components/securitySchemes/none' }, 'reference_unresolved'],
    ['a reference to itself', { $ref: '#/components/securitySchemes/x' }, 'reference_unresolved'],
    ['a reference elsewhere', { $ref: 'https://evil.example/x' }, 'reference_unresolved'],
    ['nothing', null, 'type_unsupported'],
  ])('that are %s are noted', (_what, scheme, code) => {
    const { rows, notes } = readOpenApi({ components: { securitySchemes: { x: scheme } } });
    expect(rows).toEqual([]);
    expect(notes).toMatchObject([{ code }]);
  });

  it('have the addresses of a server with the usual values of its variables', () => {
    const { rows } = readOpenApi({
      ...document,
      servers: [
        {
          url: 'https://{region}.example.com/{toString}/v1',
          variables: { region: { default: 'eu', enum: ['eu', 'us'] } },
        },
      ],
      components: {
        securitySchemes: {
          o: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'token', scopes: {} } } },
        },
      },
    });
    expect(rows[0]?.profile).toMatchObject({
      tokenRequestUrl: 'https://eu.example.com/%7BtoString%7D/token',
    });
  });

  it('may have names that a reference writes percent-encoded', () => {
    const $ref = '#/components/securitySchemes/api%20key';
    const { rows } = readOpenApi({
      components: { securitySchemes: { 'api key': schemes.header, same: { $ref } } },
    });
    expect(rows.map(({ profile }) => profile)).toMatchObject([{ name: 'api key' }, { name: 'same' }]);
  });

  it('with a relative address and no server say so', () => {
    const { rows } = readOpenApi({
      a: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'token', scopes: {} } } },
    });
    expect(rows[0]?.notes).toEqual([
      { source: 'securitySchemes.a.flows.clientCredentials.tokenUrl', code: 'address_incomplete' },
    ]);
  });

  it('may have names that reach into objects', () => {
    const value: unknown = JSON.parse(
      '{"__proto__":{"type":"http","scheme":"basic"},"constructor":{"type":"http","scheme":"basic"}}',
    );
    expect(readOpenApi(value).rows.map(({ profile }) => profile)).toMatchObject([
      { name: '__proto__' },
      { name: 'constructor' },
    ]);
  });

  it('may be references by the thousand', () => {
    const many = (reference: string) =>
      readOpenApi({
        components: {
          securitySchemes: {
            ...schemes,
            'a/b~c': schemes.basic,
            ...Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`r${at}`, { $ref: reference }])),
          },
        },
      });
    expect(many('#/components/securitySchemes/header').rows.length, 'one more than may be').toBe(10_001);
    expect(many('#/components/securitySchemes/a~1b~0c').rows.at(-1)?.profile).toMatchObject({
      type: 'basic',
    });
    const nowhere = many('https://elsewhere.example/securitySchemes/header').notes;
    // One of the hundred that are listed is about another scheme.
    expect(nowhere.filter(({ code }) => code === 'reference_unresolved')).toHaveLength(99);
    expect(nowhere.at(-1)).toEqual({ source: '+49901', code: 'others_not_listed' });
  });

  it('are not followed to more than a text may hold', () => {
    const large = { type: 'basic', description: 'x'.repeat(1024 * 1024) };
    const { rows, notes } = readOpenApi({
      components: {
        securitySchemes: {
          large,
          ...Object.fromEntries(
            Array.from({ length: 20 }, (_, at) => [`r${at}`, { $ref: '#/components/securitySchemes/large' }]),
          ),
        },
      },
    });
    expect(rows).toHaveLength(16);
    expect(notes).toHaveLength(5);
    expect(notes[0]).toEqual({ source: 'components.securitySchemes.r15', code: 'reference_unresolved' });
  });
});

it('says of what names no way to sign in that it does not', () => {
  const at = (securitySchemes: object) => readOpenApi({ components: { securitySchemes } });
  expect(at({ a: { type: 'oauth2', flows: {} } })).toMatchObject({
    rows: [],
    notes: [{ source: 'components.securitySchemes.a.flows', code: 'nothing_to_sign_in' }],
  });
  expect(at({ $ref: './security.yaml' })).toMatchObject({
    rows: [],
    notes: [{ source: 'components.securitySchemes.$ref', code: 'reference_unresolved' }],
  });
});
