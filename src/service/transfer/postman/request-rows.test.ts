import { describe, expect, it } from 'vitest';
import { readPostman } from './read-postman.ts';

/** An auth block as version 2.1 of the format has it. */
function block(type: string, settings: Readonly<Record<string, unknown>>) {
  return { type, [type]: Object.entries(settings).map(([key, value]) => ({ key, value })) };
}

describe('a request of a collection', () => {
  const url = { raw: '{{host}}/oauth/token', query: [] };
  const form = (rows: Readonly<Record<string, string>>) => ({
    mode: 'urlencoded',
    urlencoded: [
      ...Object.entries(rows).map(([key, value]) => ({ key, value })),
      { key: 'off', value: 'x', disabled: true },
    ],
  });
  const collectionOf = (request: object, more: object = {}) => ({
    info: { name: 'Hotels' },
    variable: [
      { key: 'host', value: 'https://id.example.com' },
      { key: 'id', value: 12345 },
    ],
    item: [{ name: 'Get token', request: { method: 'POST', url, ...request }, ...more }],
  });
  const taken = {
    type: 'oauth2_client_credentials',
    name: 'Get token',
    clientId: '12345',
    clientSecret: 's3cret',
    tokenRequestUrl: 'https://id.example.com/oauth/token',
  };
  const client = { client_id: '{{id}}', client_secret: 's3cret' };

  it.each([
    ['a form', { body: form({ grant_type: 'client_credentials', ...client }) }, 'client_secret_post'],
    [
      'JSON',
      { body: { mode: 'raw', raw: JSON.stringify({ grant_type: 'client_credentials', ...client }) } },
      'client_secret_post',
    ],
    [
      'a block',
      {
        auth: block('basic', { username: '{{id}}', password: 's3cret' }),
        body: form({ grant_type: 'client_credentials' }),
      },
      'client_secret_basic',
    ],
  ])('that obtains a token is a profile, with its client in %s', (_where, request, clientAuthentication) => {
    const { rows, notes } = readPostman(collectionOf(request));
    expect(notes).toEqual([]);
    expect(rows).toMatchObject([{ profile: { ...taken, clientAuthentication }, notes: [] }]);
    expect(rows[0]?.profile).not.toHaveProperty('scope');
  });

  it('of a grant that there is not here is named', () => {
    const body = form({ grant_type: 'urn:ietf:params:oauth:grant-type:device_code', ...client });
    const { rows, notes } = readPostman(collectionOf({ body }));
    expect(rows).toEqual([]);
    expect(notes).toEqual([{ source: 'request Get token: grant_type', code: 'type_unsupported' }]);
  });

  it('that carries a key by itself is a profile, once for all that carry the same', () => {
    const header = [{ key: 'X-Api-Key', value: '{{key}}' }];
    const calls = ['one', 'two'].map((name) => ({
      name,
      request: { method: 'GET', url: `https://api.example.com/${name}`, header },
    }));
    const { rows } = readPostman({ info: { name: 'Hotels' }, item: calls });
    expect(rows).toMatchObject([
      {
        profile: {
          type: 'api_key',
          name: 'one',
          authorizationFields: [{ fieldKey: 'X-Api-Key', fieldValue: '{{key}}' }],
          formFields: [{ fieldValue: '{{env.key}}' }],
        },
        notes: [{ source: '{{key}}', code: 'variable_kept' }],
      },
    ]);
    const auth = block('bearer', { token: 't' });
    expect(readPostman({ info: { name: 'Hotels' }, auth, item: calls })).toMatchObject({
      rows: [{ profile: { name: 'Hotels' } }],
      notes: [{ source: 'request X-Api-Key', code: 'no_place' }],
    });
  });

  it.each([
    [
      { grant_type: 'client_credentials', ...client },
      [{ source: 'request Get token: body', code: 'too_long' }],
    ],
    [{ names: 'a' }, []],
  ])('is not read where its body is longer than that of any sign-in, as %j', (members, notes) => {
    const raw = JSON.stringify({ ...members, more: 'x'.repeat(20_000) });
    expect(readPostman(collectionOf({ body: { mode: 'raw', raw } }))).toMatchObject({ rows: [], notes });
  });

  it('gives no secret of its address away where that is its name', () => {
    const address = 'https://bob:pw@api.example.com/rates?api_key=c4nary#access_token=l1ve';
    const item = [{ name: `GET ${address}`, request: { method: 'GET', url: address } }];
    const { rows } = readPostman({ info: { name: 'Hotels' }, item });
    expect(rows).toMatchObject([{ profile: { type: 'api_key', name: 'GET https://api.example.com/rates' } }]);
  });

  it.each([
    [{ method: 'HEAD' }, 'HEAD', 'request.method'],
    [{}, 'GET', 'request'],
  ])('names by what Postman calls it where the method of %j comes from', (given, checkMethod, source) => {
    const header = [{ key: 'X-Api-Key', value: 'k' }];
    const request = { ...given, url: 'https://api.example.com/', header };
    const { rows } = readPostman({ info: { name: 'Hotels' }, item: [{ name: 'List', request }] });
    expect(rows).toMatchObject([{ profile: { checkMethod }, sources: { checkMethod: source } }]);
  });

  it('names by what Postman calls it a method that no check has', () => {
    const request = { method: 'DELETE', url: 'https://api.example.com/?api_key=k' };
    const { rows } = readPostman({ info: { name: 'Hotels' }, item: [{ name: 'List', request }] });
    expect(rows).toMatchObject([{ notes: [{ source: 'request.method', code: 'value_unsupported' }] }]);
  });

  it.each([
    ['sig', 'Zm9vYmFy='],
    ['jwt', 'c4nary'],
    ['session', 'c4nary'],
    ['auth', 'c4nary'],
    ['code', 'aB3dEf4567890aBcDeFgHiJkLmNoPqRs'],
    ['appid', '0123456789abcdef0123456789abcdef'],
  ])('that carries a credential as %s is a profile', (name, value) => {
    const request = { method: 'GET', url: `https://api.example.com/?${name}=${encodeURIComponent(value)}` };
    const { rows } = readPostman({ info: { name: 'Hotels' }, item: [{ name: 'List', request }] });
    expect(rows).toMatchObject([{ profile: { formFields: [{ fieldValue: value, secure: true }] } }]);
  });

  it('that carries nothing is none', () => {
    const item = [{ name: 'List', request: { method: 'GET', url: 'https://api.example.com/?token_type=x' } }];
    expect(readPostman({ info: { name: 'Hotels' }, item })).toMatchObject({ rows: [], notes: [] });
  });
});
