import { expect, it } from 'vitest';
import { runTest } from '../../testing/run-test.ts';
import { jsonAnswer } from '../../testing/transport-results.ts';

const basic = { inputs: { username: 'ada', password: 'correct horse battery' } };

async function diagnosisOf(status: number, message: string) {
  const { diagnosis } = await runTest([jsonAnswer({ message }, { status })], { type: 'basic' }, basic);
  return { code: diagnosis?.code, first: diagnosis?.suggestions[0]?.code };
}

it.each([
  [403, 'The document is locked by another user', 'call_forbidden', 'grant_access'],
  [403, 'Organization has disabled access for this app', 'call_forbidden', 'grant_access'],
  [423, 'The resource is locked', 'call_refused', 'check_call_address'],
  [401, 'User is inactive or password is wrong', 'call_credentials_refused', 'have_enabled'],
  [401, 'Invalid password, or user locked out.', 'call_credentials_refused', 'wait_for_unlock'],
  [401, 'Client "travel-planner" is disabled', 'call_locked_out', 'have_enabled'],
  [403, 'Your account has been suspended.', 'call_locked_out', 'have_enabled'],
])('tells who is locked out from what is locked, and from what may be wrong (%d %s)', async (...given) => {
  const [status, message, code, first] = given;
  expect(await diagnosisOf(status, message)).toEqual({ code, first });
});
