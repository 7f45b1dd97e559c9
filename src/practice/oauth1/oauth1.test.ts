import { describe, expect, it } from 'vitest';
import { now, practice, secret } from '../testing/practice.ts';
import { oauth1Faults } from './oauth1-faults.ts';
import { expectedSignature, percentEncoded } from './signature.ts';

const base = 'https://practice.example/p';
const callback = 'https://app.example.com/callback?state=x';

type Members = Readonly<Record<string, string | undefined>>;

/** A signed request, as a client of OAuth v1 makes it; `undefined` leaves a parameter out. */
async function signed(path: string, members: Members = {}, tokenSecret = '', method = 'POST') {
  const all: Members = {
    oauth_consumer_key: 'practice-client',
    oauth_nonce: crypto.randomUUID(),
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(now / 1000),
    oauth_version: '1.0',
    ...members,
  };
  const protocol = new Map(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
  const url = new URL(base + path);
  const signature =
    protocol.get('oauth_signature') ??
    (await expectedSignature({ method, url, form: new URLSearchParams(), protocol }, secret, tokenSecret)) ??
    'none';
  const header = [...protocol, ['oauth_signature', signature] as const]
    .map(([name, value]) => `${name}="${percentEncoded(value)}"`)
    .join(', ');
  return new Request(url, { method, headers: { authorization: `OAuth realm="x", ${header}` } });
}

const form = async (response: Response) => new URLSearchParams(await response.text());

describe('the practice provider of OAuth v1', () => {
  it('gives an access token for what a user allowed, once, and takes calls that are signed with it', async () => {
    const app = practice();
    const first = await form(
      await app.fetch(await signed('/oauth1/request-token', { oauth_callback: callback })),
    );
    expect(first.get('oauth_callback_confirmed')).toBe('true');
    const token = first.get('oauth_token') ?? '';
    const requestSecret = first.get('oauth_token_secret') ?? '';
    const authorize = `${base}/oauth1/authorize?oauth_token=${token}`;
    expect(await (await app.request(authorize)).text()).toContain('asks to act for you');
    const body = new URLSearchParams({ decision: 'allow' });
    const back = await app.request(authorize, { method: 'POST', body });
    const location = new URL(back.headers.get('location') ?? '');
    expect(location.searchParams.get('state')).toBe('x');
    const oauth_verifier = location.searchParams.get('oauth_verifier') ?? '';

    const exchange = () =>
      signed('/oauth1/access-token', { oauth_token: token, oauth_verifier }, requestSecret);
    const second = await form(await app.fetch(await exchange()));
    const access = second.get('oauth_token') ?? '';
    expect((await form(await app.fetch(await exchange()))).get('oauth_problem')).toBe('token_rejected');

    const accessSecret = second.get('oauth_token_secret') ?? '';
    const call = await signed('/oauth1/me?a=1', { oauth_token: access }, accessSecret, 'GET');
    expect((await app.fetch(call.clone())).status).toBe(200);
    expect((await form(await app.fetch(call))).get('oauth_problem')).toBe('nonce_used');
    const forged = await signed('/oauth1/me', { oauth_token: access }, 'another secret', 'GET');
    expect((await app.fetch(forged)).status).toBe(401);

    const oauth_session_handle = second.get('oauth_session_handle') ?? '';
    const renew = (handle: string) =>
      signed('/oauth1/renew', { oauth_token: access, oauth_session_handle: handle }, accessSecret);
    const refused = await form(await app.fetch(await renew('another')));
    expect(refused.get('oauth_problem')).toBe('token_rejected');
    const third = await form(await app.fetch(await renew(oauth_session_handle)));
    const renewed = { oauth_token: third.get('oauth_token') ?? '' };
    const again = await signed('/oauth1/me', renewed, third.get('oauth_token_secret') ?? '', 'GET');
    expect((await app.fetch(again)).status).toBe(200);
    const old = await signed('/oauth1/me', { oauth_token: access }, accessSecret, 'GET');
    expect((await app.fetch(old)).status).toBe(401);
  });

  it.each([
    [{ oauth_consumer_key: 'somebody' }, 'consumer_key_unknown'],
    [{ oauth_timestamp: String(now / 1000 - 301) }, 'timestamp_refused'],
    [{ oauth_nonce: undefined }, 'parameter_absent'],
    [{ oauth_version: '2.0' }, 'version_rejected'],
    [{ oauth_signature_method: 'RSA-SHA1' }, 'signature_method_rejected'],
    [{ oauth_callback: undefined }, 'parameter_absent'],
    [{ oauth_token: 'unknown' }, 'token_rejected'],
  ])('turns %j away', async (members, problem) => {
    const request = await signed('/oauth1/request-token', { oauth_callback: callback, ...members });
    const response = await practice().fetch(request);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get('www-authenticate')).toContain(`oauth_problem="${problem}"`);
    expect((await form(response)).get('oauth_problem')).toBe(problem);
  });

  it('turns away who signs with another secret, or not at all', async () => {
    const app = practice();
    const wrong = await signed('/oauth1/request-token', { oauth_callback: callback }, 'a token secret');
    expect((await form(await app.fetch(wrong))).get('oauth_problem')).toBe('signature_invalid');
    const bare = await app.request(`${base}/oauth1/request-token`, { method: 'POST' });
    expect((await form(bare)).get('oauth_problem')).toBe('parameter_absent');
  });

  it('sends a user back who does not want to', async () => {
    const app = practice();
    const first = await form(
      await app.fetch(await signed('/oauth1/request-token', { oauth_callback: callback })),
    );
    const authorize = `${base}/oauth1/authorize?oauth_token=${first.get('oauth_token') ?? ''}`;
    const body = new URLSearchParams({ decision: 'deny' });
    const back = await app.request(authorize, { method: 'POST', body });
    expect(new URL(back.headers.get('location') ?? '').searchParams.get('oauth_problem')).toBe(
      'user_refused',
    );
    expect((await app.request(`${base}/oauth1/authorize?oauth_token=x`)).status).toBe(400);
  });

  it.each(oauth1Faults.map(({ id }) => id))('has the fault %s', async (id) => {
    const request = await signed(`/oauth1-faults/${id}/request-token`, { oauth_callback: callback });
    expect((await practice().fetch(request)).status).not.toBe(404);
    expect((await practice().request(`${base}/oauth1-faults/none/request-token`)).status).toBe(404);
  });
});
