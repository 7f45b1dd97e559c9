import { getResponse } from 'msw';
import { expect, test } from 'vitest';
import { createBrowserHost } from './browser-host.ts';
import { handlersOf } from './handlers.ts';
import { pagePorts } from './testing/page-ports.ts';

const origin = 'https://page.example';

async function ask(url: string, init?: RequestInit) {
  const handlers = handlersOf(await createBrowserHost(pagePorts()), origin);
  return getResponse(handlers, new Request(url, init));
}

test.each([
  ['the API', `${origin}/api/v1/assistants`, 200],
  ['the API where it has nothing', `${origin}/api/v1/nothing`, 404],
  ['the practice provider', 'https://practice.example/default', 200],
  ['a tenancy of the practice provider', 'https://north.practice.example/default/jwks', 200],
])('answers for %s', async (_, url, status) => {
  expect((await ask(url))?.status).toBe(status);
});

test('takes the call that resets it', async () => {
  expect((await ask(`${origin}/browser-host/state`, { method: 'DELETE' }))?.status).toBe(204);
});

test.each([`${origin}/assets/app.js`, 'https://elsewhere.example/api/v1/assistants', 'https://example.com/'])(
  'has no answer for %s',
  async (url) => {
    expect(await ask(url)).toBeUndefined();
  },
);
