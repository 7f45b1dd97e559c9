import { expect, it } from 'vitest';
import { calling } from '../../testing/diagnosis/call-cases.ts';
import { runTest } from '../../testing/run-test.ts';
import { jsonAnswer, tokenAnswer } from '../../testing/transport-results.ts';

it.each([
  [401, 'You are not authorized to perform this operation', 'call_forbidden', 'grant_access'],
  [401, 'invalid oauth scope to access this URL', 'call_forbidden', 'check_scope'],
  [401, 'Invalid access token, does not contain scopes:[user:read:admin]', 'call_forbidden', 'check_scope'],
  [400, 'Invalid access token, does not contain scopes:[user:read:admin]', 'call_forbidden', 'check_scope'],
  [401, 'You are not authorized to access this resource', 'call_unauthorized', 'check_token_place'],
  [401, 'Not allowed to use this API. Authentication required.', 'call_unauthorized', 'check_token_place'],
  [400, 'Invalid scope', 'call_invalid', 'check_fields'],
])('tells what may not be done from who is unknown (%d %s)', async (status, message, code, first) => {
  const refusal = jsonAnswer({ code: 57, message }, { status, headers: { 'www-authenticate': 'Basic' } });
  const plain = jsonAnswer({ code: 57, message }, { status });
  const isDenied = code === 'call_forbidden';
  for (const result of isDenied ? [plain, refusal] : [plain]) {
    const { diagnosis } = await runTest([tokenAnswer(), result], calling);
    expect(diagnosis).toMatchObject({ code });
    expect(diagnosis?.suggestions[0]?.code).toBe(first);
    if (isDenied) expect(diagnosis?.summary).toContain('does not allow this call with the token');
  }
});

it('says the same of a password that was read', async () => {
  const refusal = jsonAnswer({ message: 'You are not authorized to perform this action.' }, { status: 401 });
  const basic = { inputs: { username: 'ada', password: 'correct horse battery' } };
  const { diagnosis } = await runTest([refusal], { type: 'basic' }, basic);
  expect(diagnosis?.code).toBe('call_forbidden');
  expect(diagnosis?.suggestions.map(({ code }) => code)).not.toContain('check_entered');
});

it('leaves open whether a key is known that is refused so under 401', async () => {
  const refusal = jsonAnswer({ message: 'You are not authorized to use this API' }, { status: 401 });
  const { diagnosis } = await runTest([refusal], { type: 'api_key' }, { inputs: { key: 'k3y-k3y-k3y' } });
  expect(diagnosis?.summary).toContain('does not allow this call with the API key (401)');
  expect(diagnosis?.explanation).toContain('a key that they do not know');
  expect(diagnosis?.suggestions.map(({ code }) => code).slice(0, 2)).toEqual([
    'check_entered',
    'grant_access',
  ]);
});
