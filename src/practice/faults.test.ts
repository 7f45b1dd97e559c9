import { describe, expect, test } from 'vitest';
import { faultOf, faults } from './faults.ts';
import { basic, practice, tokenRequest } from './testing/practice.ts';

/** Those that answer only once the client has gone away, or never end. */
const endless = new Set(['never-answers', 'dripping-body', 'silent-body', 'endless']);
const brief = faults.filter(({ id }) => !endless.has(id));

test('have ids that fit an address, each only once', () => {
  const ids = faults.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test.each(brief)('$id answers', async ({ id }) => {
  const response = await practice().request(`/t/faults/${id}/token`, tokenRequest({ scope: 'api:read' }));
  expect(response.status).toBeGreaterThanOrEqual(200);
});

test.each(brief.filter(({ expected }) => expected === null))(
  '$id brings a token, and does not hide a wrong secret',
  async ({ id }) => {
    const app = practice();
    const ask = (init: RequestInit) => app.request(`/t/faults/${id}/token`, init);
    const good = await ask(tokenRequest({ scope: 'api:read', audience: 'https://api.example.com' }));
    expect(good.ok).toBe(true);
    expect((await ask(tokenRequest({}, basic('practice-client', 'wrong')))).status).toBe(401);
  },
);

describe('providers that are particular', () => {
  const status = async (id: string, init: RequestInit, query = '') =>
    (await practice().request(`/t/faults/${id}/token${query}`, init)).status;
  const credentials = { client_id: 'practice-client', client_secret: 's:e+c/r t&=%' };
  const raw = { authorization: `Basic ${btoa('practice-client:s:e+c/r t&=%')}` };
  const inBody = tokenRequest(credentials, {});
  const asJson: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'client_credentials', ...credentials }),
  };
  const query = `?${new URLSearchParams({ grant_type: 'client_credentials', ...credentials }).toString()}`;

  test.each([
    ['basic-only', tokenRequest(), inBody],
    ['body-only', inBody, tokenRequest()],
    ['raw-basic', tokenRequest({}, raw), tokenRequest()],
    ['json-only', asJson, tokenRequest()],
    ['audience-required', tokenRequest({ audience: 'https://api.example.com' }), tokenRequest()],
    ['scope-required', tokenRequest({ scope: 'api:read' }), tokenRequest({ scope: '' })],
    ['header-required', tokenRequest({}, { ...basic(), 'x-api-key': 'any' }), tokenRequest()],
    [
      'no-charset',
      tokenRequest(),
      tokenRequest({}, { ...basic(), 'content-type': 'application/x-www-form-urlencoded;charset=UTF-8' }),
    ],
  ])('%s takes the one and refuses the other', async (id, taken, refused) => {
    expect(await status(id, taken)).toBe(200);
    expect(await status(id, refused)).toBeGreaterThanOrEqual(400);
  });

  test('query-only and get-only take the query', async () => {
    expect(await status('query-only', { method: 'POST' }, query)).toBe(200);
    expect(await status('get-only', { method: 'GET' }, query)).toBe(200);
    expect(await status('get-only', { method: 'POST' }, query)).toBe(405);
  });
});

test('never-answers ends when the client goes away', async () => {
  const leaving = new AbortController();
  const url = 'https://practice.example/t/faults/never-answers/token';
  const answer = practice().request(new Request(url, { ...tokenRequest(), signal: leaving.signal }));
  leaving.abort();
  expect((await answer).status).toBe(499);
});

test('an unknown id has no fault', () => {
  expect(faultOf('constructor')).toBeNull();
});
