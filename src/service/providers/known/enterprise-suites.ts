import type { ClientAuthentication } from '#contract/client-authentication.ts';
import { memberOf } from '../../evidence/answer/json-value.ts';
import { inBody, missesInBody } from '../asked.ts';
import type { Provider } from '../provider.ts';

const nango = 'https://github.com/NangoHQ/nango/blob/2f4c0af671/packages/providers/providers.yaml';

const adobe: Provider = {
  id: 'adobe_ims',
  name: 'Adobe IMS',
  hosts: ['*.adobelogin.com'],
  meanings: [
    {
      id: 'comma_scopes',
      when: {
        code: 'invalid_scope',
        asked: ({ facts }) => facts.requestedScope.length > 1 && facts.scopeSeparator !== 'comma',
      },
      summary: 'Adobe wants scopes separated by commas, and they were sent with spaces.',
      advice: [
        {
          use: 'separate_by_comma',
          field: 'scopeSeparator',
          change: () => ({ scopeSeparator: 'comma' }),
        },
        { use: 'check_scope', field: 'scope' },
      ],
      basis: 'documented',
    },
    {
      id: 'in_body',
      when: { code: ['invalid_client', 'invalid_request'], asked: missesInBody },
      summary: 'Adobe did not find the client ID and secret: it reads them from the body.',
      advice: [
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  notes: [
    {
      id: 'older_version',
      when: ({ token }) => token.lifetime.oddity === 'lifetime_in_milliseconds',
      text: 'its older token endpoints give expires_in in milliseconds. The one that ends with /ims/token/v3 gives seconds.',
      basis: 'general',
      field: 'tokenRequestUrl',
    },
  ],
  sources: [
    'https://developer.adobe.com/developer-console/docs/guides/authentication/UserAuthentication/ims',
    nango,
  ],
};

const marketo: Provider = {
  id: 'adobe_marketo',
  name: 'Adobe Marketo',
  hosts: ['*.mktorest.com'],
  meanings: [
    {
      id: 'token_over',
      onCall: true,
      when: { code: ['601', '602'] },
      summary: 'Marketo says that the token has expired or is unknown, although it says 200.',
      explanation: ['It gives the same token again until that one expires, however often it is asked.'],
      advice: [{ use: 'test_again' }, { use: 'check_token_place', field: 'authorizationFields' }],
      basis: 'documented',
    },
  ],
  notes: [
    {
      id: 'same_token',
      when: () => true,
      text: 'it gives the same token again until that one expires, so it may live shorter than a new one would.',
      basis: 'documented',
    },
  ],
  sources: ['https://github.com/n8n-io/n8n/issues/32423', nango],
};

/** A provider that wants something else than the profile shows; `unless` is the authentication that it does take. */
function otherProof(
  id: string,
  name: string,
  hosts: readonly string[],
  {
    summary,
    advice,
    source,
    unless,
  }: { summary: string; advice: string; source: string; unless?: ClientAuthentication },
): Provider {
  return {
    id,
    name,
    hosts,
    meanings: [
      {
        id: 'other_proof',
        when: {
          status: [400, 401, 403],
          asked: ({ facts }) => unless === undefined || facts.clientAuthentication !== unless,
        },
        summary,
        advice: [{ code: 'ask_for_other_client', text: advice }, { use: 'read_documentation' }],
        basis: 'documented',
        confidence: 'likely',
        stopsTrial: 'no_use',
      },
    ],
    sources: [source],
  };
}

const haloPsa: Provider = {
  id: 'halo_psa',
  name: 'HaloPSA',
  hosts: ['*.halopsa.com', '*.haloitsm.com'],
  meanings: [
    {
      id: 'token_over',
      onCall: true,
      when: { status: 400 },
      summary: 'HaloPSA answers 400 where others answer 401: the token has expired or was not accepted.',
      advice: [{ use: 'check_token_place', field: 'authorizationFields' }, { use: 'test_again' }],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: ['https://github.com/n8n-io/n8n/issues/16857', nango],
};

const fabric: Provider = {
  id: 'microsoft_fabric',
  name: 'Microsoft Fabric',
  hosts: ['api.fabric.microsoft.com'],
  meanings: [
    {
      id: 'token_over',
      onCall: true,
      when: { status: 403, asked: ({ answer }) => answer.bytes === 0 },
      summary:
        'Microsoft Fabric answers 403 without a body where the token has expired or is not meant for it.',
      advice: [{ use: 'check_scope', field: 'scope' }, { use: 'test_again' }],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  sources: ['https://github.com/n8n-io/n8n/issues/17450'],
};

const fiserv: Provider = {
  id: 'fiserv',
  name: 'Fiserv',
  hosts: ['*.fiservapis.com', '*.fiserv.com'],
  meanings: [],
  notes: [
    {
      id: 'milliseconds',
      when: ({ token }) => token.lifetime.oddity === 'lifetime_in_milliseconds',
      text: 'it gives expires_in in milliseconds, always. The lifetime shown here was read so.',
      basis: 'documented',
    },
  ],
  sources: [nango],
};

/** Oracle's lending suite: neither its request nor its answer is that of OAuth. */
const oracleLending: Provider = {
  id: 'oracle_ofsll',
  name: 'Oracle Financial Services Lending and Leasing',
  hosts: [],
  gives: ({ answer }) => memberOf(answer.json, 'AuthResponse') !== undefined,
  meanings: [
    {
      id: 'own_form',
      grants: 'any',
      when: {},
      summary: 'Oracle OFSLL answers in a form of its own, with the token under AuthResponse.Token.',
      explanation: [
        'Its request is another one than OAuth’s too: JSON with AuthRequest, and the header identity-domain.',
      ],
      advice: [{ use: 'read_documentation' }, { use: 'ask_provider' }],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
  ],
  sources: [
    'https://docs.oracle.com/en/industries/financial-services/financial-lending-leasing/15.0.0.0.0/oauth/access-token-client_credentials-grant-type.html',
  ],
};

export const enterpriseSuites: readonly Provider[] = [
  adobe,
  marketo,
  haloPsa,
  fabric,
  fiserv,
  oracleLending,
  otherProof('workday', 'Workday', ['*.workday.com', '*.myworkday.com'], {
    summary: 'Workday lets machines in by a header of its own: the word ID instead of Basic.',
    advice: 'Ask the Workday administrators for an API client that signs in with a Basic header.',
    source: nango,
  }),
  otherProof('netsuite', 'NetSuite', ['*.suitetalk.api.netsuite.com'], {
    summary: 'NetSuite lets clients in by a signed assertion with the key of a certificate, not by a secret.',
    advice:
      'Upload a certificate for the integration in NetSuite, and choose the signed assertion with its private key as Client Authentication.',
    unless: 'private_key_jwt',
    source: nango,
  }),
  otherProof('adp', 'ADP', ['*.adp.com', '*.api.adp.com'], {
    summary: 'ADP wants a client certificate beside ID and secret.',
    advice: 'A profile sends a certificate or a secret, and ADP wants both: ask ADP for another way in.',
    source: nango,
  }),
];
