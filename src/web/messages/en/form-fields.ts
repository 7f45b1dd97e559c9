type Texts = Readonly<Record<string, string>>;

/** What the fields of a profile are called, by their names in the contract. */
export const formLabels: Texts = {
  name: 'Name',
  identityProviderName: 'Identity Provider Name',
  description: 'Description',
  tenancy: 'Subdomain (aka Tenancy URL)',
  baseUrl: 'Base URL',
  clientId: 'Client ID',
  clientSecret: 'Client Secret Key',
  clientAuthentication: 'Client Authentication',
  clientKey: 'Private key',
  clientKeyId: 'Key ID (kid)',
  assertionAlgorithm: 'Signing algorithm',
  assertionAudience: 'Assertion audience',
  callbackUrl: 'Callback URL',
  authorizationUrl: 'Authorization URL',
  tokenRequestUrl: 'Token Request URL',
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
  formFields: 'Form Fields',
};

/** The headings of the form's sections. The other sections are headed by their only field. */
export const formSections: Texts = {
  client: 'Client',
  endpoints: 'Endpoints',
  check: 'Test',
  advanced: 'Advanced',
};

/** The buttons that add a row to a list of keys with values, by the list's name. */
export const formAddLabels: Texts = {
  scope: 'Add Scope',
  additionalFields: 'Add Additional Field',
  tokenRequestHeaders: 'Add Header',
};

/** How Advanced says what is in it, by the fields' names. */
export const formAdvanced: Texts = {
  tokenRequestHeaders: 'Request headers',
  scopeSeparator: 'scope separator',
  issuer: 'issuer',
  checkUrl: 'check URL',
  checkMethod: 'check method',
};

/**
 * What is said below a field, or beside the heading of a list, by the field's
 * name; of a type by `type_` and its name. Values of choices can be used.
 */
export const formHints: Texts = {
  type_oauth2_client_credentials:
    'The assistant signs in as itself, with its own client ID and secret. No user is involved.',
  type_api_key:
    'A key goes along with every call. It is entered when the profile is used, and goes where a field has its placeholder.',
  type_basic: 'User name and password go along with every call. They are entered when the profile is used.',
  type_oauth2_authorization_code:
    'A user signs in at the identity provider, in a window of their browser, and lets the assistant act for them. PKCE and state are always used.',
  callbackUrl: 'Register it at the identity provider, character by character: it sends users back there.',
  authorizationUrl: 'Where users sign in. Parameters in its query stay.',
  additionalFields: 'Sent along when users are sent to the identity provider',
  issuer:
    'Who the provider says it is (iss) when it sends users back. Answers of any other are then refused.',
  baseUrl: "<code>'{tenant}'</code> stands for the tenancy and works in every URL below.",
  clientAuthentication: 'How the client proves who it is in the token request.',
  clientKey: 'PEM in PKCS#8, or a JWK. Register its public key or certificate at the provider.',
  clientKeyId: 'Leave empty unless the provider tells keys apart by it.',
  assertionAudience: 'Leave empty to name the address that the request goes to.',
  refreshTokenUrl: 'Leave empty to request a new token when the current one expires.',
  scope:
    'Values with the same key are sent together, separated by {scopeSeparator, select, comma {a comma} other {a space}}',
  authorizationFields: 'Added to every service call that uses this profile',
  tokenRequestHeaders: 'Sent with the token request',
  checkUrl: 'A test calls it with the token and the authorization fields, to see whether the API takes them.',
  authorizationCheckUrl:
    'A test calls it with what is entered. The key of a form field in double braces stands for its value in the path and the query.',
  formFields: 'Asked for when the profile is used, and in a test. Nothing that is entered is stored.',
};

/** What stands in an empty field, by the field's name; for the key of an authorization field by its place too. */
export const formPlaceholders: Texts = {
  baseUrl: "https://'{tenant}'.example.com",
  tokenRequestUrl: 'https://',
  authorizationUrl: 'https://',
  refreshTokenUrl: 'https://',
  issuer: 'https://',
  checkUrl: 'https://',
  authorizationCheckUrl: 'https://api.example.com/me',
  fieldKey_header: 'X-Api-Version',
  fieldKey_payload: 'api_version',
  fieldKey_query_string: 'api_version',
  fieldKey_path_param: 'region',
};

/** The options of choices, by the field's name and the option. */
export const formOptions: Texts = {
  clientAuthentication_client_secret_basic: 'Basic header (client_secret_basic)',
  clientAuthentication_client_secret_basic_raw: 'Basic header, not encoded (client_secret_basic_raw)',
  clientAuthentication_client_secret_post: 'Request body (client_secret_post)',
  clientAuthentication_client_secret_jwt: 'Assertion signed with the secret (client_secret_jwt)',
  clientAuthentication_private_key_jwt: 'Assertion signed with a private key (private_key_jwt)',
  clientAuthentication_none: 'None, public client (none)',
  assertionAlgorithm_automatic: 'Fits the secret or key',
  assertionAlgorithm_HS256: 'HS256, client secret',
  assertionAlgorithm_HS384: 'HS384, client secret',
  assertionAlgorithm_HS512: 'HS512, client secret',
  assertionAlgorithm_RS256: 'RS256, RSA key',
  assertionAlgorithm_RS384: 'RS384, RSA key',
  assertionAlgorithm_RS512: 'RS512, RSA key',
  assertionAlgorithm_PS256: 'PS256, RSA key',
  assertionAlgorithm_PS384: 'PS384, RSA key',
  assertionAlgorithm_PS512: 'PS512, RSA key',
  assertionAlgorithm_ES256: 'ES256, key on P-256',
  assertionAlgorithm_ES384: 'ES384, key on P-384',
  assertionAlgorithm_ES512: 'ES512, key on P-521',
  assertionAlgorithm_EdDSA: 'EdDSA, Ed25519 key',
  scopeSeparator_space: 'Space',
  scopeSeparator_comma: 'Comma',
  checkMethod_GET: 'GET',
  checkMethod_HEAD: 'HEAD',
  checkMethod_POST: 'POST',
  tenancy_no: 'No, this assistant and all of its tasks do not have tenancy URLs.',
  tenancy_yes: 'Yes, some tasks have tenancy URLs and the user provides the tenancy.',
  fieldType_header: 'Header',
  fieldType_payload: 'Payload',
  fieldType_query_string: 'Query String',
  fieldType_path_param: 'Path Param',
  fieldType_textbox: 'Textbox',
  fieldType_password: 'Password',
  dataType_string: 'String',
  dataType_number: 'Number',
  dataType_email: 'E-mail address',
  visibility_visible: 'Visible',
  visibility_read_only: 'Read-only',
  visibility_hidden: 'Hidden',
};
