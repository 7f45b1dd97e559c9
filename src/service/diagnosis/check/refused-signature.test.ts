import { expect, it } from 'vitest';
import { accessTokenAnswer, requestTokenAnswer, runOAuth1 } from '../../testing/diagnosis/run-oauth1.ts';
import { answer, jsonAnswer } from '../../testing/transport-results.ts';

const said = (code: number, message: string, status = 401) =>
  jsonAnswer({ errors: [{ code, message }] }, { status });
const challenged = (challenge: string) => answer({ status: 401, headers: { 'www-authenticate': challenge } });

async function diagnosisOf(results: Parameters<typeof runOAuth1>[0]['results']) {
  const profile = { checkUrl: 'https://api.example.com/me' };
  return (await runOAuth1({ results, profile, suggests: [] })).diagnosis;
}

it.each([
  ['X', said(89, 'Invalid or expired token.'), 'call_token_refused', 'check_environment'],
  ['Trello', answer({ status: 401, body: 'invalid token' }), 'call_token_refused', 'check_environment'],
  [
    'NetSuite',
    challenged('OAuth realm="1", error="token_rejected", error_description="Invalid login attempt."'),
    'call_token_refused',
    'check_environment',
  ],
  [
    'Magento',
    jsonAnswer({ message: "The consumer isn't authorized to access %resources." }, { status: 401 }),
    'call_forbidden',
    'grant_access',
  ],
  [
    'a code for rights',
    challenged('OAuth oauth_problem="additional_authorization_required"'),
    'call_forbidden',
    'grant_access',
  ],
  ['X of a header', said(215, 'Bad Authentication data.', 400), 'call_signature_refused', 'use_hmac_sha256'],
  ['X of the time', said(135, 'Timestamp out of bounds.'), 'call_signature_refused', 'check_clock'],
  ['a used nonce', challenged('OAuth oauth_problem="nonce_used"'), 'call_signature_refused', 'test_again'],
  ['X of the rest', said(32, 'Could not authenticate you.'), 'call_signature_refused', 'use_hmac_sha256'],
  [
    'a signature that repeats the token',
    said(1, 'Invalid signature for the access token'),
    'call_signature_refused',
    'use_hmac_sha256',
  ],
])('a signed call is told by what is refused of it: %s', async (_, result, code, first) => {
  const diagnosis = await diagnosisOf([requestTokenAnswer, accessTokenAnswer, result]);
  expect(diagnosis?.code).toBe(code);
  expect(diagnosis?.suggestions[0]?.code).toBe(first);
  if (code === 'call_forbidden') expect(diagnosis?.summary).toContain('(401)');
  expect(diagnosis?.summary.includes('the time or the nonce')).toBe(
    ['check_clock', 'test_again'].includes(first),
  );
});

it('takes a key that Trello calls invalid for one that it does not know', async () => {
  const diagnosis = await diagnosisOf([
    answer({ status: 401, headers: { 'content-type': 'text/plain' }, body: 'invalid key' }),
  ]);
  expect(diagnosis?.code).toBe('oauth1_key_refused');
  expect(diagnosis?.suggestions[0]?.code).toBe('check_consumer_key');
});
