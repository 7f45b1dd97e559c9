import { describe, expect, it } from 'vitest';
import type { AuthorizationFieldWrite } from '#contract/authorization-field.ts';
import { applyAuthorizationFields } from './apply-authorization-fields.ts';
import type { ServiceCall } from './fields/service-call.ts';

const get: ServiceCall = { method: 'GET', url: 'https://api.example.com/v1/hotels', headers: [], body: null };
const post: ServiceCall = { ...get, method: 'POST' };
const token = {
  accessToken: 'abc.def',
  response: {
    access_token: 'abc.def',
    instance_url: 'https://eu.example.com',
    data: { id: 7, on: true },
    list: [1],
  },
};

type Field = [fieldType: AuthorizationFieldWrite['fieldType'], fieldKey: string, fieldValue: string];
const fieldsOf = (...fields: Field[]) =>
  fields.map(([fieldType, fieldKey, fieldValue]) => ({ fieldType, fieldKey, fieldValue }));
const apply = (call: ServiceCall, ...fields: Field[]) =>
  applyAuthorizationFields(call, fieldsOf(...fields), token);

describe('a header', () => {
  it('carries the token', () => {
    const { call, warnings, problems } = apply(get, ['header', 'Authorization', 'Bearer {{accessToken}}']);
    expect(call.headers).toEqual([['Authorization', 'Bearer abc.def']]);
    expect([...warnings, ...problems]).toEqual([]);
  });

  it('takes the place of one of that name, whatever its case', () => {
    const call = {
      ...get,
      headers: [
        ['AUTHORIZATION', 'old'],
        ['Accept', '*/*'],
      ] as [string, string][],
    };
    expect(apply(call, ['header', 'Authorization', '{{ accessToken }}']).call.headers).toEqual([
      ['Accept', '*/*'],
      ['Authorization', 'abc.def'],
    ]);
  });

  it.each([
    ['X-A', 'a\r\nX-B: b', 'control_character'],
    ['X-A', 'a\nb', 'control_character'],
    ['X-A', 'a\0b', 'control_character'],
    ['X-A', 'Zürich 漢', 'header_value_invalid'],
    ['X A', 'a', 'header_name_invalid'],
    ['__proto__', 'a', null],
    ['Host', 'evil.example', 'header_name_reserved'],
  ])('%j: %j is refused as %s', (key, value, code) => {
    const { call, problems } = apply(get, ['header', key, value]);
    expect(problems.map((problem) => problem.code)).toEqual(code === null ? [] : [code]);
    expect(call.headers).toEqual(code === null ? [[key, value]] : []);
  });

  it.each(['abc\r\nX-Evil: 1', 'abc def', 'abc\u00e9', 'abc\ud83d\ude00', '', 'a\tb'])(
    'never carries the token %j',
    (accessToken) => {
      const fields = fieldsOf(['header', 'Authorization', 'Bearer {{accessToken}}']);
      const { call, problems } = applyAuthorizationFields(get, fields, { accessToken, response: {} });
      expect(call.headers).toEqual([]);
      expect(problems).toMatchObject([{ field: 'authorizationFields.0.fieldValue' }]);
    },
  );

  it('never carries a line break that a token value brought', () => {
    const fields = fieldsOf(['header', 'X-Id', '{{token.id}}']);
    const { call, problems } = applyAuthorizationFields(get, fields, {
      accessToken: 'a',
      response: { id: 'x\r\ny' },
    });
    expect(call.headers).toEqual([]);
    expect(problems).toMatchObject([{ code: 'control_character' }]);
  });
});

describe('a payload field', () => {
  it('is a member of a JSON body, which is made where there is none', () => {
    expect(apply(post, ['payload', 'api_key', '{{accessToken}}']).call).toMatchObject({
      headers: [['Content-Type', 'application/json']],
      body: '{"api_key":"abc.def"}',
    });
  });

  it('leaves the rest of the body as it is written', () => {
    const call = { ...post, body: '{ "big": 12345678901234567890, "n": 1e400 }' };
    expect(apply(call, ['payload', 'k"ey', 'vä']).call.body).toBe(
      '{ "big": 12345678901234567890, "n": 1e400,"k\\"ey":"vä"}',
    );
  });

  it('takes the place of a member of that name', () => {
    expect(apply({ ...post, body: '{"a":{"b":1},"c":2}' }, ['payload', 'a', 'x']).call.body).toBe(
      '{"a":"x","c":2}',
    );
  });

  it('named like a part of JavaScript is an ordinary member', () => {
    const body = apply({ ...post, body: '{"a":1}' }, ['payload', '__proto__', 'x']).call.body ?? '';
    expect(body).toBe('{"a":1,"__proto__":"x"}');
    expect(apply({ ...post, body }, ['payload', '__proto__', 'y']).call.body).toBe('{"a":1,"__proto__":"y"}');
  });

  it('is a parameter of a form, where the body is one', () => {
    const headers: [string, string][] = [['content-type', 'application/x-www-form-urlencoded']];
    const call = { ...post, headers, body: 'a=%7E&key=old&b=2' };
    expect(apply(call, ['payload', 'key', 'a b&ü']).call.body).toBe('a=%7E&b=2&key=a+b%26%C3%BC');
  });

  it.each(['[1]', 'text', '{"a":', '{"a":1} x'])('has no place in the body %j', (body) => {
    const { call, warnings } = apply({ ...post, body }, ['payload', 'key', 'x']);
    expect(call.body).toBe(body);
    expect(warnings.map(({ code }) => code)).toEqual(['payload_body_not_object']);
  });

  it('is left out of a GET, and says so', () => {
    const { call, warnings } = apply(get, ['payload', 'key', 'x']);
    expect(call).toEqual(get);
    expect(warnings).toMatchObject([{ code: 'payload_needs_body', field: 'authorizationFields.0' }]);
  });
});

describe('a query parameter', () => {
  it.each([
    ['https://a.example/x', 'https://a.example/x?k%20%26=v%2B%C3%BC'],
    ['https://a.example', 'https://a.example?k%20%26=v%2B%C3%BC'],
    ['https://a.example/x?a=%7e&k=1', 'https://a.example/x?a=%7e&k=1&k%20%26=v%2B%C3%BC'],
    ['https://a.example/x?', 'https://a.example/x?k%20%26=v%2B%C3%BC'],
    ['https://a.example/x?a&#top', 'https://a.example/x?a&k%20%26=v%2B%C3%BC#top'],
  ])('is added to %s', (url, expected) => {
    expect(apply({ ...get, url }, ['query_string', 'k &', 'v+ü']).call.url).toBe(expected);
  });

  it('with the token in it is warned of', () => {
    const { warnings } = apply(get, ['query_string', 'token', '{{accessToken}}']);
    expect(warnings).toMatchObject([{ code: 'token_in_address', parameters: { key: 'token' } }]);
  });
});

describe('a path parameter', () => {
  const url = 'https://{version}.example.com/{version}/hotels/{version}?v={version}#{version}';
  it('takes its place in the path alone, as one segment', () => {
    expect(apply({ ...get, url }, ['path_param', 'version', 'a/../b?c#d ü']).call.url).toBe(
      'https://{version}.example.com/a%2F..%2Fb%3Fc%23d%20%C3%BC/hotels/a%2F..%2Fb%3Fc%23d%20%C3%BC?v={version}#{version}',
    );
  });

  it('without its place is warned of', () => {
    expect(apply(get, ['path_param', 'version', 'v2']).warnings).toMatchObject([
      { code: 'path_place_missing' },
    ]);
  });

  it.each(['.', '..', ''])('cannot be %j, which would leave its place', (value) => {
    const { call, problems } = apply({ ...get, url }, ['path_param', 'version', value]);
    expect(call.url).toBe(url);
    expect(problems).toMatchObject([{ field: 'authorizationFields.0.fieldValue' }]);
  });

  it('is not taken apart by what its value looks like', () => {
    const call = { ...get, url: 'https://a.example/{a}/{b}' };
    expect(apply(call, ['path_param', 'a', '{b}'], ['path_param', 'b', '$&']).call.url).toBe(
      'https://a.example/%7Bb%7D/%24%26',
    );
  });
});

describe('token values', () => {
  it.each([
    ['{{token.instance_url}}', 'https://eu.example.com'],
    ['{{token.data.id}}-{{token.data.on}}', '7-true'],
    ['{{token.access_token}}', 'abc.def'],
  ])('%s is %s', (text, value) => {
    expect(apply(get, ['header', 'X-A', text]).call.headers).toEqual([['X-A', value]]);
  });

  it.each(['missing', 'data', 'list', 'list.0', 'data.id.x', 'constructor', '__proto__.x', 'toString'])(
    'token.%s is not there, so the field is left out',
    (name) => {
      const { call, warnings } = apply(get, ['header', 'X-A', `a {{token.${name}}}`]);
      expect(call.headers).toEqual([]);
      expect(warnings).toMatchObject([{ code: 'token_value_missing', parameters: { name, key: 'X-A' } }]);
    },
  );

  it('are not filled a second time', () => {
    const response = { a: '{{accessToken}}' };
    const fields = fieldsOf(['header', 'X-A', '{{token.a}}']);
    const { call } = applyAuthorizationFields(get, fields, { accessToken: 'secret', response });
    expect(call.headers).toEqual([['X-A', '{{accessToken}}']]);
  });

  it('stay readable in a preview', () => {
    const fields = fieldsOf(
      ['header', 'Authorization', 'Bearer {{accessToken}}'],
      ['query_string', 'id', 'a b {{token.data.id}}'],
    );
    const { call, warnings } = applyAuthorizationFields(get, fields, null);
    expect(call.headers).toEqual([['Authorization', 'Bearer {{accessToken}}']]);
    expect(call.url).toBe('https://api.example.com/v1/hotels?id=a%20b%20{{token.data.id}}');
    expect(warnings).toEqual([]);
  });
});
