/** What works but should be known. */
export const warningTexts = {
  no_store_missing:
    'The answer lacks Cache-Control: no-store. Something on the way may keep a copy of the token (RFC 6749 5.1).',
  content_type_not_json:
    'The answer is JSON but calls itself {contentType}. Stricter clients than this one will refuse it.',
  charset_not_utf8: 'The answer says charset={charset}, and was read as UTF-8, as JSON has to be.',
  byte_order_mark:
    'The answer begins with a byte order mark, which JSON must not have (RFC 8259 8.1). It was skipped.',
  duplicate_keys: 'Names stand twice in the answer: {names}. The last one of each was taken.',
  unexpected_success_status: 'The token came with status {status}. OAuth prescribes 200 (RFC 6749 5.1).',
  lifetime_missing: 'The answer does not say how long the token lives ({expiryName}).',
  lifetime_elsewhere:
    'The answer says how long the token lives under {expiryName} ({stated}), and not under expires_in. It was read as {seconds} seconds.',
  lifetime_as_text: '{expiryName} is the text “{stated}” where OAuth wants a number.',
  lifetime_unreadable: '{expiryName} is “{stated}”, which is no number of seconds. It was not used.',
  lifetime_not_positive: '{expiryName} is {stated}: by that the token has expired already. It was not used.',
  lifetime_in_milliseconds:
    '{expiryName} is {stated}, which can only be meant in milliseconds. It was read as {seconds} seconds.',
  lifetime_as_date:
    'The answer gives a point in time ({stated}) where OAuth wants a number of seconds. It was read as {seconds} seconds from now.',
  lifetime_out_of_range: '{expiryName} is {stated}, longer than anybody can mean. It was not used.',
  lifetime_very_long: 'The token is said to live {stated} seconds, more than 30 days.',
  scope_narrowed: 'Not every scope was granted. Missing: {missing}.',
  scope_widened: 'More was granted than was asked for: {added}.',
  scope_as_list: 'The answer gives the scope as a list where OAuth wants text with spaces.',
  scope_with_commas: 'The answer separates scopes by commas where OAuth wants spaces.',
  scope_unreadable: 'The scope in the answer is not text, so it is not known what was granted.',
  scope_duplicate: 'The scope {duplicates} is asked for more than once.',
  refresh_token_unused:
    'A refresh token came, which client credentials do not need (RFC 6749 4.4.3). It is not kept.',
  refresh_token_unreadable: 'The refresh_token in the answer is not usable text.',
  refresh_token_missing:
    'A Refresh Token URL is set, but no refresh token came. A new token is requested instead.',
  session_handle_missing:
    'A Refresh Token URL is set, but no oauth_session_handle came with the token. When the token expires, a user has to sign in again.',
  id_token_present: 'An ID token came. It tells about a user and is of no use for client credentials.',
  cookie_set: 'The answer sets a cookie ({names}). It is not kept.',
  clock_skew:
    'The clock of {host} and the clock of this server differ by {seconds} seconds. Tokens may seem to expire too early or too late.',
  token_expired: 'By its claim exp the token had expired when it came.',
  token_not_yet_valid: 'By its claim nbf the token is only valid in {seconds} seconds.',
  token_type_assumed: 'The answer does not call the token a Bearer token. It is used as one.',
  token_bound_to_certificate:
    'The token is bound to a client certificate (cnf). A service takes it only together with that certificate, and this profile shows none (RFC 8705 3).',
  token_long: 'The token has {length} characters. Many servers refuse headers of more than 8 KiB in all.',
  token_characters_unusual:
    'The token contains characters that a Bearer header should not have (RFC 6750 2.1), such as “{character}”. Most servers take them.',
  secret_in_token_address:
    'The {credential} stands in the address of the token request. Addresses end up in logs of servers and proxies: use POST, or another client authentication, if the provider allows it.',
  secret_outer_space: 'The client secret begins or ends with white space. It may have been pasted along.',
  consumer_secret_outer_space:
    'The consumer secret begins or ends with white space. It may have been pasted along.',
  signature_plaintext:
    'With PLAINTEXT the consumer secret itself goes along with every request. Choose a signature of the type HMAC where the provider takes one.',
  password_grant:
    'RFC 9700 2.4 forbids this grant for new work: the password of the user passes through this product, and a second factor cannot be asked for. Use OAuth v2 (authorization code) where the provider offers it.',
  hmac_secret_short:
    'The client secret has {bits} bits. {algorithm} wants at least {neededBits} (RFC 7518 3.2), and some providers refuse less.',
  plain_http: 'Requests go to {host} without https. Anybody on the way could read the secret and the token.',
  plain_http_call: 'The Check URL goes to {host} without https. Anybody on the way could read {credential}.',
  call_answer_too_large:
    'The answer to the API call is larger than {limitBytes} bytes. Only its beginning was read.',
  issuer_not_checked:
    'The identity provider says that it is {answeredBy}. Enter that as the Issuer, and answers of others are refused (RFC 9207).',
  client_certificate_ends_soon:
    'The client certificate expires on {validTo}, in {days} days. Have a new one made and registered before.',
  client_id_with_colon:
    'The client ID contains a colon. In a Basic header without encoding the secret then begins too early.',
  payload_needs_body: '{key} is a payload field, and a {method} request has no body. It was left out.',
  payload_made_post: '{key} is a payload field, so the example is a POST: a GET has no body.',
  payload_body_not_object:
    'The body of the call is neither a JSON object nor a form, so {key} has no place in it.',
  path_place_missing: 'The address of the call has no place {place} for the path parameter {key}.',
  field_left_out: '{key} was left out of the example: {message}',
  token_value_missing: 'The token answer has no {name}, so {key} was left out.',
  secret_in_address:
    'The {name} stands in the address of each call. Addresses end up in logs; a header is safer.',
  token_in_address:
    'The token stands in the address of each call ({key}). Addresses end up in logs; a header is safer (RFC 6750 5.3).',
  provider_note: '{providerName}: {note}',
} as const satisfies Record<string, string>;

/** What can be warned of. Codes are stable. */
export type WarningCode = keyof typeof warningTexts;
