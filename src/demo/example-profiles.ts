import { defaultSettings } from '#practice/settings.ts';
import { practiceAddresses } from './transport/practice-addresses.ts';

const { clientId, clientSecret } = defaultSettings;
const { tokenUrl, tenantBaseUrl, tenantTokenUrl, faultUrl, tenants } = practiceAddresses;

const credentials = `Client ID: ${clientId}. Client secret: ${clientSecret ?? ''}. After a reload enter the secret again.`;

const common = {
  type: 'oauth2_client_credentials',
  identityProviderName: 'Practice provider',
  clientId,
  clientSecret,
  authorizationFields: [
    { fieldType: 'header', fieldKey: 'Authorization', fieldValue: 'Bearer {{accessToken}}' },
  ],
} as const;

/** What is there to begin with: the addresses that a page without a server can reach, each ready to be tested. */
export const exampleProfiles = [
  {
    ...common,
    name: 'Practice: signs in',
    description: `The identity provider inside this page gives a token. ${credentials}`,
    tokenRequestUrl: tokenUrl,
    scope: [
      { key: 'scope', value: 'api:read' },
      { key: 'resource', value: 'https://api.example.com/' },
    ],
  },
  {
    ...common,
    name: 'Practice: fails',
    description: `The identity provider inside this page has an address for each way to fail; this one is a login page in place of a token. The page practice/ beside this one lists them all. ${credentials}`,
    tokenRequestUrl: faultUrl('login-page'),
  },
  {
    ...common,
    name: 'Practice: asks for a tenancy',
    description: `The tenancies of the identity provider inside this page are ${tenants.join(' and ')}. ${credentials}`,
    tokenRequestUrl: tenantTokenUrl,
    tenancy: { enabled: true, baseUrl: tenantBaseUrl },
  },
] as const;
