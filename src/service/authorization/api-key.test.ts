import { describe, expect, it } from 'vitest';
import { runTest } from '../testing/run-test.ts';
import { answer, jsonAnswer } from '../testing/transport-results.ts';

const key = 'k3y/+ &=%~';
const mask = '‹api key of 10 characters, 9f3a12bc›';

function run(
  field: Readonly<Record<string, string>>,
  members: Readonly<Record<string, unknown>> = {},
  result = jsonAnswer({ ok: true }),
) {
  const profile = { type: 'api_key', authorizationFields: [{ fieldKey: 'api_key', ...field }], ...members };
  return runTest([result], profile, { inputs: { key } });
}

describe('a test of an API key', () => {
  it.each([
    ['header', { fieldType: 'header', fieldKey: 'X-Api-Key', fieldValue: '{{key}}' }, {}],
    ['query string', { fieldType: 'query_string', fieldValue: '{{key}}' }, {}],
    ['payload', { fieldType: 'payload', fieldValue: 'v1 {{ key }}' }, { checkMethod: 'POST' }],
    [
      'path',
      { fieldType: 'path_param', fieldValue: '{{key}}' },
      { checkUrl: 'https://a.example/{api_key}/me' },
    ],
  ])('sends the key in the %s, and shows only that it did', async (_, field, members) => {
    const outcome = await run(field, members);
    expect(outcome).toMatchObject({ status: 'passed', token: null, diagnosis: null });
    const { request } = outcome.exchanges[0] ?? {};
    expect(JSON.stringify(request)).toContain(mask);
    expect(JSON.stringify(outcome)).not.toContain('k3y');
  });

  it('says where the key was sent that was not accepted', async () => {
    const { diagnosis } = await run(
      { fieldType: 'query_string', fieldValue: '{{key}}' },
      {},
      answer({ status: 401 }),
    );
    expect(diagnosis).toMatchObject({
      code: 'call_credentials_refused',
      summary: 'The service did not accept the API key (401).',
      parameters: { sentIn: 'the address' },
    });
  });

  it.each([
    ['query', { fieldType: 'query_string', fieldValue: '{{key}}' }, {}],
    [
      'path',
      { fieldType: 'header', fieldKey: 'X-A', fieldValue: '1' },
      { checkUrl: 'https://a.example/{{key}}/me' },
    ],
  ])('warns of a key in the %s', async (_, field, members) => {
    const { warnings } = await run(field, members);
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      [
        'secret_in_address',
        'The api key stands in the address of each call. Addresses end up in logs; a header is safer.',
      ],
    ]);
  });

  it('does not warn of a key in a header', async () => {
    const { warnings } = await run({ fieldType: 'header', fieldValue: '{{key}}' });
    expect(warnings).toEqual([]);
  });

  it('says that no field carries the key', async () => {
    const { diagnosis } = await run(
      { fieldType: 'header', fieldKey: 'X-Version', fieldValue: '2' },
      {},
      answer({ status: 401 }),
    );
    expect(diagnosis).toMatchObject({ code: 'call_without_token' });
    expect(diagnosis?.summary).toContain('the API key');
  });

  it('knows the refusal of a gateway under another status', async () => {
    const refusal = jsonAnswer({ message: 'Invalid API key in request.' }, { status: 403 });
    const { diagnosis } = await run({ fieldType: 'header', fieldValue: '{{key}}' }, {}, refusal);
    expect(diagnosis?.code).toBe('call_credentials_refused');
  });
});
