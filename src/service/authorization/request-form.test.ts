import { describe, expect, it } from 'vitest';
import { fakeTransport } from '../testing/fake-transport.ts';
import { clientCredentialsProfile } from '../testing/opened-profile.ts';
import { tokenAnswer } from '../testing/transport-results.ts';
import { oauth2ClientCredentialsFlow } from './oauth2-client-credentials.ts';
import { sendOver } from './send-over.ts';

/** The requests of a test, each as its method, address, content type and body. */
async function sent(members: Readonly<Record<string, unknown>>, results = [tokenAnswer()]) {
  const transport = fakeTransport(...results);
  const { signal } = new AbortController();
  await oauth2ClientCredentialsFlow.run(clientCredentialsProfile(members), {
    tenant: null,
    inputs: new Map(),
    send: sendOver(transport, { signal, timeoutMs: 1000 }),
    now: () => 0,
    randomText: () => 'unpredictable',
  });
  return transport.requests.map(({ method, url, headers, body }) => ({
    method,
    url,
    type: new Headers(headers).get('content-type'),
    body: body === null ? null : new TextDecoder().decode(body),
  }));
}

const scope = [
  { key: 'scope', value: 'a b' },
  { key: 'resource', value: 'https://a.example/' },
  { key: 'resource', value: 'https://b.example/' },
];

describe('the form of a token request', () => {
  it('has its media type alone, which every provider takes', async () => {
    expect(await sent({ scope })).toMatchObject([{ type: 'application/x-www-form-urlencoded' }]);
  });

  it('says that it is UTF-8 where it is not ASCII, since some servers read Latin-1 otherwise', async () => {
    const [request] = await sent({ scope: [{ key: 'scope', value: 'für' }] });
    expect(request?.type).toBe('application/x-www-form-urlencoded;charset=UTF-8');
    expect(request?.body).toContain('scope=f%C3%BCr');
  });
});

describe('a token request that is not standard', () => {
  it('by GET has its parameters behind those of the address, and no body', async () => {
    const tokenRequestUrl = 'https://idp.example.com/token?v=1';
    const [request] = await sent({ tokenRequestUrl, tokenRequestMethod: 'GET', scope });
    expect(request).toEqual({
      method: 'GET',
      url: 'https://idp.example.com/token?v=1&grant_type=client_credentials&scope=a+b&resource=https%3A%2F%2Fa.example%2F&resource=https%3A%2F%2Fb.example%2F',
      type: null,
      body: null,
    });
  });

  it('by GET has no parameter a second time that the address has already', async () => {
    const tokenRequestUrl =
      'https://idp.example.com/token?grant_type=x&v=1&scope=c&resource=https://c.example/';
    const [request] = await sent({ tokenRequestUrl, tokenRequestMethod: 'GET', scope });
    expect(request?.url).toBe(
      'https://idp.example.com/token?v=1&grant_type=client_credentials&scope=a+b&resource=https%3A%2F%2Fa.example%2F&resource=https%3A%2F%2Fb.example%2F',
    );
  });

  it('in JSON has a member for each parameter, and a list for one that stands twice', async () => {
    const [request] = await sent({
      tokenRequestBody: 'json',
      clientAuthentication: 'client_secret_post',
      clientId: 'me',
      clientSecret: 's&"',
      scope,
    });
    expect(request).toMatchObject({ method: 'POST', type: 'application/json' });
    expect(JSON.parse(request?.body ?? '')).toEqual({
      grant_type: 'client_credentials',
      client_id: 'me',
      client_secret: 's&"',
      scope: 'a b',
      resource: ['https://a.example/', 'https://b.example/'],
    });
  });

  it('has its own grant type once, and the renewal keeps its own', async () => {
    const results = [
      tokenAnswer({ access_token: undefined, data: { token: 't0ken-1', refresh_token: 'r-1' } }),
      tokenAnswer(),
    ];
    const requests = await sent(
      {
        grantType: 'account_credentials',
        tokenPath: 'data.token',
        refreshTokenUrl: 'https://idp.example.com/renew',
        scope: [],
      },
      results,
    );
    expect(requests.map(({ body }) => body)).toEqual([
      'grant_type=account_credentials',
      'grant_type=refresh_token&refresh_token=r-1',
    ]);
  });
});
