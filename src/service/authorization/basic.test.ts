import { describe, expect, it } from 'vitest';
import { runTest } from '../testing/run-test.ts';
import { answer, failing, jsonAnswer } from '../testing/transport-results.ts';

const entered = { username: 'bot', password: 'pä:ss wörd' };
const basic = (members: Readonly<Record<string, unknown>> = {}) => ({ type: 'basic', ...members });

function run(result = jsonAnswer({ id: 7 }), members: Readonly<Record<string, unknown>> = {}) {
  return runTest([result], basic(members), { inputs: entered });
}

describe('a test of Basic Auth', () => {
  it('calls the Check URL with user name and password in the header (RFC 7617)', async () => {
    const { exchanges, status, check, token } = await run();
    expect({ status, token, check: check?.status }).toEqual({
      status: 'passed',
      token: null,
      check: 'passed',
    });
    expect(exchanges.map(({ step }) => step)).toEqual(['check']);
    expect(exchanges[0]?.request).toMatchObject({ method: 'GET', url: 'https://api.example.com/v1/me' });
    expect(exchanges[0]?.request.headers).toContainEqual([
      'Authorization',
      'Basic ‹bot, secret of 10 characters, 9f3a12bc›',
    ]);
  });

  it('shows neither the password nor what is made of it', async () => {
    const echo = `{"seen":"Basic ${btoa('bot:p\u00c3\u00a4:ss w\u00c3\u00b6rd')}","password":"pä:ss wörd"}`;
    const outcome = JSON.stringify(await run(answer({ status: 401, body: echo })));
    expect(outcome).not.toContain('ss wörd');
    expect(outcome).not.toContain('Ym90Om');
  });

  it('fills what was entered into the path and the query of the Check URL, and nowhere else', async () => {
    const checkUrl = 'https://api.example.com/users/{{username}}?q={{ username }}';
    const { exchanges } = await runTest([jsonAnswer({})], basic({ checkUrl }), {
      inputs: { username: 'a/../b&c', password: 'x' },
    });
    expect(exchanges[0]?.request.url).toBe('https://api.example.com/users/a%2F..%2Fb%26c?q=a%2F..%2Fb%26c');
  });

  it('carries payload fields as the content type says', async () => {
    const payload = { fieldType: 'payload', fieldKey: 'user', fieldValue: '{{username}}' };
    for (const [checkContentType, body] of [
      ['json', '{"user":"a b"}'],
      ['form', 'user=a+b'],
    ] as const) {
      const members = { checkMethod: 'POST', checkContentType, authorizationFields: [payload] };
      const { exchanges } = await runTest([jsonAnswer({})], basic(members), {
        inputs: { username: 'a b', password: 'x' },
      });
      expect(exchanges[0]?.request.body?.text).toBe(body);
    }
  });

  it('goes to the tenancy', async () => {
    const members = {
      checkUrl: 'https://{tenant}.example.com/me',
      tenancy: { enabled: true, baseUrl: 'https://{tenant}.example.com' },
    };
    const { exchanges } = await runTest([jsonAnswer({})], basic(members), {
      inputs: entered,
      tenant: 'acme',
    });
    expect(exchanges[0]?.request.url).toBe('https://acme.example.com/me');
  });

  it('fails at what the service answers, and at what the network does', async () => {
    const refused = await run(answer({ status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }));
    expect(refused).toMatchObject({
      status: 'failed',
      check: { status: 'failed', httpStatus: 401 },
      diagnosis: { step: 'check', code: 'call_credentials_refused' },
    });
    const unreachable = await run(failing('connect', 'connection_refused', { port: 443 }));
    expect(unreachable).toMatchObject({ status: 'failed', diagnosis: { code: 'connection_refused' } });
    for (const { diagnosis } of [refused, unreachable])
      expect(`${diagnosis?.summary ?? ''} ${diagnosis?.explanation ?? ''}`).not.toMatch(/token/i);
  });

  it('says that another scheme is wanted', async () => {
    const { diagnosis } = await run(answer({ status: 401, headers: { 'www-authenticate': 'Bearer' } }));
    expect(diagnosis?.summary).toBe(
      'The service wants Bearer in the header Authorization, and Basic was sent (401).',
    );
  });

  it.each([401, 403, 404, 405, 415, 422, 429, 451, 500, 503, 302])(
    'speaks of no token, and suggests nothing that its form does not have, after %d',
    async (status) => {
      const { diagnosis } = await run(answer({ status, headers: { location: 'https://x.example/login' } }));
      const { summary = '', explanation = '', suggestions = [] } = diagnosis ?? {};
      expect(`${summary} ${explanation} ${suggestions.map(({ text }) => text).join(' ')}`).not.toMatch(
        /\btokens?\b|client ID|scope/i,
      );
      expect(suggestions.length).toBeGreaterThan(0);
      const fields = ['checkUrl', 'checkMethod', 'authorizationFields', 'inputs', undefined];
      for (const { field } of suggestions) expect(fields).toContain(field);
    },
  );
});
