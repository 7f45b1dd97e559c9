import { beforeAll, describe, expect, it } from 'vitest';
import type { OutboundRequest, SendOptions, Transport } from '../ports/transport.ts';
import { testClock, testRandom } from '../testing/deterministic.ts';
import { certificateOf, newKey } from '../testing/key-material.ts';
import { openedProfile } from '../testing/opened-profile.ts';
import { testFingerprint } from '../testing/run-test.ts';
import { jsonAnswer, tokenAnswer } from '../testing/transport-results.ts';
import { performTest, type TestOptions } from './perform-test.ts';

const now = Date.UTC(2026, 10, 23, 12);
const day = 24 * 60 * 60 * 1000;
const clientKey = newKey('ec');
let clientCertificate = '';
let certificateAuthority = '';
let ended = '';
let foreign = '';

beforeAll(() => {
  const certificate = (to: number, key = clientKey) => certificateOf(key, now - 9 * day, now + to * day);
  clientCertificate = certificate(10);
  certificateAuthority = certificate(400, newKey('ec'));
  ended = certificate(-1);
  foreign = certificate(400, newKey('ec'));
});

interface Sent {
  readonly request: OutboundRequest;
  readonly options: SendOptions;
}

async function run(
  members: Readonly<Record<string, unknown>>,
  answer = tokenAnswer(),
  signIn?: TestOptions['signIn'],
) {
  const sent: Sent[] = [];
  const transport: Transport = {
    refusal: () => null,
    send: async (request, options) => {
      sent.push({ request, options });
      return request.url.includes('api.') ? jsonAnswer({ ok: true }) : answer;
    },
  };
  const profile = openedProfile({
    clientSecret: null,
    clientAuthentication: 'tls_client_auth',
    clientKey,
    ...members,
  });
  const outcome = await performTest(
    profile,
    { tenant: null, signal: new AbortController().signal, ...(signIn !== undefined && { signIn }) },
    { transport, clock: testClock(now), random: testRandom() },
    { testTimeoutMs: 1000 },
    testFingerprint,
  );
  return { outcome, sent };
}

describe('a client certificate', () => {
  it('goes along with every connection of the test, and the client ID alone with the token request', async () => {
    const { outcome, sent } = await run({ clientCertificate, checkUrl: 'https://api.example.com/me' });
    expect(outcome.status).toBe('passed');
    expect(sent).toHaveLength(2);
    for (const { options } of sent)
      expect(options.security?.clientCertificate).toMatchObject({ key: clientKey });
    const form = new URLSearchParams(new TextDecoder().decode(sent[0]?.request.body ?? new Uint8Array()));
    expect([...form.keys()].toSorted()).toEqual(['client_id', 'grant_type']);
    expect(new Headers(sent[0]?.request.headers).get('authorization')).toBeNull();
  });

  it('is warned of where it ends soon', async () => {
    const { outcome } = await run({ clientCertificate });
    expect(outcome.warnings).toMatchObject([
      { code: 'client_certificate_ends_soon', parameters: { days: 10 }, field: 'clientCertificate' },
    ]);
  });

  it('is not shown by another way to authenticate', async () => {
    const { sent } = await run({ clientCertificate, clientAuthentication: 'private_key_jwt' });
    expect(sent[0]?.options.security?.clientCertificate).toBeNull();
  });

  it('is a file in the curl commands, as its key is', async () => {
    const { outcome } = await run({
      clientCertificate,
      certificateAuthority,
      checkUrl: 'https://api.example.com/me',
    });
    expect(outcome.exchanges).toHaveLength(2);
    for (const { request } of outcome.exchanges)
      expect(request.curl).toContain(
        ' \\\n  --cert client.pem \\\n  --key client-key.pem \\\n  --cacert ca.pem \\\n  ',
      );
  });

  it('is not in the command of a request that shows none', async () => {
    const plain = await run({ clientCertificate, tokenRequestUrl: 'http://idp.example.com/token' });
    const other = await run({ clientCertificate, clientAuthentication: 'private_key_jwt' });
    for (const { outcome } of [plain, other]) {
      expect(outcome.exchanges).toHaveLength(1);
      expect(outcome.exchanges[0]?.request.curl).not.toMatch(/--(?:cert|key|cacert) /);
    }
  });

  it('is not in the command of what the browser of the user asked for', async () => {
    const { outcome } = await run(
      {
        type: 'oauth2_authorization_code',
        clientId: 'me',
        authorizationUrl: 'https://idp.example.com/authorize',
        tokenRequestUrl: 'https://idp.example.com/token',
        clientCertificate,
      },
      tokenAnswer(),
      {
        begun: { authorizationUrl: 'https://idp.example.com/authorize?state=s', kept: {}, exchanges: [] },
        callbackUrl: 'https://profiles.example.com/callback',
        answer: { kind: 'closed' },
        startedAt: now,
      },
    );
    expect(outcome.exchanges.map(({ step }) => step)).toEqual(['authorize']);
    expect(outcome.exchanges[0]?.request.curl).not.toContain('--cert');
  });

  it('leaves nothing of its key in the outcome', async () => {
    const echoed = jsonAnswer({ error: 'invalid_client', error_description: clientKey }, { status: 401 });
    const { outcome } = await run({ clientCertificate }, echoed);
    expect(outcome.status).toBe('failed');
    expect(outcome.diagnosis?.suggestions.map(({ code }) => code)[0]).toBe('check_registered_certificate');
    for (const line of clientKey.split('\n').slice(1, 3))
      expect(JSON.stringify(outcome)).not.toContain(line.slice(0, 40));
  });
});

describe('nothing is sent', () => {
  it.each([
    ['has ended', () => ({ clientCertificate: ended }), 'clientCertificate'],
    ['is of another key', () => ({ clientCertificate: foreign }), 'clientCertificate'],
    ['is none', () => ({ clientCertificate: 'hello' }), 'clientCertificate'],
    [
      'is there and the authority is none',
      () => ({ clientCertificate, certificateAuthority: 'hello' }),
      'certificateAuthority',
    ],
  ])('where the certificate %s', async (_name, members, field) => {
    const { outcome, sent } = await run(members());
    expect(sent).toEqual([]);
    expect(outcome.diagnosis).toMatchObject({
      code: 'request_invalid',
      suggestions: [{ code: 'correct_field', field }],
    });
  });
});

describe('a certificate authority', () => {
  it('is given to the connections of the profile', async () => {
    const { sent } = await run({ clientAuthentication: 'none', clientKey: null, certificateAuthority });
    expect(sent[0]?.options.security).toEqual({
      authorities: [certificateAuthority],
      clientCertificate: null,
    });
  });
});
