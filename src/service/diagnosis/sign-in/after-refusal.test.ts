import { expect, it } from 'vitest';
import { runSignIn } from '../../testing/diagnosis/sign-in-cases.ts';

it.each([
  ['invalid_request', 'This server requires Pushed Authorization Requests (PAR)', 'ask_for_plain_request'],
  ['invalid_request', 'Request object is required', 'ask_for_plain_request'],
  ['invalid_request', 'PAR is required for this client', 'ask_for_plain_request'],
  ['invalid_request', 'refusée par le serveur', 'check_additional_fields'],
  ['invalid_request', 'The authentication request has an invalid state', 'check_additional_fields'],
  ['invalid_request', 'PKCE is not supported for this client', 'allow_pkce'],
  ['unauthorized_client', 'Client not found', 'check_client_id'],
  ['unauthorized_client', 'The client may not use this grant', 'allow_grant'],
  ['invalid_client', 'No client with requested id', 'check_client_id'],
  ['interaction_required', 'AADSTS50105: The user is not assigned to a role', 'assign_user'],
  ['admin_policy_enforced', '', 'ask_administrator'],
  ['application_suspended', 'Your application has been suspended.', 'have_enabled'],
  ['invalid_target', 'Unknown resource', 'add_audience'],
])('%s (%s): %s first', async (error, error_description, code) => {
  const { diagnosis } = await runSignIn({ answer: { error, error_description }, suggests: [] });
  expect(diagnosis?.code).toBe('sign_in_refused');
  expect(diagnosis?.suggestions[0]?.code).toBe(code);
});

it.each([
  ['The resource owner denied the request.', 'consent'],
  ['AADSTS90094: Admin consent is required', 'ask_administrator'],
  ['Policy evaluation failed for this request', 'ask_administrator'],
])('access_denied (%s): %s first', async (error_description, code) => {
  const answer = { error: 'access_denied', error_description };
  const { diagnosis } = await runSignIn({ answer, suggests: [] });
  expect(diagnosis?.code).toBe('sign_in_denied');
  expect(diagnosis?.suggestions[0]?.code).toBe(code);
});
