import { json, oauthError } from './answers.ts';
import type { FaultFamily } from './fault.ts';

/** An error of Entra ID, with what its support asks for. */
function entra(number: number, words: string) {
  const trace_id = '5c1d0c9f-4a0b-4a1e-9a53-6a3f1b2c0d00';
  const correlation_id = '7d1e2c3b-0f6a-4a51-8b57-112233445566';
  return json(
    401,
    {
      error: 'invalid_client',
      error_description: `AADSTS${number}: ${words} Trace ID: ${trace_id} Correlation ID: ${correlation_id} Timestamp: 2026-11-23 14:32:08Z`,
      error_codes: [number],
      trace_id,
      correlation_id,
    },
    { 'x-ms-request-id': trace_id },
  );
}

/** Answers that only one provider gives, so that it is known wherever they come from. */
export const asProvidersAnswer: FaultFamily = {
  title: 'As known providers answer',
  faults: [
    {
      id: 'entra-secret-id',
      title: 'Entra ID: the Secret ID',
      does: 'Answers as Microsoft Entra ID does when the Secret ID was entered in place of the secret.',
      expected: 'invalid_client',
      meaning: 'microsoft_entra AADSTS7000215',
      answer: entra(7000215, 'Invalid client secret provided.'),
    },
    {
      id: 'entra-secret-over',
      title: 'Entra ID: a secret that is over',
      does: 'Answers as Microsoft Entra ID does when a secret has reached its end.',
      expected: 'invalid_client',
      meaning: 'microsoft_entra AADSTS7000222',
      answer: entra(7000222, 'The provided client secret keys are expired.'),
    },
    {
      id: 'entra-unknown-application',
      title: 'Entra ID: an unknown application',
      does: 'Answers as Microsoft Entra ID does in a tenant that does not have the application.',
      expected: 'invalid_client',
      meaning: 'microsoft_entra AADSTS700016',
      answer: entra(700016, 'Application was not found in the directory.'),
    },
    {
      id: 'entra-default-scope',
      title: 'Entra ID: without /.default',
      does: 'Answers as Microsoft Entra ID does to a scope that does not end with /.default.',
      expected: 'invalid_client',
      meaning: 'microsoft_entra AADSTS1002012',
      answer: entra(1002012, 'The provided value for scope is not valid.'),
    },
    {
      id: 'auth0-audience',
      title: 'Auth0: no audience',
      does: 'Answers as Auth0 does when the parameter audience is missing.',
      expected: 'access_denied',
      meaning: 'auth0 audience_missing',
      answer: oauthError(403, 'access_denied', 'Non-global clients are not allowed access to APIv1'),
    },
    {
      id: 'okta-feature',
      title: 'Okta: errorCode',
      does: 'Answers in Okta’s own form, with errorCode and errorSummary.',
      expected: 'unauthorized',
      meaning: 'okta E0000015',
      answer: json(401, {
        errorCode: 'E0000015',
        errorSummary: 'You do not have permission to access the feature you are requesting',
        errorId: 'oaePractice1',
      }),
    },
    {
      id: 'keycloak-service-account',
      title: 'Keycloak: no service account',
      does: 'Answers as Keycloak does for a client whose service account is switched off.',
      expected: 'unauthorized_client',
      meaning: 'keycloak service_account_off',
      answer: oauthError(401, 'unauthorized_client', 'Client not enabled to retrieve service account'),
    },
    {
      id: 'salesforce-run-as',
      title: 'Salesforce: nobody to run as',
      does: 'Answers as Salesforce does for an app that has no user under Run As.',
      expected: 'invalid_grant',
      meaning: 'salesforce run_as_missing',
      answer: oauthError(400, 'invalid_grant', 'no client credentials user enabled'),
    },
    {
      id: 'github-200',
      title: 'GitHub: an error with 200',
      does: 'Answers as GitHub does to a wrong secret: with an error, and status 200.',
      expected: 'error_in_success',
      meaning: 'github incorrect_client_credentials',
      answer: json(200, {
        error: 'incorrect_client_credentials',
        error_description: 'The client_id and/or client_secret passed are incorrect.',
      }),
    },
    {
      id: 'slack-200',
      title: 'Slack: ok false with 200',
      does: 'Answers as Slack does to a wrong secret: ok is false, and the status 200.',
      expected: 'error_in_success',
      meaning: 'slack bad_client_secret',
      answer: json(200, { ok: false, error: 'bad_client_secret' }, { 'x-slack-req-id': 'practice-1' }),
    },
    {
      id: 'twitch-secret',
      title: 'Twitch: status and message',
      does: 'Answers as Twitch does to a wrong secret: only a status and a message.',
      expected: 'forbidden',
      meaning: 'twitch invalid_client_secret',
      answer: json(403, { status: 403, message: 'invalid client secret' }),
    },
    {
      id: 'zoom-grant',
      title: 'Zoom: another grant type',
      does: 'Answers as Zoom does to client credentials of a Server-to-Server app.',
      expected: 'unsupported_grant_type',
      meaning: 'zoom account_credentials_wanted',
      answer: json(400, { reason: 'unsupported grant type', error: 'unsupported_grant_type' }),
    },
    {
      id: 'shopify-shop',
      title: 'Shopify: a shop of somebody else',
      does: 'Answers as Shopify does where app and shop belong to different organisations.',
      expected: 'oauth_error_unknown',
      meaning: 'shopify shop_not_permitted',
      answer: oauthError(400, 'shop_not_permitted', 'Client credentials cannot be performed on this shop.'),
    },
    {
      id: 'genesys-region',
      title: 'Genesys Cloud: another region',
      does: 'Answers as Genesys Cloud does to a client of another region.',
      expected: 'invalid_client',
      meaning: 'genesys_cloud wrong_region',
      answer: json(
        400,
        { error: 'invalid_client', description: 'client not found' },
        { 'inin-correlation-id': 'practice-2' },
      ),
    },
    {
      id: 'paypal-environment',
      title: 'PayPal: sandbox and live',
      does: 'Answers as PayPal does to credentials of its other environment.',
      expected: 'invalid_client',
      meaning: 'paypal environment',
      answer: json(
        401,
        { error: 'invalid_client', error_description: 'Client Authentication failed' },
        { 'paypal-debug-id': 'practice-3' },
      ),
    },
  ],
};
