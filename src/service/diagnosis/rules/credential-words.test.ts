import { expect, it } from 'vitest';
import { runTest } from '../../testing/run-test.ts';
import { answer, jsonAnswer } from '../../testing/transport-results.ts';

const plain = { clientSecret: 'AbcDef123456' };

it.each([
  ['invalid_client', 'The OAuth client was not found.', 'check_client_id'],
  ['invalid_client', 'A valid OAuth client could not be found for client_id: abc', 'check_client_id'],
  ['invalid_client', 'Client abc does not exist', 'check_client_id'],
  [
    'invalid_client',
    'The client secret supplied for a confidential client is invalid.',
    'check_client_and_secret',
  ],
  ['unauthorized_client', 'Invalid client secret', 'check_client_and_secret'],
  ['invalid_client', 'Invalid client_id or client_secret', 'send_in_body'],
  ['invalid_client', 'missing or invalid client secret', 'send_in_body'],
  [
    'invalid_client',
    'Unknown client, no client authentication included, or unsupported method.',
    'send_in_body',
  ],
  ['invalid_client', 'Client authentication failed', 'send_in_body'],
  ['unauthorized_client', 'This app is not authorized by the enterprise admin', 'grant_access'],
  ['invalid_app_access', 'user is not admin approved to access this app', 'grant_access'],
])('%s (%s): %s first', async (error, error_description, code) => {
  const { diagnosis } = await runTest([jsonAnswer({ error, error_description }, { status: 401 })], plain);
  expect(diagnosis?.suggestions[0]?.code).toBe(code);
});

it('advises another place before another encoding where nothing may have been seen, as HubSpot says it', async () => {
  const refusal = jsonAnswer(
    { status: 'BAD_CLIENT_ID', message: 'missing or unknown client id' },
    { status: 400 },
  );
  const { diagnosis } = await runTest([refusal], { clientSecret: 'correct horse battery' });
  const codes = diagnosis?.suggestions.map(({ code }) => code) ?? [];
  expect(codes.slice(0, 2)).toEqual(['send_in_body', 'do_not_encode_basic']);
});

it('reads the code of OAuth before its description, as Dropbox writes them', async () => {
  const error = 'invalid_client: Invalid client_id or client_secret';
  const { diagnosis } = await runTest([jsonAnswer({ error }, { status: 401 })], plain);
  expect(diagnosis?.code).toBe('invalid_client');
  expect(diagnosis?.explanation).toContain('“Invalid client_id or client_secret”');
});

const sap = 'https://acme.authentication.eu10.hana.ondemand.com/oauth/token';

it.each([
  ['unauthorized', 'Your account has been locked because of too many failed attempts.', 'wait_for_unlock'],
  ['unauthorized', 'Client has been disabled', 'have_enabled'],
  ['unauthorized_client', 'Unauthorized grant type: client_credentials', 'allow_grant'],
  ['unauthorized', 'Bad credentials', 'send_in_body'],
])('says no more of a provider than its words do (%s: %s)', async (error, error_description, code) => {
  const profile = { ...plain, tokenRequestUrl: sap };
  const { diagnosis } = await runTest([jsonAnswer({ error, error_description }, { status: 401 })], profile);
  expect(diagnosis?.suggestions[0]?.code).toBe(code);
});

it('knows what Shopify means from its page, too', async () => {
  const body =
    '<html><title>Oauth error shop_not_permitted: Client credentials cannot be performed</title></html>';
  const profile = { ...plain, tokenRequestUrl: 'https://acme.myshopify.com/admin/oauth/access_token' };
  const { diagnosis } = await runTest([answer({ status: 400, body })], profile);
  expect(diagnosis?.provider).toMatchObject({ id: 'shopify', meaning: 'shop_not_permitted' });
});
