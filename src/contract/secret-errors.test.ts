import { expect, it } from 'vitest';
import { authorizationProfileWriteSchema } from './authorization-types/registry.ts';
import { fieldErrorsOf } from './issues.ts';

function errorsOf(row: object, secure: boolean) {
  const profile = {
    type: 'oauth2_client_credentials',
    name: 'Hotel Bookings',
    clientId: 'travel-planner-prod',
    clientSecret: 'correct horse battery',
    tokenRequestUrl: 'https://idp.example.com/oauth2/token',
    ...Object.fromEntries(
      Object.entries(row).map(([list, members]: [string, object]) => [list, [{ ...members, secure }]]),
    ),
  };
  const { error } = authorizationProfileWriteSchema.safeParse(profile);
  return error === undefined ? [] : fieldErrorsOf(error, profile);
}

it.each([
  ['a scope', { scope: { key: 'audience', value: 'pa{{c4n4ry}}word' } }],
  ['a header of the token request', { tokenRequestHeaders: { key: 'X-A', value: 'pa{{c4n4ry}}word' } }],
  [
    'an authorization field',
    { authorizationFields: { fieldType: 'header', fieldKey: 'X-A', fieldValue: 'pa{{c4n4ry}}word' } },
  ],
])('does not repeat what looks like a placeholder in the secure value of %s', (_, row) => {
  const [error] = errorsOf(row, true);
  expect(error?.code).toBe('unknown_placeholder');
  expect(error?.message).toMatch(/^What stands in double braces is not known here\. Use /);
  expect(JSON.stringify(error)).not.toContain('c4n4ry');
  expect(errorsOf(row, false)[0]?.message).toMatch(/^\{\{c4n4ry\}\} is not known here/);
});

it('does not repeat a character of a secure value', () => {
  const row = { scope: { key: 'scope', value: 'a\\b' } };
  expect(errorsOf(row, true)).toMatchObject([
    { code: 'scope_character', message: 'A scope cannot contain quotes or backslashes.' },
  ]);
  expect(JSON.stringify(errorsOf(row, true))).not.toContain('\\\\');
  expect(errorsOf(row, false)).toMatchObject([{ code: 'scope_character', parameters: { character: '\\' } }]);
});
