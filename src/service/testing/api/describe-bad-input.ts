import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clientCredentials } from '../profiles.ts';
import { assistantPath, nowhere, openApi, type ApiHarness, type OpenStore } from './harness.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `k${index}`, value: 'v' }));
const field = (changes: Record<string, unknown>) => [
  { fieldType: 'header', fieldKey: 'X-A', fieldValue: 'a', ...changes },
];
const canary = 'canary-7d1f';

/** Each line: what is wrong, the change that makes it so, where and as what it is reported. */
const broken: readonly [string, Record<string, unknown>, string, string][] = [
  ['no name', { name: '' }, 'name', 'required'],
  ['a name of 256 characters', { name: '😀'.repeat(256) }, 'name', 'too_long'],
  ['a name of nothing visible', { name: '\u200f \u202e' }, 'name', 'required'],
  ['a name that is a number', { name: 5 }, 'name', 'invalid_type'],
  ['no client ID', { clientId: '' }, 'clientId', 'required'],
  ['an empty secret', { clientSecret: '' }, 'clientSecret', 'required'],
  [
    'a token URL without a scheme',
    { tokenRequestUrl: 'id.example.com/token' },
    'tokenRequestUrl',
    'url_invalid',
  ],
  [
    'a token URL of another scheme',
    { tokenRequestUrl: 'ftp://id.example.com/' },
    'tokenRequestUrl',
    'url_invalid',
  ],
  [
    'a place in the token URL that nobody fills',
    { tokenRequestUrl: 'https://{tenat}.example.com/{realm}' },
    'tokenRequestUrl',
    'unknown_placeholder',
  ],
  ['a token path with a gap', { tokenPath: 'data..token' }, 'tokenPath', 'answer_path_invalid'],
  ['an expiry path that is a sentence', { expiryPath: 'in data' }, 'expiryPath', 'answer_path_invalid'],
  ['a token in a header without a name', { tokenLocation: 'header' }, 'tokenHeader', 'required'],
  [
    'a token in a header with spaces in its name',
    { tokenLocation: 'header', tokenHeader: 'X Auth' },
    'tokenHeader',
    'header_name_invalid',
  ],
  ['a token request by PUT', { tokenRequestMethod: 'PUT' }, 'tokenRequestMethod', 'invalid_value'],
  ['no token URL', { tokenRequestUrl: '' }, 'tokenRequestUrl', 'required'],
  ['a token URL without a host', { tokenRequestUrl: 'https://' }, 'tokenRequestUrl', 'url_invalid'],
  [
    'a line break in the token URL',
    { tokenRequestUrl: 'https://a.example.com/\nx' },
    'tokenRequestUrl',
    'url_invalid',
  ],
  [
    'userinfo in the token URL',
    { tokenRequestUrl: 'https://u:p@id.example.com/' },
    'tokenRequestUrl',
    'url_userinfo',
  ],
  [
    'a fragment in the token URL',
    { tokenRequestUrl: 'https://id.example.com/#x' },
    'tokenRequestUrl',
    'url_fragment',
  ],
  [
    'a token URL of 3001 characters',
    { tokenRequestUrl: `https://a.example.com/${'x'.repeat(2979)}` },
    'tokenRequestUrl',
    'too_long',
  ],
  [
    '{tenant} without tenancy',
    { tokenRequestUrl: 'https://{tenant}.example.com/' },
    'tokenRequestUrl',
    'tenant_not_enabled',
  ],
  [
    '{tenant} as the whole host',
    {
      tokenRequestUrl: 'https://{tenant}/',
      tenancy: { enabled: true, baseUrl: 'https://{tenant}.example.com' },
    },
    'tokenRequestUrl',
    'tenant_owns_host',
  ],
  [
    '{tenant} before a bare top-level domain',
    { tenancy: { enabled: true, baseUrl: 'https://{tenant}.com' } },
    'tenancy.baseUrl',
    'tenant_owns_host',
  ],
  [
    'a base URL without {tenant}',
    { tenancy: { enabled: true, baseUrl: 'https://api.example.com' } },
    'tenancy.baseUrl',
    'tenant_missing',
  ],
  [
    'a scope key of the protocol',
    { scope: [{ key: 'Grant_Type', value: 'x' }] },
    'scope.0.key',
    'reserved_key',
  ],
  [
    'a scope key that reaches into objects',
    { scope: [{ key: '__proto__', value: 'x' }] },
    'scope.0.key',
    'unsafe_key',
  ],
  ['a quote in a scope', { scope: [{ key: 'scope', value: 'a"b' }] }, 'scope.0.value', 'scope_character'],
  ['51 rows', { scope: rows(51) }, 'scope', 'too_many_rows'],
  [
    'a header name with a space',
    { authorizationFields: field({ fieldKey: 'X A' }) },
    'authorizationFields.0.fieldKey',
    'header_name_invalid',
  ],
  [
    'CR LF in a header value',
    { authorizationFields: field({ fieldValue: 'a\r\nX-Evil: 1' }) },
    'authorizationFields.0.fieldValue',
    'control_character',
  ],
  [
    'a header value beyond ISO-8859-1',
    { authorizationFields: field({ fieldValue: '日' }) },
    'authorizationFields.0.fieldValue',
    'header_value_invalid',
  ],
  [
    'CR LF in a query value',
    { authorizationFields: field({ fieldType: 'query_string', fieldValue: 'a\r\n' }) },
    'authorizationFields.0.fieldValue',
    'control_character',
  ],
  [
    'the header Host',
    { authorizationFields: field({ fieldKey: 'Host' }) },
    'authorizationFields.0.fieldKey',
    'header_name_reserved',
  ],
  [
    '__proto__ as a payload key',
    { authorizationFields: field({ fieldType: 'payload', fieldKey: '__proto__' }) },
    'authorizationFields.0.fieldKey',
    'unsafe_key',
  ],
  [
    'an unknown placeholder',
    { authorizationFields: field({ fieldValue: '{{accesToken}}' }) },
    'authorizationFields.0.fieldValue',
    'unknown_placeholder',
  ],
  [
    'an unknown variable',
    { authorizationFields: field({ fieldValue: '{{env.missing}}' }) },
    'authorizationFields.0.fieldValue',
    'unknown_variable',
  ],
  [
    'the same header twice',
    { authorizationFields: [...field({}), ...field({ fieldKey: 'x-a' })] },
    'authorizationFields.1.fieldKey',
    'duplicate_field',
  ],
  [
    'an unknown place',
    { authorizationFields: field({ fieldType: 'cookie' }) },
    'authorizationFields.0.fieldType',
    'invalid_value',
  ],
  [
    'a token request header of the request itself',
    { tokenRequestHeaders: [{ key: 'Authorization', value: 'x' }] },
    'tokenRequestHeaders.0.key',
    'header_name_reserved',
  ],
  [
    'a client authentication that is none',
    { clientAuthentication: 'magic' },
    'clientAuthentication',
    'invalid_value',
  ],
  ['a type that is none', { type: 'magic' }, 'type', 'invalid_value'],
];

/** What must end well: bad input, at the field it concerns, over any engine. */
export function describeBadInputApi(engine: string, open: OpenStore): void {
  describe(`bad input over ${engine}`, () => {
    let api: ApiHarness;
    let profiles: string;
    beforeEach(async () => {
      api = await openApi(open);
      profiles = `${await assistantPath(api.call)}/authorization-profiles`;
    });
    afterEach(async () => {
      expect(api.log.events).toEqual([]);
      await api.close();
    });

    it.each(broken)('reports %s', async (_what, changes, path, code) => {
      const body = clientCredentials({ clientSecret: canary, ...changes });
      const answer = await api.call('POST', profiles, { body });
      expect(answer.problem()).toMatchObject({ status: 422, code: 'validation_failed' });
      expect(answer.problem().errors).toContainEqual(expect.objectContaining({ path, code }));
      expect(answer.text).not.toContain(canary);
    });

    it('reports everything that is wrong at once', async () => {
      const body = clientCredentials({ name: '', clientId: '', tokenRequestUrl: 'x' });
      const paths = (await api.call('POST', profiles, { body })).problem().errors?.map(({ path }) => path);
      expect(paths).toEqual(['name', 'clientId', 'tokenRequestUrl']);
    });

    it.each([
      ['emoji', 'Ho🏨tel 👩‍👩‍👧'],
      ['right-to-left', 'حجوزات \u200fالفنادق'],
      ['255 emoji', '😀'.repeat(255)],
    ])('takes a name of %s as it is', async (_what, name) => {
      const answer = await api.call('POST', profiles, { body: clientCredentials({ name }) });
      expect(answer.json().name).toBe(name);
    });

    it.each([
      ['broken JSON', { raw: '{"name":' }, 400, 'malformed_json'],
      ['bytes that are not UTF-8', { raw: '"\uD800"', headers: {} }, 422, 'validation_failed'],
      ['an unknown key', { body: clientCredentials({ clientSecrets: 'x' }) }, 400, 'unknown_key'],
      [
        'an unknown key in a row',
        { body: clientCredentials({ scope: [{ key: 'a', value: 'b', valu: 'c' }] }) },
        400,
        'unknown_key',
      ],
      [
        '__proto__ as a member',
        { raw: '{"__proto__":{"x":1},"type":"oauth2_client_credentials"}' },
        400,
        'unknown_key',
      ],
      [
        'a body of 300 KiB',
        { raw: JSON.stringify({ name: 'x'.repeat(300 * 1024) }) },
        413,
        'payload_too_large',
      ],
      ['deep nesting', { raw: `${'['.repeat(5000)}${']'.repeat(5000)}` }, 400, 'too_deep'],
      [
        'another content type',
        { raw: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
        415,
        'unsupported_media_type',
      ],
      ['no body', { headers: { 'content-type': 'application/json' } }, 400, 'malformed_json'],
    ])('answers %s', async (_what, options, status, code) => {
      expect((await api.call('POST', profiles, options)).problem()).toMatchObject({ status, code });
    });

    it.each([
      ['scheme_not_allowed', {}, 'url_not_https', 'Use https://.'],
      ['address_blocked', { range: 'cloudMetadata' }, 'address_blocked', '(cloud metadata), and no setting'],
      [
        'address_blocked',
        { range: 'private', setting: 'OUTBOUND_MODE' },
        'address_blocked',
        'set by OUTBOUND_MODE',
      ],
      ['url_not_allowed', { reason: 'fragment' }, 'url_fragment', 'Remove the #'],
      ['url_not_allowed', { reason: 'unparsable' }, 'url_invalid', 'Enter a full URL'],
      ['port_not_allowed', { setting: 'OUTBOUND_PORTS' }, 'address_blocked', '(port not allowed)'],
    ] as const)('says at the URL that the host refuses it: %s %j', async (code, facts, fieldCode, text) => {
      const call = api.with({ transport: { ...nowhere, refusal: () => ({ code, facts }) } });
      const answer = await call('POST', profiles, { body: clientCredentials() });
      expect(answer.problem()).toMatchObject({
        errors: [
          { path: 'tokenRequestUrl', code: fieldCode, message: expect.stringContaining(text) as unknown },
        ],
      });
    });

    it('names the unknown key', async () => {
      const answer = await api.call('POST', profiles, { body: clientCredentials({ clientSecrets: canary }) });
      expect(answer.problem()).toMatchObject({ errors: [{ path: 'clientSecrets', code: 'unknown_key' }] });
      expect(answer.text).not.toContain(canary);
    });

    it('answers 405 with Allow, 404 for unknown addresses, and HEAD like GET', async () => {
      const answer = await api.call('PATCH', profiles, { body: {} });
      expect(answer.problem()).toMatchObject({ status: 405, code: 'method_not_allowed' });
      expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
      expect((await api.call('GET', '/nothing')).problem()).toMatchObject({ status: 404 });
      expect((await api.call('HEAD', profiles)).status).toBe(200);
    });
  });
}
