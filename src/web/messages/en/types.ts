/** Authorization types, as the drop-down calls them. Keys are the contract's names. */
export const types = {
  basic: 'Basic Auth',
  api_key: 'API Key',
  oauth2_authorization_code: 'OAuth v2',
  oauth1: 'OAuth v1',
  oauth2_password: 'OAuth v2 password grant type',
  oauth2_client_credentials: 'OAuth v2 client credentials',
} as const;
