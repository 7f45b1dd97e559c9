import { describe, expect, it } from 'vitest';
import type { OutboundRequest } from '../ports/transport.ts';
import { fakeTransport } from '../testing/fake-transport.ts';
import { clientCredentialsProfile } from '../testing/opened-profile.ts';
import { answer, failing, tokenAnswer } from '../testing/transport-results.ts';
import { oauth2ClientCredentialsFlow } from './oauth2-client-credentials.ts';
import { sendOver } from './send-over.ts';

async function run(
  members: Readonly<Record<string, unknown>>,
  { tenant = null as string | null, result = tokenAnswer() } = {},
) {
  const transport = fakeTransport(result);
  const { signal } = new AbortController();
  const { exchanges, problem } = await oauth2ClientCredentialsFlow.run(clientCredentialsProfile(members), {
    tenant,
    inputs: new Map(),
    send: sendOver(transport, { signal, timeoutMs: 1000 }),
    now: () => 0,
    randomText: () => 'unpredictable',
  });
  return { request: transport.requests[0], exchanges, problem };
}

function bodyOf(request: OutboundRequest | undefined): string {
  return new TextDecoder().decode(request?.body ?? new Uint8Array());
}

function authorizationOf(request: OutboundRequest | undefined): string | null {
  return new Headers(request?.headers).get('authorization');
}

const awkward = 's:e+c/r t&=%';
const vector = {
  clientId: '1PpG/Q 1',
  clientSecret: 'z/tZ9VwFZqApmIQ+ZH1I5pLk/uB4ud:X2/8bL+wfFTt1rFw=',
};

describe('client authentication', () => {
  it.each([
    [
      'client_secret_basic',
      vector,
      'MVBwRyUyRlErMTp6JTJGdFo5VndGWnFBcG1JUSUyQlpIMUk1cExrJTJGdUI0dWQlM0FYMiUyRjhiTCUyQndmRlR0MXJGdyUzRA==',
    ],
    ['client_secret_basic', { clientId: ':', clientSecret: ':' }, 'JTNBOiUzQQ=='],
    ['client_secret_basic_raw', { clientId: ':', clientSecret: ':' }, 'Ojo6'],
    [
      'client_secret_basic',
      { clientId: 'my-client_1.a', clientSecret: awkward },
      btoa('my-client_1.a:s%3Ae%2Bc%2Fr+t%26%3D%25'),
    ],
    [
      'client_secret_basic_raw',
      { clientId: 'my-client', clientSecret: awkward },
      btoa(`my-client:${awkward}`),
    ],
    ['client_secret_basic_raw', { clientId: 'ü', clientSecret: 'é' }, 'w7w6w6k='],
  ])('%s of %j is Basic %s, and nothing of it in the body', async (clientAuthentication, members, basic) => {
    const { request } = await run({ clientAuthentication, ...members });
    expect(authorizationOf(request)).toBe(`Basic ${basic}`);
    expect(bodyOf(request)).toBe('grant_type=client_credentials');
  });

  it('client_secret_post writes both into the body, and no header', async () => {
    const { request } = await run({ clientAuthentication: 'client_secret_post', clientSecret: awkward });
    expect(authorizationOf(request)).toBeNull();
    expect([...new URLSearchParams(bodyOf(request))]).toEqual([
      ['grant_type', 'client_credentials'],
      ['client_id', 'travel-planner-prod'],
      ['client_secret', awkward],
    ]);
  });

  it('none sends the client ID alone, even where there is a secret', async () => {
    const { request } = await run({ clientAuthentication: 'none' });
    expect(authorizationOf(request)).toBeNull();
    expect(bodyOf(request)).toBe('grant_type=client_credentials&client_id=travel-planner-prod');
  });
});

describe('the token request', () => {
  it('is a POST with a form, and asks for JSON', async () => {
    const { request } = await run({ tokenRequestUrl: 'https://idp.example.com/t?api-version=1' });
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://idp.example.com/t?api-version=1',
      headers: [
        ['Accept', 'application/json'],
        ['Authorization', expect.any(String)],
        ['Content-Type', 'application/x-www-form-urlencoded'],
      ],
    });
  });

  it('joins the values of a key, repeats what may repeat, and leaves out what is empty', async () => {
    const scope = [
      { key: 'scope', value: 'read' },
      { key: 'audience', value: 'https://a.example/' },
      { key: 'scope', value: 'write é+&%' },
      { key: 'resource', value: 'https://b.example' },
      { key: 'resource', value: 'https://c.example' },
      { key: 'audience', value: 'https://d.example' },
      { key: 'organization', value: '  ' },
    ];
    const { request } = await run({ scope });
    expect([...new URLSearchParams(bodyOf(request))]).toEqual([
      ['grant_type', 'client_credentials'],
      ['scope', 'read write é+&%'],
      ['audience', 'https://a.example/'],
      ['resource', 'https://b.example'],
      ['resource', 'https://c.example'],
      ['audience', 'https://d.example'],
    ]);
  });

  it('joins by commas where the profile says so', async () => {
    const scope = [
      { key: 'scope', value: 'read' },
      { key: 'scope', value: 'write' },
    ];
    const { request } = await run({ scope, scopeSeparator: 'comma' });
    expect(new URLSearchParams(bodyOf(request)).get('scope')).toBe('read,write');
  });

  it('never sends an empty scope', async () => {
    const { request } = await run({ scope: [{ key: 'scope', value: '' }] });
    expect(bodyOf(request)).toBe('grant_type=client_credentials');
  });

  it('carries the headers of the profile as they were typed; an Accept of its own wins', async () => {
    const tokenRequestHeaders = [
      { key: 'X-Api-Key', value: 'k' },
      { key: 'accept', value: 'application/vnd.own+json' },
      { key: 'User-Agent', value: 'bot' },
    ];
    const { request } = await run({ tokenRequestHeaders });
    const names = request?.headers.map(([name]) => name);
    expect(names).toEqual(['Authorization', 'Content-Type', 'X-Api-Key', 'accept', 'User-Agent']);
  });

  it('fills in the tenancy', async () => {
    const tenancy = { enabled: true, baseUrl: 'https://{tenant}.example.com' };
    const members = { tenancy, tokenRequestUrl: 'https://{tenant}.example.com/{tenant}/token' };
    expect((await run(members, { tenant: 'acme' })).request?.url).toBe('https://acme.example.com/acme/token');
    expect((await run(members, { tenant: 'evil.com/x' })).problem).toMatchObject({ field: 'tenant' });
  });

  it.each(['X-A: 1\r\nX-B', 'Authorization', 'Host'])(
    'refuses the header %j that a variable could not have had',
    async (key) => {
      const profile = { ...clientCredentialsProfile(), tokenRequestHeaders: [{ key, value: 'v' }] };
      const context = {
        tenant: null,
        inputs: new Map(),
        send: () => Promise.reject(new Error('sent')),
        now: () => 0,
        randomText: () => 'unpredictable',
      };
      const { exchanges, problem } = await oauth2ClientCredentialsFlow.run(profile, context);
      expect(exchanges).toEqual([]);
      expect(problem?.field).toBe('tokenRequestHeaders.0.key');
    },
  );

  it('refuses a header value with a line break', async () => {
    const profile = { ...clientCredentialsProfile(), tokenRequestHeaders: [{ key: 'X-A', value: 'a\r\nb' }] };
    const context = {
      tenant: null,
      inputs: new Map(),
      send: () => Promise.reject(new Error('sent')),
      now: () => 0,
      randomText: () => 'unpredictable',
    };
    const { problem } = await oauth2ClientCredentialsFlow.run(profile, context);
    expect(problem).toMatchObject({ field: 'tokenRequestHeaders.0.value', code: 'header_value_invalid' });
  });
});

describe('what the library is asked', () => {
  it.each([
    ['a good answer', tokenAnswer(), { accepted: true }],
    ['a refusal', answer({ status: 400 }), { accepted: false, code: 'OAUTH_RESPONSE_IS_NOT_JSON' }],
    [
      'an answer without content',
      answer({ status: 204 }),
      { accepted: false, code: 'OAUTH_RESPONSE_IS_NOT_CONFORM' },
    ],
    ['a status beyond HTTP', answer({ status: 600 }), null],
    ['an informational status', answer({ status: 199 }), null],
    ['a header that no browser takes', answer({ headers: [['bad name', 'x']] }), null],
    ['a failure', failing('dns', 'host_not_found'), null],
    ['a body that was cut', failing('body', 'body_cut', {}, { body: '{"access_token":"a' }), null],
  ])('about %s', async (_, result, verdict) => {
    const { exchanges } = await run({}, { result });
    expect(exchanges[0]?.library).toEqual(verdict);
    expect(exchanges[0]?.result).toBe(result);
  });
});
