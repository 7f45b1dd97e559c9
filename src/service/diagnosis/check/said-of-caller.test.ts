import { expect, it } from 'vitest';
import { calling } from '../../testing/diagnosis/call-cases.ts';
import { runTest } from '../../testing/run-test.ts';
import { jsonAnswer, tokenAnswer } from '../../testing/transport-results.ts';

const byKey = { inputs: { key: 'k3y-k3y-k3y' } };
const byPassword = { inputs: { username: 'ada', password: 'correct horse battery' } };

it('has a key renewed that Stripe calls expired before it names it', async () => {
  const refusal = jsonAnswer({ error: { message: 'Expired API Key provided: sk_***' } }, { status: 401 });
  const { diagnosis } = await runTest([refusal], { type: 'api_key' }, byKey);
  expect(diagnosis?.suggestions[0]?.code).toBe('renew_entered');
});

it('takes credentials that may not call this, as Twilio says, for known', async () => {
  const message = 'Resource not accessible with Test Account Credentials';
  const refusal = jsonAnswer({ code: 20008, message }, { status: 403 });
  const { diagnosis } = await runTest([refusal], { type: 'basic' }, byPassword);
  expect(diagnosis?.code).toBe('call_forbidden');
  expect(diagnosis?.suggestions[0]?.code).toBe('grant_access');
});

it('knows a suspended application by the words of Intercom', async () => {
  const errors = [{ code: 'token_suspended', message: 'Unauthorized token, suspended application' }];
  const { diagnosis } = await runTest([tokenAnswer(), jsonAnswer({ errors }, { status: 401 })], calling);
  expect(diagnosis).toMatchObject({ code: 'call_locked_out', suggestions: [{ code: 'have_enabled' }, {}] });
});

it('asks for the account where DocuSign says that the user is not of it', async () => {
  const errorCode = 'USER_DOES_NOT_BELONG_TO_SPECIFIED_ACCOUNT';
  const message = 'The specified User is not a member of the specified Account.';
  const refusal = jsonAnswer({ errorCode, message }, { status: 400 });
  const { diagnosis } = await runTest([tokenAnswer(), refusal], calling);
  expect(diagnosis?.suggestions[0]?.code).toBe('name_tenant');
});

it('looks at the client first where its credentials are refused as the grant, as Box does', async () => {
  const refusal = { error: 'invalid_grant', error_description: 'Grant credentials are invalid' };
  const { diagnosis } = await runTest([jsonAnswer(refusal, { status: 400 })]);
  expect(diagnosis?.suggestions[0]?.code).toBe('check_client_and_secret');
});

it('does not call a key wrong that HubSpot did not find', async () => {
  const message = 'Authentication credentials not found. This API supports both API Key and OAuth 2.0.';
  const refusal = jsonAnswer({ status: 'error', message }, { status: 401 });
  const authorizationFields = [{ fieldType: 'header', fieldKey: 'X-Api-Key', fieldValue: '{{key}}' }];
  const { diagnosis } = await runTest([refusal], { type: 'api_key', authorizationFields }, byKey);
  expect(diagnosis?.summary).toContain('did not find the API key in the call');
  expect(diagnosis?.suggestions[0]?.code).toBe('check_token_place');
});
