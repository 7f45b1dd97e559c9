import { refusesShownAssertion } from '../../diagnosis/rules/shown-assertion.ts';
import { inBody, inHeader, lacks, missesInBody } from '../asked.ts';
import type { Provider } from '../provider.ts';

const sapBtp: Provider = {
  id: 'sap_btp',
  name: 'SAP BTP (XSUAA)',
  hosts: ['*.hana.ondemand.com', '*.ondemand.com'],
  meanings: [
    {
      id: 'client_refused',
      when: {
        status: 401,
        says: /bad credentials|client authentication failed|unauthorized|invalid_client/i,
        asked: (seen) => !/grant type/i.test(seen.error?.description ?? '') && !refusesShownAssertion(seen),
      },
      summary: 'SAP BTP did not accept the client ID or secret of the service key.',
      explanation: [
        'Values of service keys often hold ! and |, and their secrets end with = . Libraries differ in how they encode these in a Basic header.',
      ],
      advice: [
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
        {
          code: 'check_service_key',
          text: 'Copy clientid, clientsecret and url of one and the same service key. Of a key with a certificate use certurl, with mutual TLS as Client Authentication.',
          field: 'clientSecret',
        },
        { use: 'check_tenancy', field: 'tenant' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
    {
      id: 'subdomain_unknown',
      grants: 'any',
      when: { status: [404, 400], says: /subdomain|zone|requested route|tenant/i },
      summary: 'SAP BTP knows no subaccount with this subdomain in this region.',
      advice: [
        {
          code: 'check_subdomain',
          text: 'Use the url of the service key, with /oauth/token behind it: it begins with the subdomain of the subaccount.',
          field: 'tokenRequestUrl',
        },
        { use: 'check_tenancy', field: 'tenant' },
      ],
      basis: 'general',
      stopsTrial: 'no_use',
    },
  ],
  sources: [
    'https://github.com/SAP/cloud-security-services-integration-library/pull/318',
    'https://github.com/SAP-docs/btp-cloud-platform/blob/main/docs/60-security/token-retrieval-fails-with-status-code-401-fd5865e.md',
  ],
};

const sapAriba: Provider = {
  id: 'sap_ariba',
  name: 'SAP Ariba',
  hosts: ['*.ariba.com'],
  meanings: [
    {
      id: 'other_grant',
      when: {
        code: ['unsupported_grant_type', 'invalid_request', 'invalid_grant', 'unauthorized_client'],
        asked: ({ facts }) => facts.requestForm?.grantType !== 'openapi_2lo',
      },
      summary: 'SAP Ariba wants the grant type openapi_2lo, and another one was sent.',
      advice: [
        {
          code: 'use_openapi_2lo',
          text: 'Send the grant type openapi_2lo.',
          field: 'grantType',
          change: () => ({ grantType: 'openapi_2lo' }),
        },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'application_key_missing',
      when: { status: [401, 403], says: /api.?key|invalid.*key/i },
      onCall: true,
      summary: 'SAP Ariba wants the application key beside the token.',
      advice: [
        {
          code: 'add_api_key',
          text: 'Add an authorization field: the header apiKey with the application key of the developer portal.',
          field: 'authorizationFields',
        },
      ],
      basis: 'general',
    },
  ],
  sources: ['https://github.com/NangoHQ/nango/blob/2f4c0af671/packages/providers/providers.yaml'],
};

const sapConcur: Provider = {
  id: 'sap_concur',
  name: 'SAP Concur',
  hosts: ['*.api.concursolutions.com', '*.concursolutions.com'],
  meanings: [
    {
      id: 'in_body',
      when: { code: ['invalid_client', 'invalid_request'], asked: missesInBody },
      summary: 'SAP Concur did not find the client ID and secret.',
      explanation: ['It reads them from the body, and every datacentre knows its own clients only.'],
      advice: [
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
        { use: 'check_environment', field: 'tokenRequestUrl' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  notes: [
    {
      id: 'geolocation',
      when: ({ token }) => typeof token.body.geolocation === 'string',
      text: 'calls of the API go to the address under geolocation of this answer.',
      basis: 'general',
      field: 'checkUrl',
    },
  ],
  sources: ['https://github.com/NangoHQ/nango/blob/2f4c0af671/packages/providers/providers.yaml'],
};

const sapSuccessFactors: Provider = {
  id: 'sap_success_factors',
  name: 'SAP SuccessFactors',
  hosts: ['*.successfactors.com', '*.successfactors.eu', '*.sapsf.com', '*.sapsf.eu'],
  meanings: [
    {
      id: 'saml_wanted',
      when: { status: [400, 401], asked: lacks('assertion') },
      summary: 'SAP SuccessFactors wants a signed SAML assertion, not a client ID and secret.',
      advice: [{ use: 'ask_provider' }, { use: 'send_in_header', change: inHeader }],
      basis: 'documented',
      confidence: 'likely',
      stopsTrial: 'no_use',
    },
  ],
  sources: ['https://github.com/NangoHQ/nango/blob/2f4c0af671/packages/providers/providers.yaml'],
};

export const sap: readonly Provider[] = [sapAriba, sapConcur, sapSuccessFactors, sapBtp];
