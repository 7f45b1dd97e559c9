import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { testRunSchema } from '#contract/test-run.ts';
import type { OutboundRequest, Transport } from '../../ports/transport.ts';
import type { ApiClient } from '../api-client.ts';
import { passwordGrant } from '../profiles.ts';
import { tokenAnswer } from '../transport-results.ts';
import { assistantPath, nowhere, openApi, type ApiHarness, type OpenStore } from './harness.ts';

const field = { title: 'User Name', fieldKey: 'username' };
const users = { authorizationMode: 'users_authorize', username: '', password: undefined };

/** Profiles of the password grant and their tests, through the API over any engine. */
export function describePasswordGrantApi(engine: string, open: OpenStore): void {
  describe(`the password grant over ${engine}`, () => {
    let api: ApiHarness;
    let call: ApiClient;
    let assistant: string;
    let requests: OutboundRequest[];
    beforeEach(async () => {
      api = await openApi(open);
      requests = [];
      const transport: Transport = {
        ...nowhere,
        send: async (request) => {
          requests.push(request);
          return tokenAnswer();
        },
      };
      call = api.with({ transport });
      assistant = await assistantPath(call);
    });
    afterEach(() => api.close());

    const create = (changes: Readonly<Record<string, unknown>>) =>
      call('POST', `${assistant}/authorization-profiles`, { body: passwordGrant(changes) });

    it('keeps the password sealed, and asks for nothing in a test', async () => {
      const saved = await create({});
      expect(saved.status, saved.text).toBe(201);
      expect(saved.json()).toMatchObject({ username: 'ada', password: { isSet: true } });
      expect(saved.text).not.toContain('p4ss');
      const path = `${assistant}/authorization-profiles/${String(saved.json().id)}/test-runs`;
      const run = (await call('POST', path, { body: {} })).as(testRunSchema);
      expect(run.status).toBe('passed');
      expect(new TextDecoder().decode(requests[0]?.body ?? new Uint8Array())).toContain('username=ada');
      const entered = await call('POST', path, { body: { inputs: { username: 'x' } } });
      expect(entered.problem().errors).toMatchObject([{ path: 'inputs.username', code: 'unknown_key' }]);
    });

    it('asks each user for what its form fields say', async () => {
      const saved = await create({ ...users, formFields: [field] });
      expect(saved.status, saved.text).toBe(201);
      const path = `${assistant}/authorization-profiles/${String(saved.json().id)}/test-runs`;
      const missing = await call('POST', path, { body: {} });
      expect(missing.problem().errors).toMatchObject([{ path: 'inputs.username', code: 'required' }]);
      const run = await call('POST', path, { body: { inputs: { username: 'grace' } } });
      expect(run.as(testRunSchema).status).toBe('passed');
      expect(new TextDecoder().decode(requests[0]?.body ?? new Uint8Array())).toContain('username=grace');
    });

    it.each([
      [{ username: '' }, 'username', 'required'],
      [{ password: '' }, 'password', 'required'],
      [{ password: undefined }, 'password', 'required'],
      [{ formFields: [field] }, 'formFields', 'invalid_value'],
      [users, 'formFields', 'required'],
      [
        { ...users, formFields: [{ ...field, fieldKey: 'grant_type' }] },
        'formFields.0.fieldKey',
        'reserved_key',
      ],
      [{ authErrorStatus: '99' }, 'authErrorStatus', 'invalid_value'],
      [{ refreshHeaders: 'some' }, 'refreshHeaders', 'invalid_value'],
      [{ authorizationMode: 'anybody' }, 'authorizationMode', 'invalid_value'],
    ])('refuses a profile with %j', async (changes, path, expected) => {
      expect((await create(changes)).problem().errors).toMatchObject([{ path, code: expected }]);
    });
  });
}
