import { describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { said } from './page/said.ts';
import { basic, practice, tokenRequest } from './testing/practice.ts';

const put = (body: unknown): RequestInit => ({
  method: 'PUT',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('settings', () => {
  test('change one provider and no other', async () => {
    const app = practice();
    const secret = 'another secret';
    expect(
      (await app.request('/one/settings', put({ clientSecret: secret, lifetimeSeconds: 60 }))).status,
    ).toBe(204);
    const answer = await app.request('/one/token', tokenRequest({}, basic('practice-client', secret)));
    expect(await answer.json()).toMatchObject({ expires_in: 60 });
    expect((await app.request('/one/token', tokenRequest())).status).toBe(401);
    expect((await app.request('/two/token', tokenRequest())).status).toBe(200);
  });

  test('start the provider anew', async () => {
    const app = practice();
    const flaky = () => app.request('/one/faults/once-500/token', tokenRequest());
    expect([(await flaky()).status, (await flaky()).status]).toEqual([500, 200]);
    await app.request('/one/settings', put({}));
    expect((await flaky()).status).toBe(500);
  });

  test('can make the client a public one', async () => {
    const app = practice();
    await app.request('/one/settings', put({ clientSecret: null }));
    const init = tokenRequest({ client_id: 'practice-client' }, {});
    expect((await app.request('/one/token', init)).status).toBe(200);
  });

  test.each([
    ['an unknown name', { clientSecrets: 'x' }],
    ['a lifetime of nothing', { lifetimeSeconds: 0 }],
    ['no object', []],
  ])('are refused with %s', async (_, body) => {
    expect((await practice().request('/one/settings', put(body))).status).toBe(400);
  });
});

describe('addresses', () => {
  test.each(['/one/nothing', '/one/faults/nothing/token', '/-bad-/token', '/a%20b/token', '/a/b/c/d'])(
    'without anything behind them are answered 404: %s',
    async (path) => {
      expect((await practice().request(path, tokenRequest())).status).toBe(404);
    },
  );

  test('count the requests to a fault for each provider', async () => {
    const app = practice();
    await app.request('/one/faults/once-500/token', tokenRequest());
    expect((await app.request('/two/faults/once-500/token', tokenRequest())).status).toBe(500);
  });

  test('take no body above the limit', async () => {
    const init = tokenRequest({ filling: 'x'.repeat(300_000) });
    expect((await practice().request('/one/token', init)).status).toBe(413);
  });
});

describe('the page', () => {
  test('lists every fault with its address', async () => {
    const text = await (await practice().request('https://practice.example/')).text();
    for (const { id } of faults)
      expect(text).toContain(`https://practice.example/default/faults/${id}/token`);
  });

  test('shows the practice secret, and no secret that somebody set', async () => {
    const app = practice();
    expect(await (await app.request('/one')).text()).toContain('s:e+c/r t&amp;=%');
    await app.request('/one/settings', put({ clientSecret: 'only-mine' }));
    expect(await (await app.request('/one')).text()).not.toContain('only-mine');
  });

  test('escapes what was set', async () => {
    const app = practice();
    await app.request('/one/settings', put({ clientId: '<script>alert(1)</script>', tenants: ['<b>'] }));
    const text = await (await app.request('/one')).text();
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toMatch(/<(?:script|b)>/);
    expect(text.match(/<script\b/g)).toHaveLength(1);
  });

  test('says of every fault what a test of it says', async () => {
    const text = await (await practice().request('https://practice.example/')).text();
    expect(Object.keys(said).toSorted()).toEqual(faults.map(({ id }) => id).toSorted());
    expect(text).toContain('practice.example answered with a login page for people instead of a token.');
    expect(text).toContain(
      'There is no token endpoint at https://practice.example/default/faults/gone/token',
    );
  });

  test('lets nothing load but its style sheet and its script', async () => {
    const app = practice();
    const policy = (await app.request('/')).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; style-src 'self'; script-src 'self';/);
    expect((await app.request('/practice.css')).headers.get('content-type')).toContain('text/css');
    expect((await app.request('/practice.js')).headers.get('content-type')).toContain('text/javascript');
  });
});
