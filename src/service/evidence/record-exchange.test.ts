import { describe, expect, it } from 'vitest';
import { exchangeSchema } from '#contract/evidence.ts';
import { runTest } from '../testing/run-test.ts';
import {
  answer,
  failing,
  jsonAnswer,
  tokenAnswer,
  type AnswerOptions,
} from '../testing/transport-results.ts';

const profile = {
  clientSecret: 'correct horse battery',
  tokenRequestHeaders: [
    { key: 'X-Api-Key', value: 'row-secret-1', secure: true },
    { key: 'X-Plain', value: 'readable' },
  ],
};

async function responseOf(options: AnswerOptions) {
  const outcome = await runTest([answer(options)], profile);
  return outcome.exchanges[0]?.response;
}
const bodyTextOf = async (body: string) => (await responseOf({ body }))?.body.text;

describe('a request as evidence', () => {
  it('masks its secrets, each with its length and fingerprint', async () => {
    const outcome = await runTest([tokenAnswer()], {
      ...profile,
      clientAuthentication: 'client_secret_post',
    });
    const [exchange] = outcome.exchanges;
    expect(exchangeSchema.parse(exchange)).toEqual(exchange);
    expect(exchange?.request).toMatchObject({
      method: 'POST',
      headers: [
        ['Accept', 'application/json'],
        ['Content-Type', 'application/x-www-form-urlencoded'],
        ['X-Api-Key', '‹X-Api-Key of 12 characters, 9f3a12bc›'],
        ['X-Plain', 'readable'],
      ],
      body: {
        text: 'grant_type=client_credentials&client_id=travel-planner-prod&client_secret=‹client secret of 21 characters, 9f3a12bc›',
        bytes: 95,
      },
    });
  });

  it('is shown as it went over the wire', async () => {
    const wire: [string, string][] = [
      ['host', 'idp.example.com'],
      ['X-Api-Key', 'row-secret-1'],
      ['content-length', '29'],
      ['user-agent', 'authorization-profiles/1.0'],
    ];
    const outcome = await runTest([{ ...tokenAnswer(), requestHeaders: wire }], profile);
    expect(outcome.exchanges[0]?.request.headers).toEqual([
      ['host', 'idp.example.com'],
      ['X-Api-Key', '‹X-Api-Key of 12 characters, 9f3a12bc›'],
      ['content-length', '29'],
      ['user-agent', 'authorization-profiles/1.0'],
    ]);
    expect(outcome.exchanges[0]?.request.curl).not.toMatch(/host:|content-length|user-agent/i);
  });

  it('keeps a User-Agent of the profile in the command, since providers go by it', async () => {
    const own = [{ key: 'User-Agent', value: 'web:travel-planner:1.0' }];
    const outcome = await runTest([tokenAnswer()], { ...profile, tokenRequestHeaders: own });
    expect(outcome.exchanges[0]?.request.curl).toContain(`--header 'User-Agent: web:travel-planner:1.0'`);
  });

  it('masks what only sounds like a secret, too', async () => {
    const outcome = await runTest([tokenAnswer()], {
      tokenRequestUrl: 'https://idp.example.com/token?api_key=AIza-0123456789',
      tokenRequestHeaders: [{ key: 'X-Auth-Token', value: 'visible-in-profile' }],
    });
    const request = outcome.exchanges[0]?.request;
    expect(request?.url).toBe('https://idp.example.com/token?api_key=‹key of 15 characters, 9f3a12bc›');
    expect(request?.headers).toContainEqual(['X-Auth-Token', '‹token of 18 characters, 9f3a12bc›']);
    expect(request?.curl).toContain(`'https://idp.example.com/token?api_key='"$SECRET_2"`);
  });

  it('masks secrets of any length where they stand', async () => {
    for (const clientAuthentication of ['client_secret_basic', 'client_secret_post'])
      for (const clientSecret of ['q', 'qz', 'qzx']) {
        const outcome = await runTest([tokenAnswer()], { clientSecret, clientAuthentication });
        const { headers, body } = outcome.exchanges[0]?.request ?? {};
        expect(JSON.stringify([headers, body])).toMatch(/secret of [123] characters?, 9f3a12bc/);
        expect(JSON.stringify(headers)).not.toContain(btoa(`travel-planner-prod:${clientSecret}`));
        expect(body?.text).not.toContain(`=${clientSecret}`);
      }
  });
});

describe('a secure row of a request', () => {
  it.each(['q', '&=', 'qzx', 'wxyz'])('%j is masked in header, form and curl', async (value) => {
    const outcome = await runTest([tokenAnswer()], {
      tokenRequestHeaders: [{ key: 'X-Own', value, secure: true }],
      scope: [{ key: 'own', value, secure: true }],
    });
    const { headers, body, curl } = outcome.exchanges[0]?.request ?? {};
    expect(headers?.at(-1)?.[1]).toMatch(/^‹(?:X-Own|own) of \d characters?, 9f3a12bc›$/);
    expect(body?.text).toMatch(/&own=‹(?:X-Own|own) of \d characters?, 9f3a12bc›$/);
    expect(curl).toContain(`--header 'X-Own: '"$SECRET_2"`);
    expect(curl).toContain(`--data-urlencode 'own='"$SECRET_2"`);
  });
});

describe('an answer as evidence', () => {
  it('does not turn into masks for a secret of three characters', async () => {
    const body = '{"error":"invalid_client","error_description":"the and then","echo":"the"}';
    const outcome = await runTest([answer({ status: 400, body })], { clientSecret: 'the' });
    expect(outcome.exchanges[0]?.response?.body.text).toBe(
      '{"error":"invalid_client","error_description":"the and then","echo":"‹client secret of 3 characters, 9f3a12bc›"}',
    );
  });

  it('keeps status, raw headers and duplicates', async () => {
    const headers: [string, string][] = [
      ['Set-Cookie', 'a=1; Path=/'],
      ['X-Id', 'one'],
      ['x-id', 'two'],
    ];
    expect(await responseOf({ status: 418, statusText: 'Teapot', headers })).toMatchObject({
      status: 418,
      statusText: 'Teapot',
      httpVersion: '1.1',
      headers: [
        ['Set-Cookie', 'a=‹cookie value of 1 character, 9f3a12bc›; Path=/'],
        ['X-Id', 'one'],
        ['x-id', 'two'],
      ],
    });
  });

  it.each([
    [
      'Set-Cookie',
      '__Host-sid="abc def"; Secure',
      '__Host-sid="‹cookie value of 7 characters, 9f3a12bc›"; Secure',
    ],
    ['Set-Cookie', 'gone=; Max-Age=0', 'gone=; Max-Age=0'],
    ['Authorization', 'Bearer abc.def', 'Bearer ‹access token of 7 characters, 9f3a12bc›'],
    ['X-Auth', 'abc', '‹credentials of 3 characters, 9f3a12bc›'],
    ['X-Amz-Security-Token', 'abc', '‹token of 3 characters, 9f3a12bc›'],
    [
      'Location',
      'https://a.example/cb?code=abc123&state=x',
      'https://a.example/cb?code=‹code of 6 characters, 9f3a12bc›&state=x',
    ],
    [
      'Location',
      'https://a.example/#access_token=abc&token_type=bearer',
      'https://a.example/#access_token=‹access token of 3 characters, 9f3a12bc›&token_type=bearer',
    ],
    [
      'WWW-Authenticate',
      'Basic realm="secret garden", error="invalid_client"',
      'Basic realm="secret garden", error="invalid_client"',
    ],
    ['Access-Control-Allow-Credentials', 'true', 'true'],
    ['X-Token-Expires-In', '3600', '3600'],
    ['X-Request-Id', '6f1d2c0e-84b7-4c1d-8f7e-0123456789ab', '6f1d2c0e-84b7-4c1d-8f7e-0123456789ab'],
  ])('masks the header %s: %s', async (name, value, expected) => {
    const response = await responseOf({ status: 400, headers: [[name, value]] });
    expect(response?.headers).toEqual([[name, expected]]);
  });

  it.each([
    [
      '{"access_token":"abc","token_type":"Bearer","expires_in":3600}',
      '{"access_token":"‹access token of 3 characters, 9f3a12bc›","token_type":"Bearer","expires_in":3600}',
    ],
    [
      '{"token":{"value":"abc","type":"jwt","expires":"2026-01-01T00:00:00Z"}}',
      '{"token":{"value":"‹token of 3 characters, 9f3a12bc›","type":"jwt","expires":"2026-01-01T00:00:00Z"}}',
    ],
    ['{"sid":"abc","inside":"def"}', '{"sid":"‹session of 3 characters, 9f3a12bc›","inside":"def"}'],
    [
      'SID=abc\nAuth=def',
      'SID=‹session of 3 characters, 9f3a12bc›\nAuth=‹credentials of 3 characters, 9f3a12bc›',
    ],
    ['{"password":123456}', '{"password":‹password of 6 characters, 9f3a12bc›}'],
    ['{"id_token":null,"token_ok":true}', '{"id_token":null,"token_ok":true}'],
    [
      '[{"error_key":"unauthorized","error_message":"Unauthorized"},{"error_key":"k3y"}]',
      '[{"error_key":"unauthorized","error_message":"Unauthorized"},{"error_key":"‹key of 3 characters, 9f3a12bc›"}]',
    ],
    [
      '{"token":{"code":"E401","error":{"code":"a8F3kq9ZpL0x"}}}',
      '{"token":{"code":"‹token of 4 characters, 9f3a12bc›","error":{"code":"‹token of 12 characters, 9f3a12bc›"}}}',
    ],
    ['{"messageKey":"auth.not_allowed"}', '{"messageKey":"auth.not_allowed"}'],
    ['{"password":["abc","is wrong"]}', '{"password":["‹password of 3 characters, 9f3a12bc›","is wrong"]}'],
    [
      '{"apikey":"abc","API_KEYS":"def","token_error":"Token a8F3kq9ZpL0xVb72MnQe expired at 12:30"}',
      '{"apikey":"‹key of 3 characters, 9f3a12bc›","API_KEYS":"‹key of 3 characters, 9f3a12bc›","token_error":"Token ‹token of 20 characters, 9f3a12bc› expired at 12:30"}',
    ],
    ['{"password":"not a secret 4711"}', '{"password":"‹password of 17 characters, 9f3a12bc›"}'],
    ['{"error_description":"Invalid token: expired"}', '{"error_description":"Invalid token: expired"}'],
    [
      '{"error_description":"AADSTS7000215: Invalid client secret provided."}',
      '{"error_description":"AADSTS7000215: Invalid client secret provided."}',
    ],
    [
      '{"m":"client_secret=abc is wrong"}',
      '{"m":"client_secret=‹client secret of 3 characters, 9f3a12bc› is wrong"}',
    ],
    ['see eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'see ‹JWT of 41 characters, 9f3a12bc›'],
    [
      '<Token xmlns="x">abc</Token><TokenType>Bearer</TokenType>',
      '<Token xmlns="x">‹token of 3 characters, 9f3a12bc›</Token><TokenType>Bearer</TokenType>',
    ],
    [
      '<input type=hidden name=csrf_token value=abc>',
      '<input type=hidden name=csrf_token value=‹token of 3 characters, 9f3a12bc›>',
    ],
    ['Authorization: Bearer abcdef123456', 'Authorization: Bearer ‹credentials of 12 characters, 9f3a12bc›'],
    ['a plain page about tokens, keys and passwords', 'a plain page about tokens, keys and passwords'],
  ])('masks in %s', async (body, expected) => {
    expect(await bodyTextOf(body)).toBe(expected);
  });

  it.each([
    '{"client_secret":["This field is required."]}',
    '{"errors":{"password":"required","username":"is required"}}',
    '{"api_key":"API key not valid. Please pass a valid API key.","token":"expired"}',
    '{"log":"{\\"token\\":\\"must not be blank\\"}"}',
    '{"error":{"key":"user.not_found"}}',
    '[{"keyword":"type","dataPath":".client_id"}]',
    '{"authorization":{"error":{"code":"E401"}},"token":{"errors":[{"code":"invalid_client"},{"error_code":40101}]}}',
    '{"token":{"detail":"Token expired at 12:30, request 4711"}}',
  ])('leaves what is said of a secret: %s', async (body) => {
    expect(await bodyTextOf(body)).toBe(body);
  });

  it('keeps 64 KiB, says so, and cuts no character', async () => {
    const body = (await responseOf({ body: `${'a'.repeat(65_535)}é tail` }))?.body;
    expect(body).toEqual({
      text: 'a'.repeat(65_535),
      bytes: 65_542,
      truncated: true,
      isUtf8: true,
      charset: null,
      hex: null,
    });
    expect((await responseOf({ body: 'a'.repeat(65_536) }))?.body).toMatchObject({
      bytes: 65_536,
      truncated: false,
    });
  });

  it('says where its bytes are no UTF-8', async () => {
    expect((await responseOf({ body: new Uint8Array([0x61, 0xff, 0x62]) }))?.body).toEqual({
      text: 'a\ufffdb',
      bytes: 3,
      truncated: false,
      isUtf8: false,
      charset: null,
      hex: '61ff62',
    });
  });

  it('does not call a character that was cut off invalid', async () => {
    const cut = failing('body', 'body_cut', {}, { body: new Uint8Array([0x61, 0xc3]) });
    const outcome = await runTest([cut]);
    expect(outcome.exchanges[0]).toMatchObject({
      failure: { stage: 'body', code: 'body_cut' },
      response: { body: { text: 'a', bytes: 2, truncated: true, isUtf8: true } },
    });
  });

  it('names the same secret by the same fingerprint wherever it stands', async () => {
    const token = 'opaque-token-1';
    const outcome = await runTest([
      jsonAnswer(
        { access_token: token, token_type: 'Bearer', again: token },
        { headers: { 'x-again': token } },
      ),
    ]);
    const text = JSON.stringify(outcome.exchanges[0]?.response);
    expect(text.match(/‹access token of 14 characters, 9f3a12bc›/g)).toHaveLength(3);
  });
});
