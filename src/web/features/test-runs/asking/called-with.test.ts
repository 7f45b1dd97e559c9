import { describe, expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from '#contract/authorization-types/registry.ts';
import { calledWith, callErrors, profileCalling } from './called-with.ts';

function basic(changes: Readonly<Record<string, unknown>> = {}) {
  return authorizationProfileWriteSchema.parse({
    type: 'basic',
    name: 'Rooms',
    tenancy: { enabled: false },
    checkUrl: 'https://api.example.com/me',
    ...changes,
  });
}

const call = { checkUrl: 'https://api.example.com/me', checkMethod: 'GET', checkContentType: 'json' };

describe('how a test calls', () => {
  it('is asked where the call is all that a test makes', () => {
    expect(calledWith(basic())).toEqual(call);
    expect(calledWith(basic({ checkUrl: null }))).toEqual({ ...call, checkUrl: '' });
    const token = {
      type: 'oauth2_client_credentials',
      name: 'x',
      clientId: 'x',
      tokenRequestUrl: 'https://a.example/',
      tenancy: { enabled: false },
    };
    expect(calledWith(authorizationProfileWriteSchema.parse(token))).toBeNull();
  });

  it('changes the profile for one test', () => {
    const other = { checkUrl: 'https://api.example.com/you', checkMethod: 'POST', checkContentType: 'form' };
    expect(profileCalling(basic(), other)).toMatchObject({ ...other, name: 'Rooms' });
  });

  it.each([
    [{ checkUrl: 'http//x' }, 'checkUrl', 'url_invalid'],
    [{ checkUrl: 'https://api.example.com/{place}' }, 'checkUrl', 'unknown_placeholder'],
    [{ checkMethod: 'PUT' }, 'checkMethod', 'invalid_value'],
    [{ checkMethod: 'POST', checkContentType: 'xml' }, 'checkContentType', 'invalid_value'],
  ])('that cannot be, %j, is said at %s', (changes, control, code) => {
    expect(callErrors(basic(), { ...call, ...changes }).get(control)?.code).toBe(code);
  });

  it('by GET cannot carry a payload field', () => {
    const payload = basic({
      checkMethod: 'POST',
      authorizationFields: [{ fieldType: 'payload', fieldKey: 'user', fieldValue: '{{Username}}' }],
      formFields: [{ title: 'User', fieldKey: 'Username' }],
    });
    expect(callErrors(payload, call).get('checkMethod')?.code).toBe('payload_needs_post');
  });
});
