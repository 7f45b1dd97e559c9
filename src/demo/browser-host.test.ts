import { describe, expect, test } from 'vitest';
import { assistantSchema } from '#contract/assistant.ts';
import { authorizationProfileReadSchema } from '#contract/authorization-types/registry.ts';
import { hostSchema } from '#contract/host-notice.ts';
import { pageOf } from '#contract/list.ts';
import { profileSummarySchema } from '#contract/profile-summary.ts';
import { testRunSchema } from '#contract/test-run.ts';
import { variableReadSchema } from '#contract/variable.ts';
import { z } from '#contract/zod.ts';
import { createBrowserHost, type BrowserHost } from './browser-host.ts';
import { hostPath } from './state-app.ts';
import { createTabStorage } from './tab-storage.ts';
import { pagePorts, practiceProfile, tabStorage } from './testing/page-ports.ts';

const statePath = `${hostPath}/state`;
const assistants = pageOf(assistantSchema);
const profiles = pageOf(profileSummarySchema);
const seeded = z.object({
  assistants: z.array(z.object({ id: z.string(), profileIds: z.array(z.string()) })),
});

function init(method: string, body: unknown): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function listOf({ api }: BrowserHost) {
  return assistants.parse(await (await api.request('/api/v1/assistants')).json()).items;
}

async function seed({ state }: BrowserHost, profiles: unknown[]) {
  const answer = await state.request(statePath, init('PUT', { assistants: [{ name: 'Travel', profiles }] }));
  const [made] = seeded.parse(await answer.json()).assistants;
  return { assistantId: made?.id ?? '', profileId: made?.profileIds[0] ?? '' };
}

const pathOf = ({ assistantId, profileId }: { assistantId: string; profileId: string }) =>
  `/api/v1/assistants/${assistantId}/authorization-profiles/${profileId}`;

test('starts with one assistant, whose examples end as they say', async () => {
  const host = await createBrowserHost(pagePorts());
  const [assistant, ...others] = await listOf(host);
  expect({ name: assistant?.name, others }).toEqual({ name: 'My assistant', others: [] });

  const path = `/api/v1/assistants/${assistant?.id ?? ''}/authorization-profiles`;
  const { items } = profiles.parse(await (await host.api.request(path)).json());
  const outcomes = items.map(async ({ id, name }) => {
    const answer = await host.api.request(`${path}/${id}/test-runs`, init('POST', { tenant: 'north' }));
    const { status, diagnosis } = testRunSchema.parse(await answer.json());
    return [name, status, diagnosis?.code ?? null];
  });
  expect(await Promise.all(outcomes)).toEqual([
    ['Practice: asks for a tenancy', 'passed', null],
    ['Practice: fails', 'failed', 'login_page'],
    ['Practice: signs in', 'passed', null],
  ]);
});

describe('the state of a tab', () => {
  test('survives a reload, but for the secrets', async () => {
    const storage = tabStorage();
    const before = await createBrowserHost(pagePorts(storage));
    const ids = await seed(before, [practiceProfile()]);
    before.persist();

    const after = await createBrowserHost(pagePorts(storage));
    const answer = await after.api.request(pathOf(ids));
    const profile = authorizationProfileReadSchema.parse(await answer.json());
    expect(profile).toMatchObject({
      name: 'Hotel Bookings',
      clientId: 'practice-client',
      clientSecret: { isSet: true, isReadable: false },
    });
  });

  test('says after a reload which profiles ask for their secrets again', async () => {
    const storage = tabStorage();
    const before = await createBrowserHost(pagePorts(storage));
    const noticesOf = async ({ api }: BrowserHost) =>
      hostSchema.parse(await (await api.request('/api/v1/host')).json()).notices;
    const { assistantId } = await seed(before, [practiceProfile()]);
    expect(await noticesOf(before)).toEqual([]);
    before.persist();

    const after = await createBrowserHost(pagePorts(storage));
    expect(await noticesOf(after)).toMatchObject([{ code: 'key_gone', parameters: { count: 1 } }]);
    const listed = await after.api.request(`/api/v1/assistants/${assistantId}/authorization-profiles`);
    expect(profiles.parse(await listed.json()).items).toMatchObject([{ hasUnreadableSecret: true }]);
  });

  test('is rid of what has been in the trash for 30 days', async () => {
    const storage = tabStorage();
    const ports = pagePorts(storage);
    const host = await createBrowserHost(ports);
    const { assistantId, profileId } = await seed(host, [practiceProfile()]);
    const path = pathOf({ assistantId, profileId });
    const etag = (await host.api.request(path)).headers.get('etag') ?? '';
    await host.api.request(path, { method: 'DELETE', headers: { 'if-match': etag } });
    host.persist();

    const reloadedAfter = async (days: number) => {
      const later = { now: () => ports.clock.now() + days * 24 * 60 * 60 * 1000 };
      const { api } = await createBrowserHost({ ...pagePorts(storage), clock: later });
      return (await api.request(`${path}?deleted=true`)).status;
    };
    expect(await reloadedAfter(29)).toBe(200);
    expect(await reloadedAfter(30)).toBe(404);
  });

  test('never holds a secret in clear', async () => {
    const storage = tabStorage();
    const host = await createBrowserHost(pagePorts(storage));
    await seed(host, [
      practiceProfile('Canary', {
        clientSecret: 'canary-client-secret',
        tokenRequestHeaders: [{ key: 'X-Key', value: 'canary-row-secret', secure: true }],
      }),
    ]);
    host.persist();
    const kept = [...storage.items.values()].join();
    expect(kept).toContain('Canary');
    expect(kept).not.toMatch(/canary-(?:client|row)-secret/);
  });

  test.each(['{', '{"format":2}', '{"format":1,"assistants":[{}],"profiles":[]}', 'null'])(
    'is begun anew where what was kept is not understood: %s',
    async (text) => {
      const storage = tabStorage();
      storage.items.set('authorization-profiles.browser-host', text);
      expect(await listOf(await createBrowserHost(pagePorts(storage)))).toHaveLength(1);
    },
  );

  test('is not kept where the browser keeps nothing, which stops nothing else', async () => {
    const refused = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    const storage = createTabStorage(refused);
    storage.clear();
    const host = await createBrowserHost({ ...pagePorts(), storage });
    await seed(host, [practiceProfile()]);
    host.persist();
    expect(await listOf(await createBrowserHost({ ...pagePorts(), storage }))).toMatchObject([
      { name: 'My assistant' },
    ]);
  });

  test('is begun anew where there was no room to keep it', async () => {
    const storage = tabStorage(10);
    const host = await createBrowserHost(pagePorts(storage));
    await seed(host, []);
    host.persist();
    expect(storage.items.size).toBe(0);
  });
});

describe('the call that resets it', () => {
  test('DELETE starts anew', async () => {
    const host = await createBrowserHost(pagePorts());
    await seed(host, [practiceProfile()]);
    expect((await host.state.request(statePath, { method: 'DELETE' })).status).toBe(204);
    expect((await listOf(host)).map(({ name }) => name)).toEqual(['My assistant']);
  });

  test('PUT starts with what it is given, and answers the ids', async () => {
    const host = await createBrowserHost(pagePorts());
    const ids = await seed(host, [practiceProfile()]);
    expect((await listOf(host)).map(({ id }) => id)).toEqual([ids.assistantId]);
    expect((await host.api.request(pathOf(ids))).status).toBe(200);
  });

  test('takes one after the other: what is asked for last is what there is', async () => {
    const host = await createBrowserHost(pagePorts());
    const names = ['First', 'Second'];
    const answers = await Promise.all(
      names.map(async (name) => host.state.request(statePath, init('PUT', { assistants: [{ name }] }))),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await listOf(host)).map(({ name }) => name)).toEqual(['Second']);
  });

  test('PUT makes variables before the profiles that use them', async () => {
    const host = await createBrowserHost(pagePorts());
    const variables = {
      HOST: { secure: false, value: 'practice.example' },
      KEY: { secure: true, value: 'a key' },
    };
    const profile = practiceProfile('Hotels', {
      tokenRequestUrl: 'https://{{env.HOST}}/token?key={{env.KEY}}',
    });
    const body = { assistants: [{ name: 'A', variables, profiles: [profile] }] };
    const answer = await host.state.request(statePath, init('PUT', body));
    const [made] = seeded.parse(await answer.json()).assistants;
    const list = await host.api.request(`/api/v1/assistants/${made?.id ?? ''}/variables`);
    const { items } = pageOf(variableReadSchema).parse(await list.json());
    expect(items.map(({ name, usedByCount }) => [name, usedByCount])).toEqual([
      ['HOST', 1],
      ['KEY', 1],
    ]);
  });

  test('PUT says which profile of which assistant is refused', async () => {
    const host = await createBrowserHost(pagePorts());
    const profile = practiceProfile('Hotels', { tokenRequestUrl: 'https://{{env.HOST}}/token' });
    const body = { assistants: [{ name: 'A' }, { name: 'B', profiles: [practiceProfile(), profile] }] };
    const answer = await host.state.request(statePath, init('PUT', body));
    expect(await answer.json()).toMatchObject({
      errors: [{ path: 'assistants.1.profiles.1.tokenRequestUrl', code: 'unknown_variable' }],
    });
  });

  test.each([
    ['no JSON', { method: 'PUT', body: '{' }],
    ['an unknown name', init('PUT', { assistant: [] })],
    [
      'a profile without a name',
      init('PUT', { assistants: [{ name: 'A', profiles: [practiceProfile('')] }] }),
    ],
    [
      'two profiles of one name',
      init('PUT', { assistants: [{ name: 'A', profiles: [practiceProfile(), practiceProfile()] }] }),
    ],
  ])('refuses %s', async (_, request) => {
    const host = await createBrowserHost(pagePorts());
    expect((await host.state.request(statePath, request)).status).toBe(422);
  });
});

test('is released by a call, and not before', async () => {
  const host = await createBrowserHost(pagePorts());
  const soon = () => new Promise((resolve) => setImmediate(() => resolve('held')));
  const state = () => Promise.race([host.released.then(() => 'released'), soon()]);
  expect(await state()).toBe('held');
  expect((await host.state.request(`${hostPath}/continue`, { method: 'POST' })).status).toBe(204);
  expect(await state()).toBe('released');
});
