type Texts = Readonly<Record<string, string>>;

/** What the fields of a profile are called, by their names in the contract. */
export const formLabels = {
  name: 'Name',
  identityProviderName: 'Identity Provider Name',
  description: 'Description',
  tenancy: 'Subdomain (aka Tenancy URL)',
  baseUrl: 'Base URL',
  clientId: 'Client ID',
  clientSecret: 'Client Secret Key',
  clientAuthentication: 'Client Authentication',
  authorizationMode: 'Authorization mode',
  username: 'User Name',
  password: 'Password',
  authErrorStatus: 'Auth Error Status Code',
  refreshHeaders: 'Headers of the Refresh Token call',
  consumerKey: 'Consumer Key',
  consumerSecret: 'Consumer Secret',
  signatureMethod: 'Signature Method',
  requestTokenUrl: 'Request Token Link',
  userAuthorizationUrl: 'User Authorization Link',
  accessTokenUrl: 'Access Token Link',
  realm: 'Realm',
  clientKey: 'Private key',
  clientKeyPassphrase: 'Key passphrase',
  clientCertificate: 'Certificate',
  certificateAuthority: 'Certificate authority',
  clientKeyId: 'Key ID (kid)',
  assertionAlgorithm: 'Signing algorithm',
  assertionAudienceFrom: 'Assertion is for',
  assertionAudience: 'Assertion audience',
  assertionIssuer: 'Issuer',
  assertionLifetimeSeconds: 'Assertion lifetime in seconds',
  callbackUrl: 'Callback URL',
  authorizationUrl: 'Authorization URL',
  tokenRequestUrl: 'Token Request URL',
  sessionRefreshUrl: 'Refresh Token URL',
  refreshTokenUrl: 'Refresh Token URL',
  scope: 'Scope',
  scopeSeparator: 'Scope separator',
  additionalFields: 'Additional Fields',
  issuer: 'Issuer',
  authorizationFields: 'Authorization Fields',
  tokenRequestHeaders: 'Request headers',
  checkUrl: 'Check URL',
  checkMethod: 'Check method',
  authorizationCheckUrl: 'Authorization Check URL',
  method: 'Method',
  checkContentType: 'Content-Type',
  formFields: 'Form Fields',
  tokenLinkMethod: 'Method of the token links',
  tokenRequestMethod: 'Token request method',
  tokenRequestBody: 'Token request body',
  grantType: 'Grant type',
  tokenLocation: 'Token location',
  tokenPath: 'Token path',
  tokenHeader: 'Token header',
  expiryPath: 'Expiry path',
} as const satisfies Texts;

/** The headings of the form's sections. The other sections are headed by their only field. */
export const formSections = {
  client: 'Client',
  endpoints: 'Endpoints',
  check: 'Test',
  advanced: 'Advanced',
  not_standard: 'Not standard',
} as const satisfies Texts;

/** The buttons that add a row to a list of keys with values, by the list's name. */
export const formAddLabels = {
  scope: 'Add Scope',
  additionalFields: 'Add Additional Field',
  tokenRequestHeaders: 'Add Header',
} as const satisfies Texts;

/** How Advanced says what is in it, by the fields' names. The first of them gets a capital where it stands. */
export const formAdvanced = {
  tokenRequestHeaders: 'request headers',
  scopeSeparator: 'scope separator',
  issuer: 'issuer',
  realm: 'realm',
  authErrorStatus: 'auth error status code',
  refreshHeaders: 'headers of the refresh call',
  checkUrl: 'check URL',
  checkContentType: 'content type',
  checkMethod: 'check method',
  certificateAuthority: 'certificate authority',
  tokenRequestMethod: 'method',
  tokenRequestBody: 'body',
  grantType: 'grant type',
  tokenLocation: 'token location',
  tokenPath: 'token path',
  tokenHeader: 'token header',
  expiryPath: 'expiry path',
} as const satisfies Texts;

/**
 * What is said below a field, or beside the heading of a list, by the field's
 * name; of a type by `type_` and its name. Values of choices can be used.
 */
export const formHints = {
  type_oauth2_client_credentials:
    'The assistant signs in as itself, with its own client ID and secret. No user is involved.',
  type_api_key:
    'A key goes along with every call. It is entered when the profile is used, and goes where a field has its placeholder.',
  type_basic: 'User name and password go along with every call. They are entered when the profile is used.',
  type_oauth2_authorization_code:
    'A user signs in at the identity provider, in a window of their browser, and lets the assistant act for them. PKCE and state are always used.',
  type_oauth2_password:
    'User name and password are sent for a token. RFC 9700 forbids this grant for new work: choose OAuth v2 where the provider offers it.',
  authorizationMode: 'Whose user name and password are sent.',
  authErrorStatus:
    'A status beside 401 and 403 with which the service says that it does not accept the token.',
  refreshHeaders: 'Whether the request headers above are applied to the Refresh Token call too.',
  type_oauth1:
    'A user signs in at the provider, in a window of their browser. Every request is signed with the secrets that come of it (RFC 5849).',
  signatureMethod: 'How requests are signed. PLAINTEXT sends the secrets themselves.',
  requestTokenUrl:
    'What the provider’s documentation calls Request Token URL or Temporary Credentials. Parameters in its query stay, and are signed.',
  userAuthorizationUrl:
    'Where users sign in: Authorize URL in the provider’s documentation. Parameters in its query stay.',
  accessTokenUrl:
    'Where the access token comes from after the sign-in: Access Token URL in the provider’s documentation.',
  realm: 'Leave empty unless the provider asks for one.',
  identityProviderName: 'Who issues the credentials, such as Okta. Shown below the name in the list.',
  clientId:
    'What the provider’s console calls Client ID, Application ID or Consumer Key, where the application is registered.',
  clientSecret:
    'It stands beside the client ID in the provider’s console, often only once. Copy its value, not its ID.',
  tokenRequestUrl:
    'The provider’s token endpoint, from its documentation or console. Discover from issuer can find it.',
  callbackUrl: 'Register it at the identity provider, character by character: it sends users back there.',
  authorizationUrl:
    'Where users sign in: the authorization endpoint, from the provider’s documentation or console. Discover from issuer can find it. Parameters in its query stay.',
  additionalFields: 'Sent along when users are sent to the identity provider',
  issuer:
    'Who the provider says it is (iss) when it sends users back. Answers of any other are then refused. Discover from issuer fills it in.',
  baseUrl: "<code>'{tenant}'</code> stands for the tenancy and works in every URL below.",
  clientAuthentication: 'How the client proves who it is in the token request.',
  clientKey: 'PEM, a PKCS#12 file, or a JWK. Register its public key or certificate at the provider.',
  clientKeyPassphrase:
    'Only for an encrypted key or file. It opens the key once, when you save, and is not kept.',
  clientCertificate:
    'With mutual TLS, the certificate to present; otherwise its thumbprint (x5t#S256) goes into the assertion. Issuer certificates may be appended.',
  certificateAuthority:
    'PEM. For a provider or API whose certificate comes from a private authority, which is then trusted in addition to the usual ones.',
  clientKeyId: 'Leave empty unless the provider tells keys apart by it.',
  assertionAudienceFrom:
    'Its audience (aud). A provider takes only those that are for it, by its issuer or its token address.',
  assertionIssuer: 'Who the provider says it is. Discover from issuer fills it in.',
  assertionAudience:
    'Empty: the issuer where the profile has one, otherwise the token address that the request goes to.',
  sessionRefreshUrl:
    'Where the access token is renewed, with the oauth_session_handle that came with it. Leave empty unless the provider says so.',
  refreshTokenUrl: 'Leave empty to request a new token when the current one expires.',
  scope:
    'Values with the same key are sent together, separated by {scopeSeparator, select, comma {a comma} other {a space}}',
  authorizationFields: 'Added to every service call that uses this profile',
  tokenRequestHeaders: 'Sent with the token request',
  checkUrl: 'A test calls it with the token and the authorization fields, to see whether the API takes them.',
  authorizationCheckUrl:
    'A test calls it with what is entered. The key of a form field in double braces stands for its value in the path and the query.',
  section_not_standard:
    'For providers that do not follow the standard of OAuth. Leave all this as it is for those that do.',
  tokenLinkMethod:
    'How the Request Token Link and the Access Token Link are asked. The signature stands in a header either way.',
  tokenRequestMethod: 'By GET the parameters stand in the address, where logs keep them.',
  grantType: 'Sent as <code>grant_type</code> in place of the one of this authorization type.',
  tokenPath:
    'Where the token stands in the answer, such as <code>data.access_token</code>. Empty: <code>access_token</code>.',
  tokenHeader: 'The header of the answer that holds the token, such as <code>X-Auth-Token</code>.',
  expiryPath:
    'Where the lifetime stands, in seconds or as a point in time, such as <code>data.expires</code>. Empty: <code>expires_in</code>.',
  formFields: 'Asked for when the profile is used, and in a test. Nothing that is entered is stored.',
  name: 'As the list shows it. No two profiles share a name.',
  description: 'For your team: what the profile is for, and whom to ask about it.',
  tenancy:
    'A tenancy URL has a part that differs from customer to customer, the tenancy: acme in https://acme.example.com.',
  username: 'The account at the provider that the token is for, often an e-mail address.',
  password: 'The password of that account. An account with a second factor cannot sign in this way.',
  consumerKey:
    'What the provider’s console calls Consumer Key, API Key or Client ID, where the application is registered.',
  consumerSecret:
    'It stands beside the consumer key in the provider’s console, often only once. Copy the whole value.',
  assertionAlgorithm: 'Leave it unless the provider’s documentation names one.',
  assertionLifetimeSeconds:
    'How long an assertion is valid. Some providers refuse one that is valid for longer than they allow.',
  scopeSeparator: 'What stands between values with the same key. The standard is a space (RFC 6749 3.3).',
  checkMethod: 'How the call is made. Use one that changes nothing, such as GET.',
  method: 'How the call is made. Use one that changes nothing, such as GET.',
  checkContentType: 'How the fields of the payload are written in the body of the call.',
  tokenRequestBody: 'How the parameters are written in the body of a POST.',
  tokenLocation: 'Where the provider puts the token. Its documentation shows an answer.',
  rows_pairs:
    'Key: what the provider’s documentation calls the parameter. Value: text or a variable; the lock makes it a secret.',
  rows_headers:
    'Key: the name of the header, from the provider’s documentation. Value: text or a variable; the lock makes it a secret.',
  fieldType: 'Where it goes in each service call.',
  fieldKey_header: 'The name of the header, from the documentation of the service.',
  fieldKey_payload: 'The name of the member of the body, from the documentation of the service.',
  fieldKey_query_string: 'The name of the parameter, from the documentation of the service.',
  fieldKey_path_param: 'The name in braces in the address of the service.',
  fieldValue: 'Text or a placeholder. The button in the field lists the placeholders.',
  row_title: 'The label that users see.',
  row_fieldKey: 'What placeholders call it, in double braces.',
  row_hint: 'What users see in the empty field.',
  row_fieldType: 'A password is masked, and never shown in a result.',
  row_dataType: 'What may be entered.',
  row_visibility: 'Whether users see it, and may change it.',
  row_startValue: 'What the field starts with. A read-only or hidden one needs it.',
} as const satisfies Texts;

/** What stands in an empty field, by the field's name; for the key of an authorization field by its place too. */
export const formPlaceholders = {
  baseUrl: "https://'{tenant}'.example.com",
  tokenRequestUrl: 'https://',
  authorizationUrl: 'https://',
  requestTokenUrl: 'https://',
  userAuthorizationUrl: 'https://',
  accessTokenUrl: 'https://',
  sessionRefreshUrl: 'https://',
  refreshTokenUrl: 'https://',
  issuer: 'https://',
  assertionIssuer: 'https://',
  checkUrl: 'https://',
  authorizationCheckUrl: 'https://api.example.com/me',
  fieldKey_header: 'X-Api-Version',
  fieldKey_payload: 'api_version',
  fieldKey_query_string: 'api_version',
  fieldKey_path_param: 'region',
} as const satisfies Texts;
