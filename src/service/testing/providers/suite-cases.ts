import { answer, jsonAnswer } from '../transport-results.ts';
import { rawAwkward, refused, scope, type ProviderCases } from './case.ts';

const inHeader = { clientAuthentication: 'client_secret_basic' };
const inBody = { change: { clientAuthentication: 'client_secret_post' } } as const;

/** Answers of business suites, each with what it means there. */
export const suiteCases: ProviderCases = {
  salesforce: {
    run_as_missing: { result: refused('invalid_grant', 'no client credentials user enabled') },
    my_domain: {
      url: 'https://login.salesforce.com/services/oauth2/token',
      result: refused('invalid_grant', 'request not supported on this domain'),
    },
    client_unknown: {
      url: 'https://acme.my.salesforce.com/services/oauth2/token',
      result: refused('invalid_client_id', 'client identifier invalid'),
    },
    flow_off: {
      url: 'https://acme.my.salesforce.com/services/oauth2/token',
      result: refused('invalid_grant', 'invalid user credentials'),
    },
  },
  salesforce_commerce_cloud: {
    encoding: {
      url: 'https://account.demandware.com/dwsso/oauth2/access_token',
      profile: rawAwkward,
      result: refused('unauthorized_client', 'Client id or client secret invalid'),
      change: { clientAuthentication: 'client_secret_basic' },
    },
    client_refused: {
      url: 'https://account.demandware.com/dwsso/oauth2/access_token',
      profile: inHeader,
      result: refused('invalid_client', undefined, 401),
    },
  },
  service_now: {
    grant_off: {
      url: 'https://acme.service-now.com/oauth_token.do',
      result: refused('server_error', 'access_denied', 401),
      suggests: ['service_now_enable_property', 'service_now_set_application_user'],
    },
    in_body_only: {
      url: 'https://acme.service-now.com/oauth_token.do',
      result: refused('invalid_client', undefined, 401),
      ...inBody,
    },
    wrong_path: {
      url: 'https://acme.service-now.com/oauth/token',
      result: answer({ status: 404 }),
      change: { tokenRequestUrl: 'https://acme.service-now.com/oauth_token.do' },
    },
  },
  sap_btp: {
    client_refused: {
      url: 'https://acme.authentication.eu10.hana.ondemand.com/oauth/token',
      result: refused('unauthorized', 'Bad credentials', 401),
      ...inBody,
    },
    subdomain_unknown: {
      url: 'https://acne.authentication.eu10.hana.ondemand.com/oauth/token',
      result: answer({ status: 404, body: 'The subdomain does not map to a valid identity zone.' }),
    },
  },
  sap_ariba: {
    other_grant: {
      url: 'https://api.ariba.com/v2/oauth/token',
      result: refused('unsupported_grant_type'),
      suggests: ['sap_ariba_use_openapi_2lo'],
      change: { grantType: 'openapi_2lo' },
    },
    application_key_missing: {
      url: 'https://openapi.ariba.com/api/orders',
      isCall: true,
      result: jsonAnswer({ message: 'Invalid apiKey' }, { status: 401 }),
    },
  },
  sap_concur: {
    in_body: {
      url: 'https://eu.api.concursolutions.com/oauth2/v0/token',
      result: refused('invalid_client', 'Client not found'),
      ...inBody,
    },
  },
  sap_success_factors: {
    saml_wanted: {
      url: 'https://api4.successfactors.com/oauth/token',
      result: refused('invalid_request', 'assertion is required'),
    },
  },
  adobe_ims: {
    comma_scopes: {
      url: 'https://ims-na1.adobelogin.com/ims/token/v3',
      profile: scope('openid AdobeID'),
      result: refused('invalid_scope'),
      change: { scopeSeparator: 'comma' },
    },
    in_body: {
      url: 'https://ims-na1.adobelogin.com/ims/token/v3',
      result: refused('invalid_client', 'invalid client_id parameter'),
      ...inBody,
    },
  },
  adobe_marketo: {
    token_over: {
      url: 'https://123-abc-456.mktorest.com/rest/v1/leads.json',
      isCall: true,
      result: jsonAnswer({ success: false, errors: [{ code: '602', message: 'Access token expired' }] }),
    },
  },
  halo_psa: {
    token_over: {
      url: 'https://acme.halopsa.com/api/tickets',
      isCall: true,
      result: answer({ status: 400 }),
    },
  },
  microsoft_fabric: {
    token_over: {
      url: 'https://api.fabric.microsoft.com/v1/workspaces',
      isCall: true,
      result: answer({ status: 403 }),
    },
  },
  oracle_ofsll: {
    own_form: { result: jsonAnswer({ AuthResponse: { Token: 'abc', Expires_in: 3600 } }) },
  },
  workday: {
    other_proof: {
      url: 'https://wd5.myworkday.com/ccx/oauth2/acme/token',
      result: refused('invalid_client', undefined, 401),
    },
  },
  netsuite: {
    other_proof: {
      url: 'https://12345.suitetalk.api.netsuite.com/services/rest/auth/oauth2/v1/token',
      result: refused('invalid_request'),
    },
  },
  adp: {
    other_proof: {
      url: 'https://accounts.adp.com/auth/oauth/v2/token',
      result: refused('invalid_client', 'proper client ssl certificate was not presented', 401),
    },
  },
};
