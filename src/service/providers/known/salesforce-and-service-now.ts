import { inBody, inTokenUrl, missesInBody } from '../asked.ts';
import type { Advice, Provider } from '../provider.ts';

/** The login hosts that everybody shares. Client credentials are only taken at an organisation's own. */
const sharedHosts = /^(?:login|test)\.salesforce\.com$/;

const useInstance: Advice = {
  code: 'use_instance',
  text: 'Call the address that stands under instance_url of the token’s answer, such as https://acme.my.salesforce.com, with the same path.',
  field: 'checkUrl',
};

const salesforce: Provider = {
  id: 'salesforce',
  name: 'Salesforce',
  hosts: ['*.salesforce.com', '*.my.salesforce.mil', '*.force.com', '*.cloudforce.com'],
  gives: ({ error }) =>
    /no client credentials user enabled|request not supported on this domain/i.test(error?.description ?? ''),
  meanings: [
    {
      id: 'run_as_missing',
      when: { says: /no client credentials user enabled/i },
      summary: 'The connected app has no user that it runs as.',
      explanation: ['Everything in Salesforce is done by some user, so client credentials need one too.'],
      advice: [
        {
          code: 'set_run_as',
          text: 'Choose a user under Run As in the Client Credentials Flow policies of the app, one with access to the API.',
        },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'my_domain',
      when: {
        says: /request not supported on this domain|invalid_grant|unsupported_grant_type/i,
        asked: ({ url, error }) =>
          sharedHosts.test(url.hostname) || /on this domain/i.test(error?.description ?? ''),
      },
      summary: 'Salesforce gives tokens for client credentials at the organisation’s own address only.',
      explanation: ['The shared login hosts login.salesforce.com and test.salesforce.com refuse them.'],
      advice: [
        {
          code: 'use_my_domain',
          text: 'Use the address under Setup, My Domain, with /services/oauth2/token behind it.',
          field: 'tokenRequestUrl',
        },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'client_unknown',
      grants: 'any',
      when: {
        code: ['invalid_client_id', 'invalid_client'],
        says: /client identifier invalid|invalid_client_id/i,
      },
      summary: 'Salesforce knows no app with this consumer key here.',
      explanation: ['A new app takes up to ten minutes to be known everywhere.'],
      advice: [
        {
          code: 'check_consumer_key',
          text: 'Compare the client ID with Consumer Key under Manage Consumer Details of the app.',
          field: 'clientId',
        },
        { use: 'check_environment', field: 'tokenRequestUrl' },
        { use: 'test_again' },
      ],
      basis: 'general',
    },
    {
      id: 'flow_off',
      when: { code: ['invalid_grant', 'unauthorized_client', 'unsupported_grant_type'] },
      summary: 'The app does not allow client credentials, or its user may not sign in.',
      advice: [
        {
          code: 'enable_flow',
          text: 'Tick Enable Client Credentials Flow in the app, and check that the user under Run As is active and has API Enabled.',
        },
      ],
      basis: 'documented',
      confidence: 'likely',
      stopsTrial: 'no_use',
    },
    {
      id: 'called_elsewhere',
      onCall: true,
      when: {
        code: ['INVALID_SESSION_ID', 'URL_NOT_RESET', 'INVALID_AUTH_HEADER'],
        asked: ({ url }) => sharedHosts.test(url.hostname) || url.hostname.endsWith('.lightning.force.com'),
      },
      summary: 'Salesforce answers calls of its API at the organisation’s own address, and not at this one.',
      advice: [useInstance],
      basis: 'documented',
    },
    {
      id: 'session_refused',
      onCall: true,
      when: { code: 'INVALID_SESSION_ID' },
      summary: 'Salesforce did not accept the token.',
      explanation: [
        'It may be for another organisation or sandbox than the one that is called, have ended with its session, or lack the scope api.',
      ],
      advice: [useInstance, { use: 'check_scope', field: 'scope' }, { use: 'ask_service' }],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'header_unread',
      onCall: true,
      when: { code: 'INVALID_AUTH_HEADER' },
      summary: 'Salesforce could not read the header Authorization.',
      explanation: ['It takes the word Bearer, a space and the token, whatever word its challenge names.'],
      advice: [{ use: 'use_bearer', field: 'authorizationFields' }, { use: 'check_token_place' }],
      basis: 'general',
      confidence: 'likely',
    },
  ],
  notes: [
    {
      id: 'no_lifetime',
      when: ({ token }) => token.lifetime.oddity === 'lifetime_missing',
      text: 'it never says how long a token lives. That is the session timeout of the organisation; a call that is answered 401 means that the token has expired.',
      basis: 'documented',
    },
    {
      id: 'instance_url',
      when: ({ token }) => typeof token.body.instance_url === 'string',
      text: 'calls of the API go to the address under instance_url of this answer, which is not always the one that the token came from.',
      basis: 'documented',
      field: 'checkUrl',
    },
  ],
  sources: [
    'https://help.qualitiasoft.com/qas-9/1/oauth-settings',
    'https://www.squadbase.dev/en/docs/features/data-sources/salesforce',
    'https://github.com/appsmithorg/appsmith/pull/30866',
    'https://github.com/simple-salesforce/simple-salesforce/issues/406',
    'https://github.com/forcedotcom/postman-salesforce-apis/issues/40',
  ],
};

const commerceCloud: Provider = {
  id: 'salesforce_commerce_cloud',
  name: 'Salesforce Commerce Cloud',
  hosts: ['account.demandware.com'],
  meanings: [
    {
      id: 'encoding',
      when: {
        code: ['unauthorized_client', 'invalid_client'],
        asked: ({ facts }) =>
          facts.clientAuthentication === 'client_secret_basic_raw' && facts.secret?.encodingMatters === true,
      },
      summary: 'The Account Manager did not accept the secret, which was sent without encoding.',
      explanation: ['It decodes the Basic header, so + and % in a secret have to be encoded.'],
      advice: [
        {
          use: 'encode_basic',
          field: 'clientAuthentication',
          change: () => ({ clientAuthentication: 'client_secret_basic' }),
        },
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
      ],
      basis: 'documented',
    },
    {
      id: 'client_refused',
      when: { code: ['unauthorized_client', 'invalid_client'] },
      summary: 'The Account Manager did not accept the API client or its password.',
      advice: [
        { use: 'check_client_and_secret', field: 'clientSecret' },
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: ['https://github.com/SalesforceCommerceCloud/b2c-developer-tooling/pull/551'],
};

const serviceNow: Provider = {
  id: 'service_now',
  name: 'ServiceNow',
  hosts: ['*.service-now.com', '*.servicenowservices.com'],
  path: /\/oauth_token\.do$/,
  meanings: [
    {
      id: 'grant_off',
      when: {
        status: [400, 401, 403],
        code: ['access_denied', 'server_error', 'unauthorized_client', 'unsupported_grant_type'],
      },
      summary: 'This ServiceNow instance does not give tokens for client credentials.',
      explanation: [
        'They are switched off until an administrator allows them, and the OAuth entry has to name a user that it acts as. ServiceNow answers the same in both cases.',
      ],
      advice: [
        {
          code: 'enable_property',
          text: 'Set the system property glide.oauth.inbound.client.credential.grant_type.enabled to true.',
        },
        {
          code: 'set_application_user',
          text: 'Fill in OAuth Application User in the entry of the Application Registry.',
        },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
      stopsTrial: 'no_use',
    },
    {
      id: 'in_body_only',
      when: { code: ['invalid_client', 'invalid_request'], asked: missesInBody },
      summary: 'ServiceNow did not find the client ID and secret.',
      explanation: ['It reads them from the body of the request.'],
      advice: [
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'wrong_path',
      grants: 'any',
      when: { status: 404 },
      summary: 'This is not the token address of a ServiceNow instance.',
      advice: [
        {
          code: 'use_oauth_token_do',
          text: 'Use the path /oauth_token.do of the instance.',
          field: 'tokenRequestUrl',
          change: inTokenUrl(/^(https:\/\/[^/]+)\/.*$/, '$1/oauth_token.do'),
        },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
  ],
  sources: [
    'https://www.servicenow.com/community/servicenow-ide-sdk-and-fluent/how-to-generate-oauth-token-with-grant-type-client-credentials/td-p/3252663',
    'https://docs.servicenow.com/bundle/washingtondc-platform-security/page/integrate/authentication/concept/client-credentials.html',
  ],
};

export const salesforceAndServiceNow: readonly Provider[] = [commerceCloud, salesforce, serviceNow];
