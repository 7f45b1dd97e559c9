import { memberOf } from '../../evidence/answer/json-value.ts';
import { inBody, inHeader } from '../asked.ts';
import type { Provider } from '../provider.ts';

const gitHub: Provider = {
  id: 'github',
  name: 'GitHub',
  hosts: ['github.com', 'api.github.com', '*.ghe.com'],
  gives: ({ error }) =>
    error?.code === 'incorrect_client_credentials' ||
    (error?.uri ?? '').startsWith('https://docs.github.com/'),
  meanings: [
    {
      id: 'incorrect_client_credentials',
      grants: 'any',
      when: { code: 'incorrect_client_credentials' },
      summary: 'GitHub did not accept the client ID or secret, although it says 200.',
      advice: [{ use: 'check_client_and_secret', field: 'clientSecret' }],
      basis: 'documented',
    },
    {
      id: 'client_unknown',
      grants: 'any',
      when: { status: 404, asked: ({ url }) => url.pathname === '/login/oauth/access_token' },
      summary: 'GitHub knows no app with this client ID: it then says that there is nothing at the address.',
      advice: [{ use: 'check_client_id', field: 'clientId' }],
      basis: 'general',
      stopsTrial: 'no_use',
    },
    {
      id: 'no_client_credentials',
      when: { code: ['unsupported_grant_type', 'bad_verification_code'] },
      summary: 'GitHub gives no tokens for client credentials.',
      explanation: [
        'An OAuth app only acts for people. An installation of a GitHub App gets its token with a signed assertion.',
      ],
      advice: [
        {
          code: 'use_access_token',
          text: 'Use a fine-grained access token of a machine user with the authorization type API key.',
        },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'app_assertion_missing',
      grants: 'any',
      when: { status: [401, 404], asked: ({ url }) => url.pathname.includes('/app/installations/') },
      summary: 'GitHub gives installation tokens to the signed assertion of the app only.',
      explanation: ['It answers with token and expires_at, which is not the form of an OAuth answer either.'],
      advice: [{ use: 'read_documentation' }, { use: 'ask_provider' }],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
  ],
  sources: [
    'https://github.com/cmd-johnson/deno-oauth2-client/issues/25',
    'https://github.com/jaredhanson/passport-oauth2/pull/172',
  ],
};

const slackErrors = ['invalid_client_id', 'bad_client_secret'];

const slack: Provider = {
  id: 'slack',
  name: 'Slack',
  hosts: ['slack.com', '*.slack.com', 'slack-gov.com'],
  gives: ({ answer, error }) =>
    memberOf(answer.json, 'ok') === false && slackErrors.includes(error?.code ?? ''),
  meanings: [
    {
      id: 'invalid_client_id',
      grants: 'any',
      when: { code: 'invalid_client_id' },
      summary: 'Slack knows no app with this client ID, although it says 200.',
      advice: [
        {
          code: 'check_app_credentials',
          text: 'Copy Client ID and Client Secret from App Credentials on the page Basic Information of the app.',
          field: 'clientId',
        },
      ],
      basis: 'documented',
    },
    {
      id: 'bad_client_secret',
      grants: 'any',
      when: { code: 'bad_client_secret' },
      summary: 'Slack did not accept the client secret, although it says 200.',
      advice: [
        {
          code: 'check_app_credentials',
          text: 'Copy Client ID and Client Secret from App Credentials on the page Basic Information of the app. The Signing Secret is another one.',
          field: 'clientSecret',
        },
      ],
      basis: 'documented',
    },
    {
      id: 'no_client_credentials',
      when: { code: ['invalid_code', 'invalid_grant_type', 'invalid_arguments'] },
      summary: 'Slack gives tokens when somebody installs the app, and none for client credentials.',
      advice: [
        {
          code: 'use_bot_token',
          text: 'Install the app in the workspace, and use its Bot User OAuth Token with the authorization type API key.',
        },
      ],
      basis: 'documented',
      stopsTrial: 'no_use',
    },
    {
      id: 'token_not_seen',
      onCall: true,
      when: { code: ['not_authed', 'invalid_auth', 'token_expired'] },
      summary: 'Slack did not find a token that it knows, although it says 200.',
      advice: [{ use: 'use_bearer', field: 'authorizationFields' }],
      basis: 'general',
    },
  ],
  sources: ['https://hexdocs.pm/notion_api/SlackWeb.Oauth.V2-function-access.html'],
};

const twitch: Provider = {
  id: 'twitch',
  name: 'Twitch',
  hosts: ['id.twitch.tv', 'api.twitch.tv'],
  gives: ({ answer }) =>
    typeof memberOf(answer.json, 'status') === 'number' &&
    /^(?:invalid client(?: secret)?|missing client id|missing client secret)$/.test(
      String(memberOf(answer.json, 'message')),
    ),
  meanings: [
    {
      id: 'invalid_client_secret',
      grants: 'any',
      when: { says: /invalid client secret/i },
      summary: 'Twitch knows the client, and did not accept its secret.',
      advice: [
        {
          code: 'new_secret',
          text: 'Make a new secret in the developer console and enter it here: a secret is shown only once.',
          field: 'clientSecret',
        },
      ],
      basis: 'general',
    },
    {
      id: 'invalid_client',
      grants: 'any',
      when: { says: /invalid client\b/i },
      summary: 'Twitch knows no application with this client ID.',
      advice: [{ use: 'check_client_and_secret', field: 'clientId' }],
      basis: 'general',
    },
    {
      id: 'in_body_only',
      grants: 'any',
      when: { says: /missing client (?:id|secret)/i },
      summary: 'Twitch did not find the client ID and secret: it reads them from the body.',
      advice: [
        { use: 'send_in_body', field: 'clientAuthentication', change: inBody },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
    },
    {
      id: 'client_id_header',
      onCall: true,
      when: { status: 401, says: /client.?id/i },
      summary: 'Twitch wants the client ID beside the token, in a header of its own.',
      advice: [
        {
          code: 'add_client_id',
          text: 'Add an authorization field: the header Client-Id with the client ID of this profile.',
          field: 'authorizationFields',
        },
      ],
      basis: 'documented',
    },
  ],
  notes: [
    {
      id: 'client_id_header',
      when: () => true,
      text: 'calls of its API want the client ID as well, in a header called Client-Id. Add it as an authorization field.',
      basis: 'documented',
      field: 'authorizationFields',
    },
  ],
  sources: [
    'https://dev.twitch.tv/docs/authentication/getting-tokens-oauth',
    'https://blog.crunchprank.net/how-to-obtain-oauth-token-for-twitch-helix-api/',
  ],
};

const reddit: Provider = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['www.reddit.com', 'oauth.reddit.com'],
  meanings: [
    {
      id: 'user_agent',
      grants: 'any',
      when: { status: 429 },
      summary: 'Reddit wants a pause, or a User-Agent that names the application.',
      explanation: ['Requests with the User-Agent of a library are slowed down for all who send it.'],
      advice: [
        {
          code: 'name_user_agent',
          text: 'Add the token request header User-Agent with a name of your own, such as platform:app-id:version.',
          field: 'tokenRequestHeaders',
        },
        { use: 'slow_down' },
      ],
      basis: 'general',
      confidence: 'likely',
      stopsTrial: 'rate_limit',
    },
    {
      id: 'in_header_only',
      grants: 'any',
      when: { status: 401 },
      summary: 'Reddit did not accept the client ID or secret: it reads them from a Basic header.',
      advice: [
        { use: 'send_in_header', field: 'clientAuthentication', change: inHeader },
        { use: 'check_client_and_secret', field: 'clientSecret' },
      ],
      basis: 'documented',
      confidence: 'likely',
    },
  ],
  notes: [
    {
      id: 'api_host',
      when: () => true,
      text: 'calls with this token go to oauth.reddit.com, not to www.reddit.com.',
      basis: 'general',
      field: 'checkUrl',
    },
  ],
  sources: ['https://rate-limits.apis.io/rate-limits/reddit/reddit-rate-limits/'],
};

export const developerPlatforms: readonly Provider[] = [gitHub, slack, twitch, reddit];
