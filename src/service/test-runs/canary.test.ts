import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, failing, jsonAnswer, tokenAnswer } from '../testing/transport-results.ts';
import { calling } from '../testing/diagnosis/call-cases.ts';
import { jwtOf } from '../testing/jwt.ts';
import { runTest } from '../testing/run-test.ts';
import { spellings } from '../testing/spellings.ts';

const canary = 'Zx81!c4n4ry%/+:=& "q"\\9QwErTy';
const rowCanary = 'r0w-c4n4ry-Yb7Kq2';
const profile = {
  clientSecret: canary,
  tokenRequestHeaders: [{ key: 'X-Api-Key', value: rowCanary, secure: true }],
  scope: [{ key: 'audience', value: rowCanary, secure: true }],
};

/** Nothing of the canary may be readable, neither plainly nor in the spelling that the answer used. */
function expectNone(outcome: unknown, ...spelled: readonly string[]): void {
  const text = JSON.stringify(outcome);
  expect(text).not.toMatch(/c4n4ry/i);
  for (const form of spelled) expect(text).not.toContain(JSON.stringify(form).slice(1, -1));
}

const places: Record<string, (spelled: string) => ReturnType<typeof answer>> = {
  'an error description': (text) =>
    jsonAnswer({ error: 'invalid_request', error_description: `got ${text}` }, { status: 400 }),
  'an error code': (text) => jsonAnswer({ error: text }, { status: 400 }),
  'a nested member': (text) => jsonAnswer({ a: { b: [{ echo: text }] } }),
  'the name of a member': (text) => jsonAnswer({ [text]: 1 }),
  'JSON inside JSON': (text) =>
    jsonAnswer({ log: JSON.stringify({ body: { secret: text } }) }, { status: 500 }),
  'a web page': (text) =>
    answer({
      status: 500,
      headers: { 'content-type': 'text/html' },
      body: `<title>${text}</title><pre>${text}`,
    }),
  'plain text': (text) => answer({ body: `no: ${text}` }),
  'a refusal in plain text': (text) => answer({ status: 401, body: `Invalid secret ${text}` }),
  XML: (text) => answer({ body: `<?xml version="1.0"?><f><v>${text}</v></f>` }),
  'a form': (text) => answer({ body: `error=bad&${new URLSearchParams({ detail: text }).toString()}` }),
  'a redirect': (text) =>
    answer({
      status: 302,
      headers: { location: `https://idp.example.com/?${new URLSearchParams({ e: text }).toString()}` },
    }),
  'a challenge': (text) =>
    answer({
      status: 401,
      headers: { 'www-authenticate': `Basic realm="${text.replace(/[\r\n\0"\\]/g, '')}"` },
    }),
  'a header': (text) => answer({ status: 400, headers: { 'x-debug': text.replace(/[\r\n\0]/g, '') } }),
  'the status line': (text) => answer({ status: 400, statusText: text.replace(/[\r\n\0]/g, '') }),
  'a good token answer': (text) => tokenAnswer({ hint: text, scope: text }),
};

describe('a planted secret', () => {
  it.each(Object.entries(places))('is found nowhere where %s repeats it', async (_, place) => {
    for (const spell of Object.values(spellings)) {
      const spelled = spell(canary);
      expectNone(await runTest([place(spelled)], profile), spelled);
    }
  });

  it.each(Object.entries(spellings))('of a secure row is found nowhere, repeated %s', async (_, spell) => {
    const spelled = spell(rowCanary);
    expectNone(await runTest([answer({ status: 400, body: `no: ${spelled}` })], profile), spelled);
  });

  it('is left out where a refusal in plain text is quoted', async () => {
    const { diagnosis } = await runTest(
      [answer({ status: 401, body: `Invalid secret ${canary} of app-1` })],
      profile,
    );
    expect(diagnosis?.explanation).toMatch(/“Invalid secret ‹[^›]+› of app-1”/);
    expectNone(diagnosis);
  });

  it('is found nowhere where the answer was cut inside it', async () => {
    const body = `{"error":"invalid_request","error_description":"${canary.replaceAll('"', '\\"')}`;
    for (let end = body.length - 20; end < body.length; end += 1) {
      const cut = failing('body', 'body_cut', {}, { status: 400, body: body.slice(0, end) });
      expect(JSON.stringify(await runTest([cut], profile))).not.toContain('Zx81');
    }
  });

  it('is found nowhere where it lies across the end of what is kept', async () => {
    for (const before of [65_536 - 25, 65_536 - 15, 65_536 - 5]) {
      const outcome = await runTest(
        [answer({ status: 400, body: `${' '.repeat(before)}${canary}` })],
        profile,
      );
      expect(outcome.exchanges[0]?.response?.body.truncated).toBe(true);
      expect(JSON.stringify(outcome)).not.toContain('Zx81');
    }
  });

  it('is found nowhere in a request, whatever way it is sent', async () => {
    for (const clientAuthentication of [
      'client_secret_basic',
      'client_secret_basic_raw',
      'client_secret_post',
    ])
      expectNone(await runTest([tokenAnswer()], { ...profile, clientAuthentication }));
  });

  it.each([{ tokenRequestMethod: 'GET' }, { tokenRequestBody: 'json' }])(
    'is found nowhere in a request that is not standard (%j)',
    async (form) => {
      const clientAuthentication = 'client_secret_post';
      expectNone(await runTest([tokenAnswer()], { ...profile, ...form, clientAuthentication }));
    },
  );

  it('of any characters is found nowhere', async () => {
    const letter = fc.constantFrom(...Array.from('aZ0%+/=:& "\'\\<>.-_~é漢𝄞\u0301'));
    const secrets = fc.string({ unit: letter, minLength: 6, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        secrets,
        fc.constantFrom(...Object.values(places)),
        fc.constantFrom(...Object.values(spellings)),
        async (secret, place, spell) => {
          const marked = `9z#${secret}#z9`;
          const outcome = await runTest([place(spell(marked))], { clientSecret: marked });
          expect(JSON.stringify(outcome)).not.toContain(JSON.stringify(marked).slice(1, -1));
        },
      ),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('a secret in a Basic header', () => {
  const user = 'sk_c4n4ry_123';
  const withHeader = (fieldValue: string, secure: boolean) => ({
    authorizationFields: [{ fieldType: 'header', fieldKey: 'Authorization', fieldValue, secure }],
  });

  it.each([`${user}:`, user, `${user}:correct horse battery`, `${user}:x`])(
    'is found nowhere where a secure row or the API key is the whole of it (%j)',
    async (credentials) => {
      const encoded = btoa(credentials);
      const row = { ...calling, ...withHeader(`Basic ${encoded}`, true) };
      expectNone(await runTest([tokenAnswer(), jsonAnswer({})], row), encoded);
      const apiKey = { type: 'api_key', ...withHeader('Basic {{key}}', false) };
      const outcome = await runTest([jsonAnswer({})], apiKey, { inputs: { key: encoded } });
      expectNone(outcome, encoded);
      expect(outcome.exchanges[0]?.request.headers).toContainEqual([
        'Authorization',
        `Basic ‹credentials of ${encoded.length} characters, 9f3a12bc›`,
      ]);
    },
  );

  it('is found nowhere where secure variables are pieces of it', async () => {
    const encoded = btoa(`${user}:x`);
    const pieces = [encoded.slice(0, 7), encoded.slice(7)];
    const secrets = pieces.map((value, at) => ({ name: `PIECE_${at}`, value }));
    const row = { ...calling, ...withHeader(`Basic ${encoded}`, false) };
    expectNone(await runTest([tokenAnswer(), jsonAnswer({})], row, { secrets }), encoded);
  });

  it('is found nowhere where the user is one', async () => {
    for (const clientAuthentication of ['client_secret_basic', 'client_secret_basic_raw'])
      for (const clientId of [user, 'c4n4ry:/+ ö']) {
        const secrets = [{ name: 'CLIENT', value: clientId }];
        for (const result of [tokenAnswer(), jsonAnswer({ error: 'invalid_client' }, { status: 401 })])
          expectNone(await runTest([result], { clientId, clientAuthentication }, { secrets }), clientId);
      }
  });
});

describe('a token', () => {
  const token = 't0k3n-c4n4ry.Abc_def-123';
  it.each(Object.entries(places))(
    'is found nowhere where %s repeats it after it was issued',
    async (_, place) => {
      const repeated = place(token);
      const outcome = await runTest(
        [tokenAnswer({ access_token: token, refresh_token: `${token}r` }), repeated],
        {
          refreshTokenUrl: 'https://idp.example.com/refresh',
        },
      );
      expect(JSON.stringify(outcome)).not.toMatch(/c4n4ry/);
    },
  );

  it.each([
    ['JSON', `{"access_token":"${token}","token_type":"Bearer"}`],
    ['JSON that breaks off', `{"token_type":"Bearer","access_token":"${token}`],
    ['JSON that is none', `{'access_token': '${token}'}`],
    ['a form', `token_type=bearer&access_token=${token}`],
    ['XML', `<Answer><AccessToken>${token}</AccessToken></Answer>`],
    ['a web page', `<html><input type="hidden" name="access_token" value="${token}"></html>`],
    ['JSON inside JSON', JSON.stringify({ body: JSON.stringify({ access_token: token }) })],
    ['another member', JSON.stringify({ data: { jwt: { value: token } } })],
    ['a list', JSON.stringify({ tokens: [token] })],
    ['the one element of XML', `<?xml version="1.0"?>\n<string xmlns="https://a.example/">${token}</string>`],
    ['a member that says nothing', JSON.stringify({ code: 0, data: `${token}-1234567` })],
    ['such a member within another', JSON.stringify({ response: { value: `${token}-1234567` } })],
    ['a list that is the whole answer', JSON.stringify([`${token}-1234567`])],
    ['a renewal beside it', JSON.stringify({ access: 'opaque-1234567890', refresh: `${token}-1234567` })],
    ['YAML', `access_token: ${token}\ntoken_type: bearer`],
  ])('is masked in %s', async (_, body) => {
    expect(JSON.stringify(await runTest([answer({ body })]))).not.toMatch(/c4n4ry/);
  });

  it.each([
    [{ tokenPath: 'a.b' }, { body: JSON.stringify({ a: { b: token } }) }],
    [{ tokenLocation: 'text' }, { body: ` ${token}\n` }],
    [{ tokenLocation: 'form', tokenPath: 'a' }, { body: `a=${token}` }],
    [{ tokenLocation: 'header', tokenHeader: 'X-A' }, { headers: { 'x-a': token } }],
  ])('is masked where a profile says that it stands (%j)', async (place, given) => {
    for (const status of 'tokenLocation' in place && place.tokenLocation === 'text' ? [200] : [200, 400]) {
      const outcome = await runTest([answer({ status, ...given })], place);
      expect(JSON.stringify(outcome)).not.toMatch(/c4n4ry/);
    }
  });

  it.each(['é', '漢', '😀'])(
    'is masked although it is very long and of letters such as %s',
    async (letter) => {
      const long = `${letter.repeat(60_000)}c4n4ry`;
      for (const body of [JSON.stringify({ access_token: long }), `access_token=${long}`])
        expect(JSON.stringify(await runTest([answer({ body })]))).not.toMatch(/c4n4ry/);
    },
  );

  it('is not mistaken for the words of a refusal', async () => {
    const [exchange] = (
      await runTest([answer({ status: 400, body: 'No such client' })], { tokenLocation: 'text' })
    ).exchanges;
    expect(exchange?.response?.body.text).toBe('No such client');
  });

  it('is found nowhere in the claims of another', async () => {
    const secrets = {
      idp_access_token: 'gho_c4n4ry',
      nested: { list: [{ refresh_token: 'rt-c4n4ry', 'client-secret': { value: 'c4n4ry' } }] },
      password: 744_448,
      c4n4ry: `Bearer ${token}`,
    };
    const claims = { ...secrets, sub: 'u1', token_use: 'access', exp: 4_000_000_000 };
    const header = { alg: 'RS256', typ: 'JWT', api_key: 'k-c4n4ry' };
    const outcome = await runTest([tokenAnswer({ access_token: jwtOf(claims, header), again: token })]);
    const { c4n4ry, ...shown } = outcome.token?.claims ?? {};
    expect(JSON.stringify([shown, c4n4ry, outcome.token?.jwtHeader])).not.toMatch(/c4n4ry|744448/);
    expect(shown).toMatchObject({
      idp_access_token: '‹access token›',
      nested: { list: [{ refresh_token: '‹refresh token›', 'client-secret': { value: '‹client secret›' } }] },
      password: '‹password›',
      sub: 'u1',
      token_use: 'access',
      exp: 4_000_000_000,
    });
    expect(outcome.token?.jwtHeader).toEqual({ alg: 'RS256', typ: 'JWT', api_key: '‹key›' });
  });

  const many = Object.fromEntries(
    Array.from({ length: 45 }, (_, at) => [`token_${at}`, `opaque-${at}-value`]),
  );
  it.each([
    ['short', { access_token: 'c4n4ry7' }],
    ['behind what is looked at', { pad: ' '.repeat(66_000), access_token: token }],
    ['behind many others', { ...many, access_token: token }],
  ])('is found nowhere in the call that is made with it, %s', async (_, members) => {
    const profile = {
      ...calling,
      checkMethod: 'POST',
      authorizationFields: [
        { fieldType: 'header', fieldKey: 'X-Auth', fieldValue: 'v1 {{accessToken}}' },
        { fieldType: 'query_string', fieldKey: 'auth', fieldValue: '{{accessToken}}' },
        { fieldType: 'payload', fieldKey: 'auth', fieldValue: '{{accessToken}}' },
      ],
    };
    const body = JSON.stringify({ token_type: 'Bearer', expires_in: 600, ...members });
    const outcome = await runTest([answer({ body }), jsonAnswer({ said: members.access_token })], profile);
    expect(outcome.check?.status).toBe('passed');
    const { request, response } = outcome.exchanges[1] ?? {};
    expect(JSON.stringify([request, response, outcome.check, outcome.warnings])).not.toMatch(/c4n4ry/);
  });
});
