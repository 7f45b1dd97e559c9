import { callSuggestionTexts } from './call-suggestions.ts';
import { oauth1SuggestionTexts } from './oauth1.ts';
import { signInSuggestionTexts } from './sign-in.ts';

/** What to try. A suggestion that changes the profile or leads to a field says so beside its text. */
export const suggestionTexts = {
  correct_field: 'Correct the field and test again.',
  check_host_name: 'Check the spelling of the host name {host}.',
  check_internal_name:
    'If {host} is known only inside a company network, this server has to run where that network’s DNS can be asked.',
  check_address:
    'Compare the Token Request URL with the documentation of the provider, character by character.',
  check_renewal_address:
    'Compare the Refresh Token URL with the documentation of the provider, character by character.',
  get_new_refresh_token:
    'Test again: that brings a new refresh token. One that is expired, revoked or replaced is never taken again.',
  have_consent_given:
    'Have a user or an administrator consent at the provider to what this client asks for: the request for a token shows them no page for it.',
  check_port: 'Check the port in the address. Without one, https uses 443.',
  check_tenancy: 'Check the tenancy: it is a part of the address.',
  ask_network: 'Ask whoever runs the network whether this server may reach {host} on port {port}.',
  ask_operator: 'Ask whoever runs this server to allow it; the setting is {setting}.',
  ask_provider: 'Ask the provider, with the exact time of the test and what stands under Response.',
  ask_provider_status: 'Look at the provider’s status page, or ask its operators.',
  test_again: 'Test again in a moment.',
  wake_instance:
    'Wake the instance and test again when it is up: a developer instance of ServiceNow by opening it on the developer portal.',
  test_again_later: 'Wait {retryAfterSeconds} seconds, then test again.',
  wait_for_unlock:
    'Wait until the lock has ended, or have it lifted by whoever runs {host}, before you test again: further attempts may prolong it.',
  have_enabled:
    'Have the client or account enabled again by whoever runs {host}, or use another one: as long as it is switched off, nothing that the profile sends lets it in.',
  use_https: 'Use https:// in the address.',
  use_plain_address: 'Enter the address without a user name, a password or a part behind #.',
  use_public_address: 'Use an address that is meant to be called from outside.',
  run_server: 'Run the product with its server (npm start) to reach real identity providers.',
  use_practice_provider:
    'Use an address of the practice identity provider. The page practice/ beside this one lists them all.',
  renew_certificate: 'Ask whoever runs {host} to renew its certificate.',
  check_clock: 'Check the clock of the machine that this server runs on.',
  complete_chain: 'Ask whoever runs {host} to send its intermediate certificates along.',
  trust_authority:
    'If the certificate comes from an authority of your company, enter the certificate of that authority under Certificate authority. Whoever runs this server can make it known to all profiles with NODE_EXTRA_CA_CERTS.',
  use_certificate_name: 'Use the host name that the certificate is for.',
  show_client_certificate:
    'If this client has a certificate, choose mutual TLS under Client Authentication, and enter the certificate with its key.',
  sign_assertion:
    'If this client has a key pair, choose an assertion under Client Authentication, and enter its private key.',
  check_client_certificate:
    'Check that this certificate is the one that {host} expects of this client, and that all certificates of its issuers follow it.',
  renew_client_certificate:
    'Enter a certificate that is still valid: by its words, {host} refuses this one as expired or revoked.',
  ask_for_secret_login: 'Ask the provider whether this client may sign in with ID and secret alone.',
  use_plain_port: 'Check whether another port of this host offers https.',
  ask_for_modern_tls: 'Ask whoever runs {host} to offer TLS 1.2 or 1.3.',
  use_redirect_target: 'Use the address that it points to.',
  check_redirect_target: 'If you trust {location}, enter it as the Token Request URL.',
  use_token_endpoint:
    'Look up the token endpoint in the provider’s documentation, often …/oauth2/token or …/oauth/token. The authorization endpoint is another address.',
  use_token_path:
    'Use the token endpoint: this address looks like that of the authorization endpoint, where people sign in.',
  trim_secret: 'Enter the client secret again without the white space around it.',
  check_client_and_secret:
    'Check the client ID and enter the secret again: it may have been renewed, or belong to another client ID.',
  renew_secret:
    'Have a new client secret made at the provider and enter it: the one that was sent is no longer accepted, in whatever way it is sent.',
  check_user: 'Enter the user name and the password again.',
  check_account:
    'Check at the provider whether the account is locked, or needs a second factor: then no password alone brings a token.',
  check_registered_key:
    'Check that the public key of this private key is registered for this client, with its key ID where the provider asks for one.',
  check_registered_certificate:
    'Check that this certificate, or its subject, is registered for this client, and mutual TLS as its way to authenticate.',
  use_mutual_tls_address:
    'Look up whether the provider has a token endpoint of its own for mutual TLS (mtls_endpoint_aliases): its usual one may never ask for the certificate.',
  check_assertion_algorithm:
    'Compare the signing algorithm of the assertion with the one that the provider expects of this client.',
  renew_assertion:
    'Make a new assertion and enter it under Scope, with the key, the names and the audience that the provider documents: it lasts for minutes as a rule, often for one request, and what is entered is sent with each.',
  check_assertion_lifetime:
    'Compare the assertion lifetime with what the provider allows: some take only short ones.',
  check_assertion_audience:
    'Compare the assertion audience with the provider’s documentation: some want the issuer, some the token address.',
  check_client_id: 'Compare the Client ID with the one that the provider lists, character by character.',
  check_environment:
    'Check that client and address belong to the same environment, such as test or production.',
  send_in_body: 'Send the client ID and secret in the body. Some providers read them only there.',
  send_in_header: 'Send the client ID and secret in a Basic header. Some providers read them only there.',
  encode_basic:
    'Encode the client ID and secret in the Basic header, as OAuth prescribes. They contain characters that need it.',
  do_not_encode_basic:
    'Do not encode the client ID and secret in the Basic header. They contain characters that some providers forget to decode.',
  authenticate_client:
    'Give the profile a client secret and send it in a Basic header. This client seems to need one.',
  send_no_secret:
    'Send the client ID alone, without a secret: the provider knows this client as a public one.',
  register_confidential:
    'Have this client registered as a confidential one, which has a secret: at the provider it is a public client.',
  allow_grant: 'Allow the grant type “{grant}” for this client at the provider.',
  check_scope: 'Compare the scope with the scopes that the provider lists for this client.',
  add_scope: 'Add a row with the key scope and the scope that the provider documents.',
  separate_by_space: 'Separate scopes by spaces, as OAuth prescribes.',
  separate_by_comma: 'Separate scopes by commas. Some providers want that.',
  check_audience:
    'Check the rows audience or resource under Scope: they have to be exactly as the provider knows them.',
  add_audience:
    'Add a row with the key audience, or resource, that names the service which the token is for.',
  add_request_header:
    'Add the header that the provider asks for under Request headers, and mark its value as secret.',
  check_request_header:
    'Compare the header with the key under Request headers with what the provider documents: its name, and its value, which may have been replaced or be for another environment.',
  check_parameters: 'Compare the rows under Scope with the parameters in the provider’s documentation.',
  grant_access: 'Give this client access to the service at the provider.',
  allow_address: 'Ask whoever runs {host} whether it only takes calls from certain addresses.',
  ask_for_bearer: 'Ask the provider for a client that may use plain Bearer tokens.',
  read_documentation: 'Look up the error {error} in the provider’s documentation.',
  ask_proxy_operator: 'Ask whoever runs the network for a way to {host} that needs no proxy login.',
  sign_in_to_network: 'Sign in to the network that this server is in, then test again.',
  slow_down: 'Test less often, and use one token until it expires.',
  use_oauth_endpoint: 'Use the provider’s OAuth v2 token endpoint, which answers as the standard has it.',
  take_token_from:
    'If that is the token, take it from {path}. The provider does not follow the standard there.',
  take_token_as_standard: 'Take the token from access_token, where the standard has it.',
  take_token_from_text:
    'If the whole answer is the token, take it as it is. The provider does not follow the standard there.',
  take_token_from_form:
    'Take the token from the form that came. The provider does not follow the standard there.',
  assume_bearer:
    'If the provider documents a Bearer token, name the token path access_token. Its type is then taken to be Bearer.',
  check_where_token_is: 'Check where the profile looks for the token: under “Not standard”.',
  request_by_get: 'Send the token request by GET. The provider does not follow the standard there.',
  request_by_post: 'Send the token request by POST, as OAuth prescribes.',
  send_json: 'Send the parameters as JSON. The provider does not follow the standard there.',
  send_form: 'Send the parameters as a form, as OAuth prescribes.',
  use_own_grant_type:
    'If the provider documents a grant type of its own, enter it. Otherwise leave the field empty.',
  ask_for_correct_answer: 'Tell the provider what is wrong with its answer: no OAuth client can use it.',
  ...callSuggestionTexts,
  ...signInSuggestionTexts,
  ...oauth1SuggestionTexts,
} as const satisfies Record<string, string>;

/** What can be suggested. Codes are stable. */
export type SuggestionCode = keyof typeof suggestionTexts;
