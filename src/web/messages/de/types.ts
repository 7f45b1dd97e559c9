import type * as en from '../en/types.ts';
import type { Translated } from '../translated.ts';

/** Authorization types, as the drop-down calls them. Keys are the contract's names. */
export const types: Translated<typeof en.types> = {
  basic: 'Basic Auth',
  api_key: 'API-Schlüssel',
  oauth2_authorization_code: 'OAuth v2',
  oauth1: 'OAuth v1',
  oauth2_password: 'OAuth v2 Password Grant',
  oauth2_client_credentials: 'OAuth v2 Client Credentials',
};
