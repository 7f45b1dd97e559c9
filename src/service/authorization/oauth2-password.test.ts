import { describe, expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import type { OutboundRequest, TransportResult } from '../ports/transport.ts';
import { performTest } from '../test-runs/perform-test.ts';
import { testClock, testRandom } from '../testing/deterministic.ts';
import { fakeTransport } from '../testing/fake-transport.ts';
import { passwordGrant } from '../testing/profiles.ts';
import { testFingerprint } from '../testing/run-test.ts';
import { jsonAnswer, tokenAnswer } from '../testing/transport-results.ts';
import { previewRequest } from './preview-request.ts';

function opened(changes: Readonly<Record<string, unknown>>) {
  return authorizationProfileWriteSchema.parse(passwordGrant(changes));
}

async function run(
  changes: Readonly<Record<string, unknown>>,
  results: readonly TransportResult[] = [tokenAnswer()],
  inputs: Readonly<Record<string, string>> = {},
) {
  const transport = fakeTransport(...results);
  const outcome = await performTest(
    opened(changes),
    { tenant: null, inputs: new Map(Object.entries(inputs)), signal: new AbortController().signal },
    { transport, clock: testClock(), random: testRandom() },
    { testTimeoutMs: 15_000 },
    testFingerprint,
  );
  return { outcome, requests: transport.requests };
}

function formOf(request: OutboundRequest | undefined): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(new TextDecoder().decode(request?.body ?? new Uint8Array())));
}

const users = {
  authorizationMode: 'users_authorize',
  username: '',
  password: undefined,
  formFields: [
    { title: 'User Name', fieldKey: 'username' },
    { title: 'Password', fieldKey: 'password', fieldType: 'password' },
    { title: 'Site', fieldKey: 'site', mandatory: false },
  ],
};

describe('the token request of the password grant', () => {
  it('sends what the profile keeps, and the scope (RFC 6749 4.3.2)', async () => {
    const { requests, outcome } = await run({ scope: [{ key: 'scope', value: 'read' }] });
    expect(requests[0]?.method).toBe('POST');
    expect(formOf(requests[0])).toEqual({
      grant_type: 'password',
      username: 'ada',
      password: 'p4ss:wörd &=%',
      scope: 'read',
    });
    expect(outcome).toMatchObject({ status: 'passed', sent: { clientId: 'travel-planner' } });
    expect(outcome.warnings.map(({ code }) => code)).toContain('password_grant');
    expect(JSON.stringify(outcome)).not.toContain('p4ss:wörd');
    expect(outcome.exchanges[0]?.request.body?.text).toContain('username=ada');
  });

  it('sends what users enter under the keys of the form fields, and nothing that is empty', async () => {
    const inputs = { username: 'grace', password: 'entered-secret-7', site: '' };
    const { requests, outcome } = await run(
      { ...users, scope: [{ key: 'username', value: 'of the scope' }] },
      [tokenAnswer()],
      inputs,
    );
    expect(formOf(requests[0])).toEqual({
      grant_type: 'password',
      username: 'grace',
      password: 'entered-secret-7',
    });
    expect(JSON.stringify(outcome)).not.toContain('entered-secret-7');
  });

  it.each([
    ['username', { username: '' }],
    ['password', { password: undefined }],
  ])('is not made without %s', async (field, changes) => {
    const parsed = authorizationProfileWriteSchema.safeParse(passwordGrant(changes));
    if (parsed.success) {
      const { outcome, requests } = await run(changes, []);
      expect(requests).toEqual([]);
      expect(outcome.diagnosis).toMatchObject({ code: 'request_invalid', parameters: { field } });
    } else expect(parsed.error.issues[0]?.path).toEqual([field]);
  });

  it.each([
    ['same', ['X-Tenant']],
    ['none', []],
  ])('is renewed with the headers %s', async (refreshHeaders, expected) => {
    const { requests } = await run(
      {
        refreshTokenUrl: 'https://id.example.com/oauth/token',
        refreshHeaders,
        tokenRequestHeaders: [{ key: 'X-Tenant', value: 'north' }],
      },
      [tokenAnswer({ refresh_token: 'refresh-token-1' }), tokenAnswer()],
    );
    const own = requests.map(({ headers }) =>
      headers.map(([name]) => name).filter((name) => name === 'X-Tenant'),
    );
    expect(own).toEqual([['X-Tenant'], expected]);
    expect(formOf(requests[1])).toEqual({ grant_type: 'refresh_token', refresh_token: 'refresh-token-1' });
  });

  it('leads a refused user to where the password is entered', async () => {
    const refusal = () => jsonAnswer({ error: 'invalid_grant' }, { status: 400 });
    const keeping = await run({}, [refusal()]);
    expect(keeping.outcome.diagnosis?.explanation).toContain('second factor');
    expect(keeping.outcome.diagnosis?.suggestions[0]).toMatchObject({
      code: 'check_user',
      field: 'password',
    });
    const asking = await run(users, [refusal()], { username: 'a', password: 'b' });
    expect(asking.outcome.diagnosis?.suggestions[0]).toMatchObject({ code: 'check_user', field: 'inputs' });
  });
});

describe('a preview of the password grant', () => {
  it('names what is not entered yet, and shows no password', async () => {
    const draft = await previewRequest(
      opened({ ...users, clientSecret: undefined }),
      { tenant: null },
      testFingerprint,
    );
    expect(draft.tokenRequest?.body?.text).toContain('username=‹entered by the user›');
    const kept = await previewRequest(opened({}), { tenant: null }, testFingerprint);
    expect(kept.tokenRequest?.body?.text).toContain('username=ada');
    expect(JSON.stringify(kept)).not.toContain('p4ss');
  });
});
