import { describe, expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { readPostman } from './read-postman.ts';

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

describe('a block of OAuth 2', () => {
  it('says that a secret of an address is sent in the body, and leaves out what has no place', () => {
    const read = readPostman({
      auth: block('oauth2', {
        ...oauth2,
        accessTokenUrl: 'https://bob:pw@id.example.com/token?api_key=k3y&code=abc',
        refreshTokenUrl: 'https://id.example.com/refresh?client_secret=s3cret',
      }),
    });
    expect(read.rows[0]?.notes).toEqual([
      { source: 'auth.oauth2.accessTokenUrl user:password@', code: 'no_place' },
      { source: 'auth.oauth2.refreshTokenUrl client_secret', code: 'no_place' },
      { source: 'auth.oauth2.accessTokenUrl api_key', code: 'moved_to_body' },
      { source: 'auth.oauth2.accessTokenUrl code', code: 'live_token_left_out' },
    ]);
  });

  it('says that an assertion is left out, and that its key is missing', () => {
    const assertion = 'client_assertion=ey.a.b&client_assertion_type=urn%3Aietf%3Ajwt-bearer';
    const ofAddress = { accessTokenUrl: `https://id.example.com/token?v=2&${assertion}` };
    const ofRows = {
      tokenRequestParams: [
        { key: 'client_assertion', value: 'ey.a.b' },
        { key: 'client_assertion_type', value: 'urn:ietf:jwt-bearer' },
      ],
    };
    for (const [settings, source, tokenRequestUrl] of [
      [ofAddress, 'auth.oauth2.accessTokenUrl', 'https://id.example.com/token?v=2'],
      [ofRows, 'auth.oauth2.tokenRequestParams', oauth2.accessTokenUrl],
    ] as const) {
      const note = { source: `${source} client_assertion`, code: 'live_token_left_out' };
      const [signed] = readPostman(block('oauth2', { ...oauth2, clientSecret: '', ...settings })).rows;
      expect(signed?.profile).toMatchObject({ tokenRequestUrl, clientAuthentication: 'private_key_jwt' });
      expect(signed?.absentSecrets).toEqual(['clientKey']);
      expect(signed?.notes).toEqual([note]);
      const [beside] = readPostman(block('oauth2', { ...oauth2, ...settings })).rows;
      expect(beside?.profile).toMatchObject({ tokenRequestUrl, clientAuthentication: 'client_secret_basic' });
      expect(beside?.notes).toEqual([note]);
      expect(JSON.stringify([signed, beside])).not.toContain('ey.a.b');
    }
  });

  it('has each of several resources', () => {
    const resource = ['https://one.example', '{{two}}', ''];
    const { rows } = readPostman(block('oauth2', { ...oauth2, scope: '', audience: 'a', resource }));
    expect(rows).toMatchObject([
      {
        profile: {
          scope: [
            { key: 'audience', value: 'a' },
            { key: 'resource', value: 'https://one.example' },
            { key: 'resource', value: '{{env.two}}' },
          ],
        },
        notes: [{ source: '{{two}}', code: 'variable_kept' }],
      },
    ]);
  });

  it('takes a row without an assertion for none', () => {
    const tokenRequestParams = [{ key: 'client_assertion', value: '' }];
    const { rows } = readPostman(block('oauth2', { ...oauth2, clientSecret: '', tokenRequestParams }));
    expect(rows[0]?.profile).not.toMatchObject({ clientAuthentication: 'private_key_jwt' });
    expect(rows[0]?.absentSecrets).not.toContain('clientKey');
  });

  it('says which rows of the address are sent in the body, and which have no place', () => {
    const tokenRequestParams = [
      { key: 'audience', value: 'api', send_as: 'request_url' },
      { key: 'app_secret', value: 'k1', send_as: 'request_url' },
      { key: 'region', value: 'eu', send_as: 'request_body' },
      { key: 'grant_type', value: 'client_credentials', send_as: 'request_body' },
      { key: 'client_id', value: 'another', send_as: 'request_body' },
    ];
    const [row] = readPostman(block('oauth2', { ...oauth2, tokenRequestParams })).rows;
    expect(row?.profile).toMatchObject({
      scope: [{ key: 'scope' }, { key: 'audience' }, { key: 'app_secret', secure: true }, { key: 'region' }],
    });
    expect(row?.notes.map(({ source, code }) => `${source} ${code}`)).toEqual([
      'auth.oauth2.tokenRequestParams audience moved_to_body',
      'auth.oauth2.tokenRequestParams app_secret moved_to_body',
      'auth.oauth2.tokenRequestParams client_id no_place',
    ]);
  });

  it('takes client and secret from the rows of the body where no setting has them, and notes none that is sent anyway', () => {
    const tokenRequestParams = [
      { key: 'client_id', value: 'c1', send_as: 'request_body' },
      { key: 'client_secret', value: 's1', send_as: 'request_body' },
    ];
    const from = (accessTokenUrl: string, rows: readonly unknown[]) =>
      readPostman(
        block('oauth2', { grant_type: 'client_credentials', accessTokenUrl, tokenRequestParams: rows }),
      ).rows[0];
    const expected = { clientId: 'c1', clientSecret: 's1', clientAuthentication: 'client_secret_post' };
    const alone = from('https://id.example.com/token', tokenRequestParams);
    expect(alone).toMatchObject({ profile: expected, notes: [] });
    const both = from('https://id.example.com/token?client_id=c1', tokenRequestParams.slice(0, 1));
    expect(both).toMatchObject({ profile: { clientId: 'c1' }, notes: [] });
    const other = from('https://id.example.com/token?client_id=c2', tokenRequestParams);
    expect(other).toMatchObject({
      profile: { ...expected, tokenRequestUrl: 'https://id.example.com/token' },
      notes: [{ source: 'auth.oauth2.accessTokenUrl client_id', code: 'no_place' }],
    });
  });

  it('shows no variable that stands for a secret where a user signs in', () => {
    const read = readPostman(
      block('oauth2', {
        ...oauth2,
        grant_type: 'authorization_code',
        authUrl: 'https://id.example.com/auth?api_key={{key}}&prompt=login',
      }),
    );
    expect(read.rows[0]?.profile).toMatchObject({
      authorizationUrl: 'https://id.example.com/auth?prompt=login',
    });
    expect(read.rows[0]?.notes).toContainEqual({
      source: 'auth.oauth2.authUrl api_key',
      code: 'no_place',
    });
  });

  it('takes client and user from the address where no setting has them, to send them in the body', () => {
    const query = 'client_id=c1&client_secret=s1&username=bob&password=pw';
    const accessTokenUrl = `https://id.example.com/token?v=2&${query}`;
    const from = (settings: Readonly<Record<string, unknown>>) =>
      readPostman(block('oauth2', { grant_type: 'password_credentials', accessTokenUrl, ...settings }))
        .rows[0];
    const alone = from({ clientId: '', clientSecret: '' });
    expect(alone?.profile).toMatchObject({
      tokenRequestUrl: 'https://id.example.com/token?v=2',
      clientId: 'c1',
      clientSecret: 's1',
      clientAuthentication: 'client_secret_post',
      username: 'bob',
      password: 'pw',
    });
    expect(alone?.profile).not.toHaveProperty('scope');
    expect(alone?.notes.map(({ source, code }) => `${source} ${code}`)).toEqual([
      'auth.oauth2.accessTokenUrl password moved_to_body',
      'auth.oauth2.accessTokenUrl client_secret moved_to_body',
    ]);
    const beside = from({ clientId: 'c2', clientSecret: 's2', username: 'eve', password: 'pw' });
    expect(beside?.profile).toMatchObject({
      tokenRequestUrl: 'https://id.example.com/token?v=2&client_id=c1',
      clientId: 'c2',
      clientSecret: 's2',
      clientAuthentication: 'client_secret_basic',
      username: 'eve',
      password: 'pw',
    });
    expect(beside?.notes.map(({ source, code }) => `${source} ${code}`)).toEqual([
      'auth.oauth2.accessTokenUrl username no_place',
      'auth.oauth2.accessTokenUrl client_secret no_place',
    ]);
  });

  it('keeps what only speaks about a secret, and references to variables, readable', () => {
    const { rows } = readPostman(
      block('oauth2', {
        ...oauth2,
        grant_type: 'authorization_code',
        accessTokenUrl: 'https://id.example.com/token?token_format=opaque&api_key={{tok}}',
        authUrl: 'https://id.example.com/auth?token_access_type=offline',
        tokenRequestParams: [
          { key: 'token_format', value: 'opaque' },
          { key: 'X-Token', value: '{{tok}}', send_as: 'request_header' },
        ],
      }),
    );
    expect(rows[0]?.profile).toMatchObject({
      tokenRequestUrl: 'https://id.example.com/token?token_format=opaque&api_key={{env.tok}}',
      authorizationUrl: 'https://id.example.com/auth?token_access_type=offline',
      scope: [{ key: 'scope' }, { key: 'token_format', value: 'opaque' }],
      tokenRequestHeaders: [{ key: 'X-Token', value: '{{env.tok}}' }],
    });
    expect(JSON.stringify(rows[0]?.profile)).not.toContain('secure');
  });

  it('sends no parameter twice where the requests for the code and the token both have it', () => {
    const { rows } = readPostman(
      block('oauth2', {
        ...oauth2,
        grant_type: 'authorization_code',
        authUrl: 'https://id.example.com/auth',
        tokenRequestParams: [
          { key: 'tenant_id', value: 't1' },
          { key: 'region', value: 'eu' },
          { key: 'audience', value: 'a' },
        ],
        authRequestParams: [
          { key: 'tenant_id', value: 't1' },
          { key: 'region', value: 'us' },
          { key: 'audience', value: 'b' },
          { key: 'prompt', value: 'consent' },
          { key: 'state', value: 'st4te' },
          { key: 'api_key', value: 'k3y' },
        ],
      }),
    );
    expect(rows[0]?.profile).toMatchObject({
      additionalFields: [
        { key: 'audience', value: 'b' },
        { key: 'prompt', value: 'consent' },
      ],
    });
    expect(rows[0]?.notes).toEqual(
      ['region', 'state', 'api_key'].map((key) => ({
        source: `auth.oauth2.authRequestParams ${key}`,
        code: 'no_place',
      })),
    );
    expect(authorizationProfileWriteSchema.safeParse(rows[0]?.profile).error?.issues).toBeUndefined();
  });

  it.each([
    ['client_credentials', true],
    ['password_credentials', true],
    ['authorization_code', false],
    ['authorization_code_with_pkce', false],
  ])('with a secret among the parameters of %s can be saved', (grant_type, isTaken) => {
    const { rows } = readPostman(
      block('oauth2', {
        ...oauth2,
        grant_type,
        username: 'bob',
        password: 'pw',
        authUrl: 'https://id.example.com/auth',
        accessTokenUrl: 'https://id.example.com/token?api_key=k1',
        tokenRequestParams: [{ key: 'app_secret', value: 'k2' }],
      }),
    );
    const secrets = [
      { key: 'app_secret', value: 'k2', secure: true },
      { key: 'api_key', value: 'k1', secure: true },
    ];
    expect(rows[0]?.profile).toMatchObject({
      tokenRequestUrl: 'https://id.example.com/token',
      scope: [{ key: 'scope' }, ...(isTaken ? secrets : [])],
    });
    expect(rows[0]?.notes.map(({ source, code }) => `${source} ${code}`)).toEqual(
      isTaken
        ? ['auth.oauth2.accessTokenUrl api_key moved_to_body']
        : [
            'auth.oauth2.tokenRequestParams app_secret no_place',
            'auth.oauth2.accessTokenUrl api_key no_place',
          ],
    );
    expect(authorizationProfileWriteSchema.safeParse(rows[0]?.profile).error?.issues).toBeUndefined();
  });
});
