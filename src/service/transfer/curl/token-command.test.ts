import { describe, expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { secretsIn } from '../file/profile-secret-paths.ts';
import { readCurl } from './read-curl.ts';

const one = (text: string) => {
  const { profile, notes } = readCurl(text).rows[0] ?? { notes: [] };
  return { profile, notes };
};
const token = 'https://id.example.com/oauth/token';

describe('a token request', () => {
  it.each([
    ['client_credentials', 'oauth2_client_credentials', true],
    ['password', 'oauth2_password', true],
    ['authorization_code', 'oauth2_authorization_code', false],
    ['refresh_token', 'oauth2_authorization_code', false],
  ])('of %s with a secret among its parameters can be saved', (grant, type, isTaken) => {
    const { profile, notes } = one(
      `curl '${token}?key=AIza' -d grant_type=${grant} -d client_id=x -d username=bob -d password=pw -d app_secret=s1`,
    );
    const { error } = authorizationProfileWriteSchema.safeParse(profile);
    // Which page the user signs in at is not in the command.
    const expected = type === 'oauth2_authorization_code' ? [['authorizationUrl']] : undefined;
    expect(error?.issues.map(({ path }) => path)).toEqual(expected);
    expect(profile).toMatchObject({ type, tokenRequestUrl: token });
    expect(secretsIn(profile).some(({ text }) => text === 'AIza')).toBe(isTaken);
    expect(notes).toContainEqual({ source: 'URL key', code: isTaken ? 'moved_to_body' : 'no_place' });
    const left = notes.filter(({ source }) => source === '-d app_secret').map(({ code }) => code);
    expect(left).toEqual(isTaken ? [] : ['no_place']);
  });

  it('keeps what only speaks about a secret, and references to variables, readable', () => {
    const { profile } = one(
      `curl "${token}?token_format=opaque&api_key=$KEY" -u a:b -H "X-Token: $TOK" -d grant_type=client_credentials -d token_use=access -d "app_key=$APP"`,
    );
    expect(profile).toMatchObject({
      tokenRequestUrl: `${token}?token_format=opaque&api_key={{env.KEY}}`,
      scope: [
        { key: 'token_use', value: 'access' },
        { key: 'app_key', value: '{{env.APP}}' },
      ],
      tokenRequestHeaders: [{ key: 'X-Token', value: '{{env.TOK}}' }],
    });
    expect(JSON.stringify(profile)).not.toContain('secure');
  });

  it.each([
    ['', 'oauth2_client_credentials'],
    [' -F code=x', 'oauth2_authorization_code'],
    [' -F username=bob -F password=pw', 'oauth2_password'],
  ])('that names no grant, with client and secret and%s, is of %s', (more, type) => {
    const { profile } = one(`curl ${token} -F client_id=a -F client_secret=b${more}`);
    expect(profile).toMatchObject({ type, clientId: 'a', clientSecret: 'b' });
  });

  it.each([
    ['https://login.example.com/{tenant}/v2/token', 'https://login.example.com/{tenant}'],
    ['https://{tenant}.example.com/token', 'https://{tenant}.example.com'],
    ['https://a-{tenant}.example.com:8443/token', 'https://a-{tenant}.example.com:8443'],
  ])('to %s is of a profile with tenancies', (address, baseUrl) => {
    const { profile } = one(`curl '${address}' -u a:b -d grant_type=client_credentials`);
    expect(profile).toMatchObject({ tokenRequestUrl: address, tenancy: { enabled: true, baseUrl } });
    expect(authorizationProfileWriteSchema.safeParse(profile).error?.issues).toBeUndefined();
  });

  it('says which header and which members of its body were not understood', () => {
    const { profile, notes } = one(
      `curl ${token} -H 'Authorization: ID abc' --json '{"grant_type":"client_credentials","scopes":["a"],"flag":true,"none":null}'`,
    );
    expect(profile).not.toHaveProperty('scope');
    expect(notes).toEqual([
      { source: '-H Authorization', code: 'value_unsupported' },
      { source: '--json scopes', code: 'value_unsupported' },
      { source: '--json flag', code: 'value_unsupported' },
    ]);
    expect(one(`curl ${token} -H 'Authorization: Digest x' -d grant_type=client_credentials`).notes).toEqual([
      { source: '-H Authorization', code: 'type_unsupported' },
    ]);
  });

  it('puts what several --json give together, as cURL sends it', () => {
    const { profile, notes } = one(
      `curl ${token} --json '{"grant_type":"client_credentials",' --json '"client_id":"a",' -s --json '"client_secret":"b"}'`,
    );
    expect(profile).toMatchObject({ clientId: 'a', clientSecret: 'b', tokenRequestBody: 'json' });
    expect(notes).toEqual([]);
  });

  it.each([
    ['JSON that is none', `--json '{"scope":$X'`, '--json'],
    ['JSON of a file and more', `--json '{"scope":' --json @x --json '}'`, '--json'],
    ['JSON without an end', `-d '{"scope":'`, '-d'],
    ['a list', `-d '["a=b&client_secret=c"]'`, '-d'],
    ['a variable for all of it', '--data-raw "$MORE"', '--data-raw'],
  ])('says that it does not understand a body that is %s', (_what, data, source) => {
    const { profile, notes } = one(`curl ${token} -u a:b -d grant_type=client_credentials ${data}`);
    expect(profile).toMatchObject({ clientId: 'a', clientSecret: 'b' });
    expect(profile).not.toHaveProperty('scope');
    expect(notes).toContainEqual({ source, code: 'value_unsupported' });
  });

  it('copied in a browser keeps of its headers what the provider looks at', () => {
    const { profile, notes } = one(
      `curl '${token}' -H 'accept-language: en' -H 'Cookie: sid=1' -H 'Origin: https://app.example.com' -H 'priority: u=1' -H 'Referer: https://app.example.com/' -H 'sec-fetch-mode: cors' -H 'TE: trailers' -H 'X-Region: eu' --data-raw 'grant_type=client_credentials&client_id=a&client_secret=b'`,
    );
    expect(profile).toMatchObject({
      tokenRequestHeaders: [
        { key: 'Origin', value: 'https://app.example.com' },
        { key: 'X-Region', value: 'eu' },
      ],
    });
    expect(profile).toHaveProperty('tokenRequestHeaders.length', 2);
    expect(notes).toEqual([{ source: '-H Cookie', code: 'live_token_left_out' }]);
  });

  it('with a parameter in the body and in the query takes that of the body', () => {
    const { profile, notes } = one(
      `curl '${token}?username=old&api_key=k1&client_id=a' -d grant_type=password -d client_id=a -d username=new -d password=pw -d api_key=k2`,
    );
    expect(profile).toMatchObject({
      username: 'new',
      scope: [{ key: 'api_key', value: 'k2', secure: true }],
    });
    expect(notes).toEqual([
      { source: 'URL username', code: 'no_place' },
      { source: 'URL api_key', code: 'no_place' },
    ]);
  });

  it('by GET keeps its secrets where they were, and says nothing of them', () => {
    const query = 'grant_type=client_credentials&client_id=a&client_secret=s&api_key=k';
    expect(one(`curl '${token}?${query}'`).notes).toEqual([]);
    expect(one(`curl -X POST '${token}?${query}'`).notes).toEqual([
      { source: 'URL client_secret', code: 'moved_to_body' },
      { source: 'URL api_key', code: 'moved_to_body' },
    ]);
  });

  it('says of each parameter that was not taken over, or not where it was', () => {
    const assertion = 'client_assertion=ey.a.b&client_assertion_type=urn%3Aietf%3Ajwt-bearer';
    const body = '-d grant_type=client_credentials';
    const left = { source: 'URL client_assertion', code: 'live_token_left_out' };
    const signed = one(`curl '${token}?client_id=a&${assertion}' ${body}`);
    expect(signed.profile).toMatchObject({ tokenRequestUrl: token, clientAuthentication: 'private_key_jwt' });
    expect(signed.notes).toEqual([left]);
    expect(one(`curl '${token}?${assertion}' -u a:b ${body}`).notes).toEqual([left]);
    expect(one(`curl ${token} -u a:b ${body} -d client_id=a -d client_secret=other`).notes).toEqual([
      { source: '-d client_secret', code: 'no_place' },
    ]);
    const query = 'grant_type=client_credentials&client_id=a&audience=api';
    expect(one(`curl -X POST '${token}?${query}'`).notes).toEqual([
      { source: 'URL audience', code: 'moved_to_body' },
    ]);
  });
});

describe('a request about one token', () => {
  const client = { type: 'oauth2_client_credentials', clientId: 'a', clientSecret: 'b' };

  it.each([
    ['/revoke -d token=l1ve -d client_id=a -d client_secret=b', 'client_secret_post', '-d token'],
    ['/oauth/revoke?token=l1ve -X POST -u a:b', 'client_secret_basic', 'URL token'],
    [
      '/introspect/ -H "Authorization: Basic YTpi" --json \'{"token":"l1ve"}\'',
      'client_secret_basic',
      '--json token',
    ],
    ['/x -u a:b -d token=l1ve -d token_type_hint=access_token', 'client_secret_basic', '-d token'],
    ['/tokeninfo -d client_id=a -d client_secret=b -d token=l1ve', 'client_secret_post', '-d token'],
  ])('keeps the client, and asks where it gets its tokens: %s', (text, clientAuthentication, source) => {
    const { profile, notes } = one(`curl https://id.example.com${text} -H 'X-Region: eu'`);
    expect(profile).toMatchObject({
      ...client,
      clientAuthentication,
      tokenRequestHeaders: [{ key: 'X-Region', value: 'eu' }],
    });
    expect(profile).not.toHaveProperty('scope');
    expect(JSON.stringify(profile)).not.toContain('l1ve');
    expect(notes).toEqual([
      { source: 'URL', code: 'token_address_needed' },
      { source, code: 'live_token_left_out' },
    ]);
    const { error } = authorizationProfileWriteSchema.safeParse(profile);
    expect(error?.issues.map(({ path }) => path)).toEqual([['tokenRequestUrl']]);
  });

  it('of a client that another command has, or one of the same kind, is only named', () => {
    const about = 'curl -u a:b -d token=l1ve https://id.example.com';
    const asking = `curl -u a:b -d grant_type=client_credentials ${token}`;
    const script = `${about}/introspect\n${asking}\n${about}/revoke`;
    expect(readCurl(script)).toMatchObject({
      rows: [{ profile: { clientId: 'a', tokenRequestUrl: token } }],
      notes: [{ source: 'curl id.example.com', code: 'about_a_token' }],
    });
    expect(
      readCurl(`${about}/introspect\n${about}/revoke\n${about.replace('a:b', 'c:d')}/revoke`).rows,
    ).toMatchObject([{ profile: { clientId: 'a' } }, { profile: { clientId: 'c' } }]);
  });

  it.each([
    ['/oauth/revoke?token=l1ve -X POST', 'curl id.example.com', 'about_a_token'],
    ['/revoke -d token=l1ve -d client_id=a', 'curl id.example.com', 'about_a_token'],
    ['/introspect -H "Authorization: Bearer t" -d token=l1ve', 'curl id.example.com', 'about_a_token'],
    ['/x -d client_id=a -d client_secret=b -d device_code=l1ve', 'grant_type', 'type_unsupported'],
    ['/x -d client_id=a -d client_secret=b -d assertion=l1ve', 'grant_type', 'type_unsupported'],
  ])('or another grant, and no client, is no profile: %s', (text, source, code) => {
    const { rows, notes } = readCurl(`curl https://id.example.com${text}`);
    expect(rows).toEqual([]);
    expect(notes).toContainEqual({ source, code });
  });
});

it.each([
  ['--negotiate -u :', '-d client_id=me -d client_secret=s3', { clientId: 'me', clientSecret: 's3' }],
  ['--ntlm -u "CORP\\bob:pw"', '-d client_id=me', { clientId: 'me', clientAuthentication: 'none' }],
  ['--digest -u bob:pw', '', { type: 'oauth2_client_credentials' }],
])('does not take the user of another scheme (%s) for the client', (scheme, client, expected) => {
  const { rows } = readCurl(
    `curl ${scheme} https://id.example.com/token -d grant_type=client_credentials ${client}`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]?.profile).toMatchObject(expected);
  expect(rows[0]?.notes).toContainEqual({ source: scheme.split(' ')[0], code: 'type_unsupported' });
  expect(JSON.stringify(rows)).not.toMatch(/bob|pw/);
});

it('knows no sign-in by certificate at a call', () => {
  const files = '-E me.pem:pw --key me.key --key-type PEM --pass pw';

  const { rows, notes } = readCurl(`curl ${files} https://api.example.com/`);
  expect(rows).toEqual([]);
  expect(notes).toEqual([{ source: '-E', code: 'type_unsupported' }]);
  expect(one(`curl -u a:b ${files} https://api.example.com/`).notes).toContainEqual({
    source: '-E',
    code: 'type_unsupported',
  });
});

it('says of a call what it carries beside its credential', () => {
  const call = `curl -u a:b -H 'Authorization: Bearer x' https://api.example.com/ --json '{"filter":{}}'`;
  expect(one(call).notes).toEqual([
    { source: '-H Authorization', code: 'no_place' },
    { source: '--json', code: 'no_place' },
  ]);
});
