import type { TransportResult } from '../../ports/transport.ts';
import { tokenAnswer } from '../transport-results.ts';

/** A token that can be used, and what is worth knowing of who gave it. */
export interface NoteCase {
  readonly provider: string;
  readonly note: string;
  readonly url: string;
  readonly result: TransportResult;
}

/** One case of each note. */
export const noteCases: readonly NoteCase[] = [
  {
    provider: 'microsoft_entra',
    note: 'version_1',
    url: 'https://login.microsoftonline.com/acme.example/oauth2/token',
    result: tokenAnswer({ expires_in: '3599' }),
  },
  {
    provider: 'salesforce',
    note: 'no_lifetime',
    url: 'https://acme.my.salesforce.com/services/oauth2/token',
    result: tokenAnswer({ expires_in: undefined }),
  },
  {
    provider: 'salesforce',
    note: 'instance_url',
    url: 'https://acme.my.salesforce.com/services/oauth2/token',
    result: tokenAnswer({ instance_url: 'https://acme.my.salesforce.com' }),
  },
  {
    provider: 'sap_concur',
    note: 'geolocation',
    url: 'https://eu.api.concursolutions.com/oauth2/v0/token',
    result: tokenAnswer({ geolocation: 'https://eu2.api.concursolutions.com' }),
  },
  {
    provider: 'twitch',
    note: 'client_id_header',
    url: 'https://id.twitch.tv/oauth2/token',
    result: tokenAnswer(),
  },
  {
    provider: 'reddit',
    note: 'api_host',
    url: 'https://www.reddit.com/api/v1/access_token',
    result: tokenAnswer(),
  },
  {
    provider: 'shopify',
    note: 'own_header',
    url: 'https://acme.myshopify.com/admin/oauth/access_token',
    result: tokenAnswer(),
  },
  {
    provider: 'zendesk',
    note: 'ask_for_lifetime',
    url: 'https://acme.zendesk.com/oauth/tokens',
    result: tokenAnswer({ expires_in: undefined }),
  },
  {
    provider: 'adobe_ims',
    note: 'older_version',
    url: 'https://ims-na1.adobelogin.com/ims/token/v2',
    result: tokenAnswer({ expires_in: 86_399_000 }),
  },
  {
    provider: 'adobe_marketo',
    note: 'same_token',
    url: 'https://123-abc-456.mktorest.com/identity/oauth/token',
    result: tokenAnswer(),
  },
  {
    provider: 'fiserv',
    note: 'milliseconds',
    url: 'https://cat.api.fiservapis.com/oauth/token',
    result: tokenAnswer({ expires_in: 3_600_000 }),
  },
];
