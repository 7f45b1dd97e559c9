import { describe, expect, it } from 'vitest';
import { readCurl } from './read-curl.ts';

const one = (text: string) => {
  const { rows, notes } = readCurl(text);
  expect(rows).toHaveLength(1);
  return { profile: rows[0]?.profile, notes: [...(rows[0]?.notes ?? []), ...notes] };
};

describe('a call as a provider shows it', () => {
  it('has no key that only keeps it from being carried out twice', () => {
    const { profile } = one(
      `curl https://api.example.com/pay -H 'Idempotency-Key: 8f2a' -H 'X-Idempotency-Key: 8f2a' -H 'X-Api-Key: k1'`,
    );
    expect(profile).toMatchObject({
      formFields: [{ fieldValue: 'k1' }],
      authorizationFields: [{ fieldKey: 'X-Api-Key' }],
    });
    expect(JSON.stringify(profile)).not.toContain('8f2a');
  });

  it.each([
    ['code', 'aB3dEf4567890aBcDeFgHiJkLmNoPqRsTuVwXyZ=='],
    ['sig', 'Zm9vYmFy='],
    ['auth', 'c4nary'],
    ['appid', '0123456789abcdef0123456789abcdef'],
  ])('may have its key in the query as %s, and beside another keeps it a secret', (name, key) => {
    const address = `https://api.example.com/data?${name}=${encodeURIComponent(key)}&v=1`;
    expect(one(`curl '${address}'`).profile).toMatchObject({
      checkUrl: 'https://api.example.com/data?v=1',
      formFields: [{ fieldValue: key, secure: true }],
      authorizationFields: [{ fieldType: 'query_string', fieldKey: name }],
    });
    expect(one(`curl '${address}' -H 'X-Api-Key: k1'`).profile).toMatchObject({
      checkUrl: 'https://api.example.com/data?v=1',
      authorizationFields: [
        { fieldKey: 'X-Api-Key' },
        { fieldType: 'query_string', fieldKey: name, fieldValue: key, secure: true },
      ],
    });
  });
});

describe('a command with variables of the program it was copied from', () => {
  it('keeps them as variables of the assistant', () => {
    const { profile, notes } = one(
      `curl '{{authPath}}/{{envID}}/as/token' -d grant_type=client_credentials -d 'client_id={{app-ID}}' -d 'client_secret={{ appSecret }}'`,
    );
    expect(profile).toMatchObject({
      tokenRequestUrl: '{{env.authPath}}/{{env.envID}}/as/token',
      clientId: '{{env.app_ID}}',
      clientSecret: '{{env.appSecret}}',
    });
    expect(notes).toEqual(
      ['authPath', 'envID', 'app_ID', 'appSecret'].map((name) => ({
        source: `{{${name}}}`,
        code: 'variable_kept',
      })),
    );
  });

  it('leaves those of the assistant as they are, and says which can be none', () => {
    const { profile, notes } = one(
      `curl 'https://api.example.com/{{env.path}}' -H 'X-Api-Key: {{$guid}}' -H 'X-Region: {{}}'`,
    );
    expect(profile).toMatchObject({
      checkUrl: 'https://api.example.com/{{env.path}}',
      formFields: [{ fieldValue: '{{$guid}}' }],
      authorizationFields: [{}, { fieldKey: 'X-Region', fieldValue: '{{}}' }],
    });
    expect(notes).toEqual([{ source: '{{$guid}}', code: 'variable_unfit' }]);
  });
});

describe('a user that the command itself encodes', () => {
  it.each([
    [`"Authorization: Basic $(echo -n 'my-id:s3cret' | base64)"`],
    [`"Authorization: Basic $(echo -n "my-id:s3cret" | base64 -w 0)"`],
    [`"Authorization: Basic $(printf '%s' 'my-id:s3cret' | base64 -w0)"`],
    [`"Authorization: Basic $(printf '%s:%s' my-id s3cret | base64 | tr -d '\\n')"`],
    [`"Authorization: Basic $(printf '%s:%s' 'my-id' 's3cret' | base64)"`],
    [`"Authorization: Basic $(printf "my-id:s3cret" | openssl base64 -A)"`],
    ['"Authorization: Basic `echo -n my-id:s3cret|base64`"'],
  ])('in %s is read', (header) => {
    const { profile, notes } = one(
      `curl https://id.example.com/token -H ${header} -d grant_type=client_credentials`,
    );
    expect(profile).toMatchObject({
      clientId: 'my-id',
      clientSecret: 's3cret',
      clientAuthentication: 'client_secret_basic',
    });
    expect(notes).toEqual([]);
  });

  it('keeps its variables', () => {
    const header = '"Authorization: Basic $(echo -n "$ID:${SECRET}" | base64)"';
    const { profile, notes } = one(`curl https://api.example.com/ -H ${header}`);
    expect(profile).toMatchObject({
      type: 'basic',
      formFields: [{ fieldValue: '{{env.ID}}' }, { fieldValue: '{{env.SECRET}}' }],
    });
    expect(notes.map(({ source, code }) => `${source} ${code}`)).toEqual([
      '$ID variable_kept',
      '$SECRET variable_kept',
    ]);
  });

  it.each(['$(cat client | base64)', '$(echo -n a:b | rot13)', '$(echo -n "$(cat x)" | base64)', '$(x)'])(
    'is not known of %s',
    (user) => {
      const { rows, notes } = readCurl(
        `curl https://id.example.com/token -H "Authorization: Basic ${user}" -d grant_type=client_credentials`,
      );
      expect([...(rows[0]?.notes ?? []), ...notes].map(({ code }) => code)).toEqual(
        expect.arrayContaining(['value_unsupported', 'variable_unfit']),
      );
      expect(rows[0]?.profile).not.toHaveProperty('clientId');
    },
  );
});

it('keeps a dollar sign that PowerShell is told to keep', () => {
  const { profile, notes } = one(
    '& "C:\\Program Files\\curl\\curl.exe" "https://id.example.com/token" -d "grant_type=client_credentials" -u "my-id:a`$b`$c"',
  );
  expect(profile).toMatchObject({ clientId: 'my-id', clientSecret: 'a$b$c' });
  expect(notes).toEqual([]);
});
