import type { ClientAuthentication } from '#contract/client-authentication.ts';
import { isLoopbackHost, templateOrigin } from '#contract/url-template.ts';
import type { ProfileFacts } from '../../authorization/profile-facts.ts';
import type { WarningRule } from '../rule.ts';

/** The host that a URL would reach without https, or null. */
function plainHost(template: string): string | null {
  const host = /^http:\/\/(\[[^\]]*\]|[^/:]+)/i.exec(templateOrigin(template) ?? '')?.[1];
  return host === undefined || isLoopbackHost(host) ? null : host;
}

/** What of the client's own stands among the parameters of the token request, by its authentication. */
const inParameters: Partial<Record<ClientAuthentication, string>> = {
  client_secret_post: 'client secret',
  client_secret_jwt: 'assertion',
  private_key_jwt: 'assertion',
};

/** Worth knowing of a profile before anything is sent. */
export const profileWarningRules: readonly WarningRule<ProfileFacts>[] = [
  {
    code: 'plain_http',
    field: 'tokenRequestUrl',
    find: ({ tokenRequestUrl, refreshTokenUrl }) => {
      const host = plainHost(tokenRequestUrl ?? '') ?? plainHost(refreshTokenUrl ?? '');
      return host === null ? null : { host };
    },
  },
  {
    code: 'plain_http_call',
    field: 'checkUrl',
    find: ({ checkUrl, credential }) => {
      const host = plainHost(checkUrl ?? '');
      return host === null ? null : { host, credential };
    },
  },
  {
    code: 'secret_in_token_address',
    field: 'tokenRequestMethod',
    find: ({ requestForm, clientAuthentication }) => {
      const credential = clientAuthentication === null ? undefined : inParameters[clientAuthentication];
      return requestForm?.tokenRequestMethod === 'GET' && credential !== undefined ? { credential } : null;
    },
  },
  {
    code: 'secret_outer_space',
    field: 'clientSecret',
    find: ({ secret, consumerKey }) => (secret?.hasOuterSpace === true && consumerKey === null ? {} : null),
  },
  {
    code: 'consumer_secret_outer_space',
    field: 'consumerSecret',
    find: ({ secret, consumerKey }) => (secret?.hasOuterSpace === true && consumerKey !== null ? {} : null),
  },
  {
    code: 'password_grant',
    find: ({ passwordField }) => (passwordField === null ? null : {}),
  },
  {
    code: 'signature_plaintext',
    field: 'signatureMethod',
    find: ({ signatureMethod }) => (signatureMethod === 'plaintext' ? {} : null),
  },
  {
    code: 'hmac_secret_short',
    field: 'clientSecret',
    find: ({ weakSecret }) => (weakSecret === null ? null : { ...weakSecret }),
  },
  {
    code: 'client_id_with_colon',
    field: 'clientId',
    find: ({ clientAuthentication, clientId }) =>
      clientAuthentication === 'client_secret_basic_raw' && (clientId ?? '').includes(':') ? {} : null,
  },
  {
    code: 'scope_duplicate',
    field: 'scope',
    find: ({ requestedScope }) => {
      const twice = requestedScope.filter((word, at) => requestedScope.indexOf(word) !== at);
      return twice.length > 0 ? { duplicates: [...new Set(twice)].join(' ') } : null;
    },
  },
];
