import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { authorizationProfileReadSchema } from '#contract/authorization-types/registry.ts';
import { testRunSchema } from '#contract/test-run.ts';
import type { OutboundRequest, Transport } from '../../ports/transport.ts';
import type { ApiClient } from '../api-client.ts';
import { jsonAnswer } from '../transport-results.ts';
import { assistantPath, nowhere, openApi, type ApiHarness, type OpenStore } from './harness.ts';

const checkUrl = 'https://api.example.com/v1/{{username}}/me';
const password = 'entered-canary-7f31 ü';
const inputs = { username: 'ada', password };

function basic(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { type: 'basic', name: 'Hotel Inventory', checkUrl, ...changes };
}

function apiKey(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { type: 'api_key', name: 'Weather', checkUrl: 'https://api.example.com/me', ...changes };
}

const field = (fieldType: string, fieldKey: string, fieldValue = '{{key}}') => ({
  authorizationFields: [{ fieldType, fieldKey, fieldValue }],
});
/** Asks for these and does nothing with them. */
const asking = (...formFields: object[]) => apiKey({ formFields, authorizationFields: [] });
const row = { title: 'Account', fieldKey: 'account' };

/** What is wrong, with where and how it is said. */
const broken: readonly [string, Record<string, unknown>, string, string][] = [
  [
    'a placeholder of the token',
    apiKey(field('header', 'X', '{{accessToken}}')),
    'authorizationFields.0.fieldValue',
    'unknown_placeholder',
  ],
  [
    'a placeholder that no field has',
    basic({ checkUrl: 'https://a.example/{{user}}' }),
    'checkUrl',
    'unknown_placeholder',
  ],
  [
    'an entered value in the host',
    apiKey({ checkUrl: 'https://{{key}}.example.com/' }),
    'checkUrl',
    'placeholder_position',
  ],
  [
    'an entered value as the whole origin',
    apiKey({ checkUrl: '{{key}}/me' }),
    'checkUrl',
    'placeholder_position',
  ],
  [
    'a header name with a space',
    apiKey(field('header', 'X Key')),
    'authorizationFields.0.fieldKey',
    'header_name_invalid',
  ],
  [
    'a payload field on a GET',
    apiKey(field('payload', 'api_key')),
    'authorizationFields.0.fieldKey',
    'payload_needs_post',
  ],
  [
    'a path param without its place',
    apiKey(field('path_param', 'api_key')),
    'authorizationFields.0.fieldKey',
    'path_place_missing',
  ],
  [
    'a place that no path param fills',
    apiKey({ checkUrl: 'https://a.example/{other}/me' }),
    'checkUrl',
    'unknown_placeholder',
  ],
  [
    'two fields for one place and key',
    apiKey({
      authorizationFields: [
        ...field('header', 'X').authorizationFields,
        ...field('header', 'x').authorizationFields,
      ],
    }),
    'authorizationFields.1.fieldKey',
    'duplicate_field',
  ],
  ['a form field without a title', asking({ ...row, title: ' ' }), 'formFields.0.title', 'required'],
  ['a form field without a key', asking({ ...row, fieldKey: '' }), 'formFields.0.fieldKey', 'required'],
  [
    'a form field key with a space',
    asking({ ...row, fieldKey: 'a b' }),
    'formFields.0.fieldKey',
    'input_key_invalid',
  ],
  [
    'a form field key of the type',
    basic({
      checkUrl: null,
      formFields: [{ ...row, fieldKey: 'basicCredentials' }],
      authorizationFields: [],
    }),
    'formFields.0.fieldKey',
    'reserved_key',
  ],
  ['a form field key twice', asking(row, row), 'formFields.1.fieldKey', 'duplicate_field'],
  [
    'a hidden form field without a value',
    asking({ ...row, visibility: 'hidden' }),
    'formFields.0.fieldValue',
    'required',
  ],
  [
    'a password that is not marked as one',
    asking({ ...row, fieldType: 'password', fieldValue: 'x' }),
    'formFields.0.secure',
    'invalid_value',
  ],
  [
    'Basic credentials of no password field',
    basic({ formFields: [row], checkUrl: null }),
    'formFields',
    'basic_fields_missing',
  ],
];

/** Profiles whose credentials are entered, through the API, over any engine. */
export function describeEnteredCredentialsApi(engine: string, open: OpenStore): void {
  describe(`entered credentials over ${engine}`, () => {
    let api: ApiHarness;
    let call: ApiClient;
    let profiles: string;
    let requests: OutboundRequest[];
    beforeEach(async () => {
      requests = [];
      const transport: Transport = {
        ...nowhere,
        send: async (request) => {
          requests.push(request);
          return jsonAnswer({ ok: true });
        },
      };
      api = await openApi(open);
      call = api.with({ transport });
      profiles = `${await assistantPath(call)}/authorization-profiles`;
    });
    afterEach(() => api.close());

    async function save(profile: Record<string, unknown>) {
      const answer = await call('POST', profiles, { body: profile });
      expect(answer.status, answer.text).toBe(201);
      return answer.as(authorizationProfileReadSchema);
    }

    it('are asked for by a test and never come back', async () => {
      const { id } = await save(basic());
      const answer = await call('POST', `${profiles}/${id}/test-runs`, { body: { inputs } });
      expect(answer.as(testRunSchema)).toMatchObject({ status: 'passed', token: null });
      expect(requests.map(({ url }) => url)).toEqual(['https://api.example.com/v1/ada/me']);
      expect(answer.text).not.toContain('entered-canary');
      const again = await call('GET', `${profiles}/${id}/test-runs`);
      expect(again.text).not.toContain('entered-canary');
      expect((await call('GET', `${profiles}/${id}`)).text).not.toContain('entered-canary');
      const without = await call('POST', `${profiles}/${id}/test-runs`, { body: {} });
      expect(without.problem()).toMatchObject({
        code: 'validation_failed',
        errors: [
          { path: 'inputs.username', code: 'required' },
          { path: 'inputs.password', code: 'required' },
        ],
      });
      expect(requests).toHaveLength(1);
    });

    it('start with what the profile says, and a password of it is a secret', async () => {
      const formFields = [
        { ...row, fieldValue: 'ada', visibility: 'read_only' },
        {
          title: 'Password',
          fieldKey: 'pass',
          fieldType: 'password',
          secure: true,
          fieldValue: password,
          visibility: 'hidden',
        },
      ];
      const { id, ...read } = await save(basic({ formFields, checkUrl: 'https://api.example.com/me' }));
      expect(JSON.stringify(read)).not.toContain('entered-canary');
      const answer = await call('POST', `${profiles}/${id}/test-runs`, { body: {} });
      expect(answer.as(testRunSchema).status).toBe('passed');
      const sent = requests[0]?.headers.find(([name]) => name === 'Authorization')?.[1] ?? '';
      expect(sent).toBe(`Basic ${btoa('ada:entered-canary-7f31 \u00c3\u00bc')}`);
      expect(answer.text).not.toContain('entered-canary');
      const other = await call('POST', `${profiles}/${id}/test-runs`, {
        body: { inputs: { account: 'eve' } },
      });
      expect(other.problem()).toMatchObject({ errors: [{ path: 'inputs.account', code: 'unknown_key' }] });
    });

    it.each([
      ['a number', { dataType: 'number' }, 'seven', 'Enter a number.'],
      ['an e-mail address', { dataType: 'email' }, 'ada', 'Enter an e-mail address.'],
      ['a line', {}, 'a\nb', 'Remove the line breaks'],
      ['not too long', {}, 'x'.repeat(4097), 'Maximum 4096'],
    ])('have to be %s', async (_, changes, value, message) => {
      const formFields = [{ ...row, ...changes }];
      const { id } = await save(apiKey({ ...field('header', 'X', '{{account}}'), formFields }));
      const answer = await call('POST', `${profiles}/${id}/test-runs`, {
        body: { inputs: { account: value } },
      });
      expect(answer.problem()).toMatchObject({
        errors: [{ path: 'inputs.account', message: expect.stringContaining(message) as unknown }],
      });
      expect(requests).toEqual([]);
    });

    it('need a Check URL to be tested, and none to be saved', async () => {
      const { id } = await save(apiKey({ checkUrl: null }));
      const answer = await call('POST', `${profiles}/${id}/test-runs`, { body: { inputs: { key: 'x' } } });
      expect(answer.problem()).toMatchObject({
        status: 422,
        errors: [{ path: 'checkUrl', code: 'required' }],
      });
    });

    it.each(broken)('refuse %s', async (_, profile, path, code) => {
      const answer = await call('POST', profiles, { body: profile });
      expect(answer.problem()).toMatchObject({ status: 422, errors: [{ path, code }] });
    });
  });
}
