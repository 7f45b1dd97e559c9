import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hostSchema } from '#contract/host-notice.ts';
import { signInLimits } from '#contract/limits.ts';
import {
  pendingTestRunSchema,
  testRunSchema,
  type PendingTestRun,
  type TestRun,
} from '#contract/test-run.ts';
import type { OutboundRequest, Transport, TransportResult } from '../../ports/transport.ts';
import type { ApiAnswer, ApiClient } from '../api-client.ts';
import { authorizationCode } from '../profiles.ts';
import { jsonAnswer, tokenAnswer } from '../transport-results.ts';
import { assistantPath, nowhere, openApi, saveProfile, type ApiHarness, type OpenStore } from './harness.ts';

const runId = '0192f3c1-6f0a-4a55-9d2b-1c7d1f4b8a11';
const code = 'code-canary-5e81';

/** A provider whose token endpoint gives these answers, the last one again and again. */
function provider(...answers: readonly TransportResult[]) {
  const requests: OutboundRequest[] = [];
  const transport: Transport = {
    ...nowhere,
    send: async (request) => {
      requests.push(request);
      return answers[Math.min(requests.length, answers.length) - 1] ?? tokenAnswer();
    },
  };
  return { requests, transport };
}

function formOf(request: OutboundRequest | undefined): URLSearchParams {
  return new URLSearchParams(new TextDecoder().decode(request?.body ?? new Uint8Array()));
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Tests in which a user signs in at the provider, through the API over any engine. */
export function describeSignInsApi(engine: string, open: OpenStore): void {
  describe(`sign-ins over ${engine}`, () => {
    let api: ApiHarness;
    let call: ApiClient;
    let assistant: string;
    let requests: OutboundRequest[];
    beforeEach(async () => {
      api = await openApi(open);
      const granting = provider();
      requests = granting.requests;
      call = api.with({ transport: granting.transport });
      assistant = await assistantPath(call);
    });
    afterEach(() => api.close());

    /** Saves a profile and begins its test. */
    async function begin(changes: Readonly<Record<string, unknown>> = {}, client = call) {
      const saved = await saveProfile(client, assistant, authorizationCode(changes));
      const answer = await client('POST', `${saved.path}/test-runs`, { body: { testRunId: runId } });
      expect(answer.status, answer.text).toBe(202);
      const pending = answer.as(pendingTestRunSchema);
      return { pending, path: saved.path, query: new URL(pending.authorizationUrl).searchParams };
    }

    /** Comes back from the provider with the right state and what else is given. */
    function comeBack(
      { authorizationUrl }: PendingTestRun,
      members: Readonly<Record<string, string>> = { code },
      client = call,
    ): Promise<ApiAnswer> {
      const state = new URL(authorizationUrl).searchParams.get('state') ?? '';
      return client(
        'GET',
        `/authorization-callback?${new URLSearchParams({ state, ...members }).toString()}`,
      );
    }

    async function runOf(client = call): Promise<TestRun> {
      const answer = await client('GET', `${assistant}/test-runs/${runId}`);
      expect(answer.status, answer.text).toBe(200);
      return answer.as(testRunSchema);
    }

    it('sends the user away with state and a PKCE challenge, and what the profile adds', async () => {
      const { pending, query } = await begin({
        authorizationUrl: 'https://id.example.com/authorize?audience=kept&state=of-the-profile',
        additionalFields: [{ key: 'prompt', value: 'consent' }],
      });
      expect(pending).toMatchObject({ id: runId, status: 'waiting', isAnswered: false });
      const host = (await call('GET', '/host')).as(hostSchema);
      expect(pending.callbackUrl).toBe(host.callbackUrl);
      expect([...query.keys()].toSorted().join(' ')).toBe(
        'audience client_id code_challenge code_challenge_method prompt redirect_uri response_type scope state',
      );
      expect(Object.fromEntries(query)).toMatchObject({
        audience: 'kept',
        client_id: 'travel-planner',
        code_challenge_method: 'S256',
        prompt: 'consent',
        redirect_uri: host.callbackUrl,
        response_type: 'code',
        scope: 'bookings.read',
      });
      expect(query.get('state')).toMatch(/^[\w-]{43}$/);
      expect(query.get('code_challenge')).toMatch(/^[\w-]{43}$/);
      expect((await call('GET', `${assistant}/test-runs/${runId}`)).status).toBe(202);
      expect(requests).toEqual([]);
    });

    it('redeems the code once, with the verifier of the challenge, and shows both legs', async () => {
      const { pending, path, query } = await begin();
      const page = await comeBack(pending);
      expect(page.status).toBe(200);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.text).toContain('<title>Authorization Success</title>');
      expect(requests).toHaveLength(1);
      const form = formOf(requests[0]);
      expect(Object.fromEntries(form)).toMatchObject({
        grant_type: 'authorization_code',
        code,
        redirect_uri: pending.callbackUrl,
      });
      expect(await sha256(form.get('code_verifier') ?? '')).toBe(query.get('code_challenge'));
      const run = await runOf();
      expect(run).toMatchObject({
        status: 'passed',
        profileVersion: 1,
        token: { tokenType: 'Bearer' },
        exchanges: [
          { step: 'authorize', byBrowser: true, response: { status: 302 } },
          { step: 'token', byBrowser: false, response: { status: 200 } },
        ],
      });
      const told = JSON.stringify(run) + page.text;
      for (const secret of [code, form.get('code_verifier') ?? '', 's:e+c/r t&=%'])
        expect(told).not.toContain(secret);
      expect((await call('GET', `${assistant}/authorization-profiles`)).json()).toMatchObject({
        items: [{ lastTest: { id: runId, status: 'passed' } }],
      });
      expect((await call('GET', path)).json()).toMatchObject({ version: 1 });
      const again = await comeBack(pending);
      expect(again.text).toContain('data-outcome="state_unknown"');
      expect(requests).toHaveLength(1);
    });

    it('takes an answer once, also where it comes twice at once', async () => {
      const { pending } = await begin();
      const pages = await Promise.all([comeBack(pending), comeBack(pending)]);
      expect(pages.map(({ text }) => /data-outcome="(\w+)"/.exec(text)?.[1]).toSorted()).toEqual([
        'passed',
        'state_unknown',
      ]);
      expect(requests).toHaveLength(1);
    });

    it.each([
      ['denied consent', { error: 'access_denied', error_description: 'No <b>way</b>.' }, 'sign_in_denied'],
      ['an outage', { error: 'temporarily_unavailable' }, 'sign_in_unavailable'],
      ['a refused scope', { error: 'invalid_scope' }, 'sign_in_refused'],
      ['another issuer', { code, iss: 'https://other.example' }, 'sign_in_issuer_mismatch'],
      [
        'an error of another issuer',
        { error: 'access_denied', iss: 'https://other.example' },
        'sign_in_issuer_mismatch',
      ],
      ['no code', {}, 'sign_in_code_missing'],
    ])('says what %s means, in the window and in the run', async (_, members, expected) => {
      const { pending } = await begin({ issuer: 'https://id.example.com' });
      const page = await comeBack(pending, members);
      expect(page.text).toContain('<title>Authorization Failed</title>');
      expect(page.text).not.toContain('<b>');
      expect(requests).toEqual([]);
      expect(await runOf()).toMatchObject({
        status: 'failed',
        diagnosis: { step: 'authorize', stage: 'oauth', code: expected },
        exchanges: [{ step: 'authorize' }],
        token: null,
      });
    });

    it('refuses an answer that names a parameter twice', async () => {
      const { query } = await begin();
      const state = encodeURIComponent(query.get('state') ?? '');
      await call('GET', `/authorization-callback?state=${state}&code=one&code=two`);
      expect(await runOf()).toMatchObject({ diagnosis: { code: 'sign_in_answer_ambiguous' } });
    });

    it('warns of an issuer that the profile does not know, and takes the one that it knows', async () => {
      const { pending } = await begin();
      await comeBack(pending, { code, iss: 'https://id.example.com' });
      const run = await runOf();
      expect(run.status).toBe('passed');
      expect(run.warnings.map((warning) => warning.code)).toContain('issuer_not_checked');
    });

    it.each([
      ['no state', 'code=x', 'state_missing'],
      ['a foreign state', 'code=x&state=of-somebody-else', 'state_unknown'],
    ])('leaves a test alone that an answer with %s does not belong to', async (_, query, outcome) => {
      await begin();
      const page = await call('GET', `/authorization-callback?${query}`);
      expect(page.text).toContain(`data-outcome="${outcome}"`);
      expect((await call('GET', `${assistant}/test-runs/${runId}`)).status).toBe(202);
      const ended = await call('POST', `${assistant}/test-runs/${runId}/end-sign-in`, {
        body: { reason: outcome },
      });
      expect(ended.json()).toMatchObject({ status: 'failed', diagnosis: { code: 'sign_in_state_mismatch' } });
    });

    it('does not take the look of a program at the address for a user', async () => {
      const { pending, query } = await begin();
      const address = `/authorization-callback?code=${code}&state=${query.get('state') ?? ''}`;
      expect((await call('HEAD', address)).text).toBe('');
      expect((await comeBack(pending)).text).toContain('Authorization Success');
    });

    it.each([
      ['closed', 'sign_in_window_closed'],
      ['blocked', 'sign_in_window_blocked'],
    ])('ends a test whose window was %s', async (reason, expected) => {
      const { pending } = await begin();
      const path = `${assistant}/test-runs/${runId}/end-sign-in`;
      expect((await call('POST', path, { body: { reason } })).json()).toMatchObject({
        status: 'failed',
        diagnosis: { code: expected },
        exchanges: [{ step: 'authorize', response: null }],
      });
      expect((await call('POST', path, { body: { reason } })).problem().code).toBe('not_found');
      expect((await comeBack(pending)).text).toContain('data-outcome="state_unknown"');
      expect((await runOf()).diagnosis?.code).toBe(expected);
    });

    it('cancels a test that waits', async () => {
      await begin();
      expect((await call('POST', `${assistant}/test-runs/${runId}/cancel`)).status).toBe(202);
      expect(await runOf()).toMatchObject({ status: 'cancelled', diagnosis: { code: 'cancelled' } });
    });

    it('waits so long and no longer', async () => {
      const { pending } = await begin();
      api.clock.advance(signInLimits.waitMinutes * 60_000);
      expect((await comeBack(pending)).text).toContain('data-outcome="state_unknown"');
      expect(await runOf()).toMatchObject({ status: 'failed', diagnosis: { code: 'sign_in_expired' } });
    });

    it('says why a code was not taken', async () => {
      const refusing = provider(jsonAnswer({ error: 'invalid_grant' }, { status: 400 }));
      const client = api.with({ transport: refusing.transport });
      const { pending } = await begin({}, client);
      const page = await comeBack(pending, { code }, client);
      expect(page.text).toContain('data-outcome="failed"');
      const run = await runOf(client);
      expect(run.diagnosis).toMatchObject({ step: 'token', code: 'invalid_grant' });
      expect(run.diagnosis?.explanation).toContain('The code of the sign-in is too old');
      expect(run.diagnosis?.suggestions.map((suggestion) => suggestion.code)).toContain('get_new_code');
    });

    it('renews the token where the profile says where', async () => {
      const renewing = provider(tokenAnswer({ refresh_token: 'refresh-canary-9b20' }), tokenAnswer());
      const client = api.with({ transport: renewing.transport });
      const { pending } = await begin({ refreshTokenUrl: 'https://id.example.com/token' }, client);
      await comeBack(pending, { code }, client);
      const run = await runOf(client);
      expect(run.exchanges.map(({ step }) => step)).toEqual(['authorize', 'token', 'refresh']);
      expect(formOf(renewing.requests[1]).get('refresh_token')).toBe('refresh-canary-9b20');
    });

    it('tests a draft, and does not wait where no sign-in can be made of it', async () => {
      const body = { profile: authorizationCode(), testRunId: runId };
      const begun = await call('POST', `${assistant}/test-runs`, { body });
      expect(begun.status).toBe(202);
      expect((await call('POST', `${assistant}/test-runs`, { body })).problem().code).toBe(
        'test_run_id_taken',
      );
      await comeBack(begun.as(pendingTestRunSchema));
      expect(await runOf()).toMatchObject({
        status: 'passed',
        profileId: null,
        profileName: 'Hotel Bookings',
      });
    });

    it('keeps nothing that could be read or answered with in its table', async () => {
      const { query } = await begin();
      const row = JSON.stringify(
        await api.store.pendingAuthorizations.find(assistant.split('/')[2] ?? '', runId),
      );
      for (const text of [query.get('state') ?? '', 's:e+c/r t&=%', 'travel-planner'])
        expect(row).not.toContain(text);
    });
  });
}
