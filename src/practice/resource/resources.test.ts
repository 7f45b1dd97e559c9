import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../settings.ts';
import { practice, tokenRequest } from '../testing/practice.ts';
import { resourceFaults } from './resource-faults.ts';

const { username, password, apiKey } = defaultSettings;

describe('the resource behind Basic Auth', () => {
  const ask = (authorization?: string) =>
    practice().request('/one/basic/me', authorization === undefined ? {} : { headers: { authorization } });

  test('knows its user', async () => {
    const answer = await ask(
      `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)))}`,
    );
    expect([answer.status, await answer.json()]).toEqual([200, { user: username }]);
  });

  test.each([undefined, 'Basic', 'Basic !', `Basic ${btoa(`${username}:wrong`)}`, `Bearer ${password}`])(
    'asks %j to sign in',
    async (authorization) => {
      const answer = await ask(authorization);
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic realm=/);
    },
  );
});

describe('the resource behind an API key', () => {
  const json = { 'content-type': 'application/json' };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const query = `api_key=${encodeURIComponent(apiKey)}`;
  test.each<[string, string, RequestInit]>([
    ['a header', 'api-key/me', { headers: { 'x-api-key': apiKey } }],
    ['the header Authorization', 'api-key/me', { headers: { authorization: `ApiKey ${apiKey}` } }],
    ['the query', `api-key/me?${query}`, {}],
    [
      'a JSON body',
      'api-key/me',
      { method: 'POST', headers: json, body: JSON.stringify({ api_key: apiKey }) },
    ],
    ['a form', 'api-key/me', { method: 'POST', headers: form, body: query }],
    ['the path', `api-key/${encodeURIComponent(apiKey)}/me`, {}],
  ])('takes it in %s', async (_, path, init) => {
    expect((await practice().request(`/one/${path}`, init)).status).toBe(200);
  });

  test.each<[string, string, RequestInit]>([
    ['no key', 'api-key/me', {}],
    ['another key', 'api-key/me', { headers: { 'x-api-key': 'x' } }],
    ['a body that is none', 'api-key/me', { method: 'POST', headers: json, body: '{' }],
    ['another key in the path', 'api-key/x/me', {}],
  ])('refuses %s', async (_, path, init) => {
    expect((await practice().request(`/one/${path}`, init)).status).toBe(401);
  });
});

test.each(resourceFaults)('the fault $id has an address', async ({ id, answer }) => {
  const given = await practice().request(`/one/resource-faults/${id}`);
  expect(given.status).toBe(answer().status);
});

test('a fault that is none is said to be none', async () => {
  expect((await practice().request('/one/resource-faults/none')).status).toBe(404);
});

describe('the resource behind a token', () => {
  test('takes the tokens of its provider, and no others', async () => {
    const app = practice();
    const answer = await app.request('/one/token', tokenRequest({}));
    const body: unknown = await answer.json();
    const token = Object.entries(body ?? {}).find(([name]) => name === 'access_token')?.[1] as unknown;
    const ask = (authorization: string, provider = 'one') =>
      app.request(`/${provider}/bearer/me`, { headers: { authorization } });
    expect((await ask(`Bearer ${String(token)}`)).status).toBe(200);
    expect((await ask(`Bearer ${String(token)}`, 'two')).status).toBe(401);
    const refused = await ask('Bearer other');
    expect(refused.headers.get('www-authenticate')).toContain('invalid_token');
    expect((await ask('Basic x')).status).toBe(401);
  });
});
