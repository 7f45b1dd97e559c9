import { describe, expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { secretsIn } from '../file/profile-secret-paths.ts';
import { readCurl } from './read-curl.ts';

const one = (text: string) => {
  const { rows, notes } = readCurl(text);
  return { profile: rows[0]?.profile, notes: [...(rows[0]?.notes ?? []), ...notes], rows };
};
const token = 'https://id.example.com/oauth/token';

describe('a token request', () => {
  it.each([
    [
      '-u',
      `curl -u 'my-id:s3cret' -d grant_type=client_credentials ${token}`,
      { clientAuthentication: 'client_secret_basic' },
    ],
    [
      'the header',
      `curl -H 'Authorization: Basic bXktaWQ6czNjcmV0' -d grant_type=client_credentials ${token}`,
      { clientAuthentication: 'client_secret_basic' },
    ],
    [
      'the body',
      `curl ${token} -d 'grant_type=client_credentials&client_id=my-id&client_secret=s3cret'`,
      { clientAuthentication: 'client_secret_post' },
    ],
    [
      'JSON',
      `curl ${token} --json '{"grant_type":"client_credentials","client_id":"my-id","client_secret":"s3cret"}'`,
      { clientAuthentication: 'client_secret_post' },
    ],
    [
      'a form',
      `curl ${token} -F grant_type=client_credentials -F client_id=my-id -F 'client_secret=s3cret'`,
      { clientAuthentication: 'client_secret_post' },
    ],
    [
      '--data-urlencode',
      `curl ${token} --data-urlencode grant_type=client_credentials --data-urlencode client_id=my-id --data-urlencode 'client_secret=s3cret'`,
      {},
    ],
    [
      'the query by -G',
      `curl -G ${token} -d grant_type=client_credentials -d client_id=my-id -d client_secret=s3cret`,
      {},
    ],
    [
      'the address',
      `curl https://my-id:s3cret@id.example.com/oauth/token -d grant_type=client_credentials`,
      {},
    ],
    [
      'Windows',
      `curl ^"${token}^" ^\r\n -u ^"my-id:s3cret^" ^\r\n --data-raw ^"grant_type=client_credentials^"`,
      {},
    ],
  ])('with its client in %s becomes client credentials', (_where, text, expected) => {
    const { profile, rows } = one(text);
    expect(rows).toHaveLength(1);
    expect(profile).toMatchObject({
      type: 'oauth2_client_credentials',
      clientId: 'my-id',
      clientSecret: 's3cret',
      tokenRequestUrl: token,
      ...expected,
    });
    expect(authorizationProfileWriteSchema.safeParse(profile).success).toBe(true);
  });

  it('keeps its other parameters and headers, secrets among them as secrets', () => {
    const { profile, rows } = one(
      `curl '${token}?v=2' -u 'a b:c/d' -H 'Accept: */*' -H 'X-Api-Key: k1' -H 'X-Region: eu' ` +
        `-d 'grant_type=client_credentials&scope=read+write&audience=https%3A%2F%2Fapi' -d password=pw`,
    );
    expect(profile).toMatchObject({
      clientAuthentication: 'client_secret_basic_raw',
      tokenRequestUrl: `${token}?v=2`,
      scope: [
        { key: 'scope', value: 'read write' },
        { key: 'audience', value: 'https://api' },
        { key: 'password', value: 'pw', secure: true },
      ],
      tokenRequestHeaders: [
        { key: 'X-Api-Key', value: 'k1', secure: true },
        { key: 'X-Region', value: 'eu' },
      ],
    });
    expect(rows[0]?.sources).toMatchObject({
      clientId: '-u',
      'scope.0': '-d',
      'tokenRequestHeaders.0': '-H X-Api-Key',
    });
  });

  it('with a body keeps of its query what is part of the address, and no secret', () => {
    const { profile, notes } = one(
      `curl '${token}?v=2&client_id=my-id&client_secret=s3cret&grant_type=x&code=abc&api_key=k1' -d grant_type=client_credentials`,
    );
    expect(profile).toMatchObject({
      clientId: 'my-id',
      clientSecret: 's3cret',
      clientAuthentication: 'client_secret_post',
      tokenRequestUrl: `${token}?v=2`,
      scope: [{ key: 'api_key', value: 'k1', secure: true }],
    });
    expect(notes.map(({ source, code }) => `${source} ${code}`)).toEqual([
      'URL client_secret moved_to_body',
      'URL code live_token_left_out',
      'URL api_key moved_to_body',
      'URL grant_type no_place',
    ]);
    expect(
      one(`curl '${token}?username=bob&password=pw' -u a:b -d grant_type=password`).profile,
    ).toMatchObject({
      username: 'bob',
      password: 'pw',
      tokenRequestUrl: token,
    });
  });

  it('with a code becomes an authorization code, and leaves out what can be used once', () => {
    const { profile, notes } = one(
      `curl ${token} -d grant_type=authorization_code -d code=abc -d client_id=x -d redirect_uri=https://a.example/cb`,
    );
    expect(profile).toMatchObject({
      type: 'oauth2_authorization_code',
      clientId: 'x',
      clientAuthentication: 'none',
    });
    expect(notes).toEqual([
      { source: '-d code', code: 'live_token_left_out' },
      { source: '-d redirect_uri', code: 'other_callback' },
    ]);
  });

  it('keeps what is not standard: a body in JSON, a request by GET, a grant of the provider', () => {
    const { profile } = one(
      `curl ${token} --json '{"grant_type":"account_credentials","account_id":"a1"}' -u a:b`,
    );
    expect(profile).toMatchObject({
      tokenRequestBody: 'json',
      grantType: 'account_credentials',
      scope: [{ key: 'account_id', value: 'a1' }],
    });
    expect(one(`curl -G ${token} -d grant_type=client_credentials -u a:b`).profile).toMatchObject({
      tokenRequestMethod: 'GET',
      tokenRequestUrl: token,
    });
  });

  it('with a user name and a password keeps both where the type has them, the password as a secret', () => {
    const { profile } = one(`curl ${token} -u a:b -d grant_type=password -d username=bob -d password=pw`);
    expect(profile).toMatchObject({
      type: 'oauth2_password',
      clientId: 'a',
      username: 'bob',
      password: 'pw',
    });
    expect(authorizationProfileWriteSchema.safeParse(profile).error?.issues).toBeUndefined();
    expect(secretsIn(profile).map(({ path }) => path)).toEqual(['clientSecret', 'password']);
  });

  it('with an assertion lacks the key that signed it', () => {
    const { profile, rows } = one(
      `curl ${token} -d grant_type=client_credentials -d client_id=x -d client_assertion=ey.a.b`,
    );
    expect(profile).toMatchObject({ clientAuthentication: 'private_key_jwt' });
    expect(rows[0]?.absentSecrets).toEqual(['clientKey']);
    expect(JSON.stringify(rows)).not.toContain('ey.a.b');
  });
});

describe('a call', () => {
  it.each([
    [
      'Basic',
      `curl -u bob:pw https://api.example.com/v1/me`,
      {
        type: 'basic',
        checkUrl: 'https://api.example.com/v1/me',
        formFields: [{ fieldValue: 'bob' }, { fieldValue: 'pw', secure: true }],
      },
    ],
    [
      'a token',
      `curl -H "Authorization: Bearer t0k" https://api.example.com/`,
      {
        type: 'api_key',
        formFields: [{ title: 'Token', fieldValue: 't0k', secure: true }],
        authorizationFields: [{ fieldValue: 'Bearer {{key}}' }],
      },
    ],
    [
      '--oauth2-bearer',
      `curl --oauth2-bearer t0k https://api.example.com/`,
      { type: 'api_key', formFields: [{ fieldValue: 't0k' }] },
    ],
    [
      'a header',
      `curl -X HEAD -H 'X-Api-Key: k1' https://api.example.com/`,
      {
        type: 'api_key',
        checkMethod: 'HEAD',
        authorizationFields: [{ fieldType: 'header', fieldKey: 'X-Api-Key', fieldValue: '{{key}}' }],
      },
    ],
    [
      'the query',
      `curl 'https://api.example.com/?api_key=k1&page=2'`,
      {
        type: 'api_key',
        checkUrl: 'https://api.example.com/?page=2',
        authorizationFields: [{ fieldType: 'query_string', fieldKey: 'api_key' }],
      },
    ],
    [
      'the body',
      `curl -d 'api_key=k1' https://api.example.com/`,
      { type: 'api_key', checkMethod: 'POST', authorizationFields: [{ fieldType: 'payload' }] },
    ],
  ])('that proves itself by %s becomes a profile of that', (_what, text, expected) => {
    const { profile } = one(text);
    expect(profile).toMatchObject(expected);
    expect(authorizationProfileWriteSchema.safeParse(profile).error?.issues).toBeUndefined();
  });

  it('that sends a bare token as OAuth keeps it, and one that is signed does not', () => {
    expect(one(`curl -H 'Authorization: OAuth y0_AgAAA' https://api.example.com/`).profile).toMatchObject({
      type: 'api_key',
      formFields: [{ fieldValue: 'y0_AgAAA', secure: true }],
      authorizationFields: [{ fieldValue: 'OAuth {{key}}' }],
    });
    const long = `${' '.repeat(200_000)}${'oauth_a '.repeat(50_000)}`;
    expect(one(`curl -H 'Authorization: OAuth${long}x' https://api.example.com/`).rows).toHaveLength(1);
  });

  it('keeps what else looks like a secret as one, and says what has no place', () => {
    const { profile, notes } = one(
      `curl -k --cert me.pem --proxy http://p:8080 --proxy-ntlm -p -b 'sid=1' -X DELETE -H 'X-Api-Key: k' -H 'X-App-Secret: s' https://api.example.com/ --frobnicate`,
    );
    expect(profile).toMatchObject({
      authorizationFields: [
        { fieldKey: 'X-Api-Key' },
        { fieldKey: 'X-App-Secret', fieldValue: 's', secure: true },
      ],
    });
    expect(notes.map(({ source, code }) => `${source} ${code}`).toSorted()).toEqual([
      '--cert type_unsupported',
      '--frobnicate unknown_option',
      '--proxy no_place',
      '--proxy-ntlm no_place',
      '-X value_unsupported',
      '-b live_token_left_out',
      '-k checks_stay_on',
      '-p no_place',
    ]);
  });

  it('takes nothing over of what a browser says of itself and of its page', () => {
    const { profile } = one(
      `curl 'https://api.example.com/' -H 'authorization: Bearer t0k' -H 'dnt: 1' -H 'sec-ch-ua-mobile: ?0' -H 'Sec-Fetch-Mode: cors'`,
    );
    expect(profile).toHaveProperty('authorizationFields.length', 1);
  });

  it('keeps variables of the shell as variables of the assistant', () => {
    const { profile, notes } = one('curl -H "Authorization: Bearer $API_TOKEN" https://api.example.com/');
    expect(profile).toMatchObject({ formFields: [{ fieldValue: '{{env.API_TOKEN}}' }] });
    expect(notes).toEqual([{ source: '$API_TOKEN', code: 'variable_kept' }]);
  });
});

it('reads several commands, and what stands before and after them', () => {
  const { rows } = readCurl(
    `$ curl -u a:b https://one.example/ | jq .\ncurl -u c:d https://two.example/ > out`,
  );
  expect(rows.map(({ profile }) => profile)).toMatchObject([
    { name: 'one.example' },
    { name: 'two.example' },
  ]);
});

it.each([
  ['curl', 'URL address_incomplete'],
  ['curl https://api.example.com/', 'curl api.example.com nothing_to_sign_in'],
  [
    `curl -H 'Authorization: OAuth oauth_consumer_key="c", oauth_signature="s"' https://api.example.com/`,
    '-H Authorization type_unsupported',
  ],
  [
    'curl https://id.example.com/ -d grant_type=urn:ietf:params:oauth:grant-type:device_code',
    'grant_type type_unsupported',
  ],
])('says of %j why it is no profile', (text, expected) => {
  const { rows, notes } = readCurl(text);
  expect(rows).toEqual([]);
  expect(notes.map(({ source, code }) => `${source} ${code}`)).toContain(expected);
});
