import { expect, it } from 'vitest';
import { basePath } from '#contract/endpoints/endpoint.ts';
import { useHost } from '../testing/started-server.ts';

const host = useHost();
const callback = `${basePath}/authorization-callback`;
const headers = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'cross-site',
  origin: 'https://id.example.com',
};

it('leads the answer of a provider that comes as a form to where the others come, without its tokens', async () => {
  const form = 'state=s-1&code=a%2Bb&id_token=e30.e30.&user=%7B%7D';
  const answer = await host().ask(callback, { method: 'POST', headers, body: form });
  expect(answer.status).toBe(303);
  expect(answer.headers).toMatchObject({
    location: `${callback}?state=s-1&code=a%2Bb`,
    'cross-origin-opener-policy': 'unsafe-none',
    'cache-control': 'no-store',
  });
  const led = await host().ask(answer.headers.location ?? '');
  expect(led.text).toContain('data-outcome="state_unknown"');
});

it('takes no more of a form than an answer needs, and only under a name of this server', async () => {
  const withTokens = `code=c&id_token=${'x'.repeat(20_000)}`;
  expect((await host().ask(callback, { method: 'POST', headers, body: withTokens })).status).toBe(303);
  const huge = await host().ask(callback, {
    method: 'POST',
    headers,
    body: `id_token=${'x'.repeat(70_000)}`,
  });
  expect(huge.status).toBe(413);
  const large = await host().ask(callback, { method: 'POST', headers, body: `code=${'x'.repeat(9000)}` });
  expect(large.status).toBe(413);
  const elsewhere = { ...headers, host: 'rebound.example' };
  const foreign = await host().ask(callback, { method: 'POST', headers: elsewhere, body: 'code=x' });
  expect(foreign.status).toBe(403);
});
