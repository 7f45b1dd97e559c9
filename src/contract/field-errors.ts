import { fill } from './fill.ts';
import { limits } from './limits.ts';

/**
 * What can be wrong with a field: the closed list of codes, each with its
 * English text. A code is stable; the text may be translated by code and
 * parameters. `{name}` is replaced where a parameter of that name is given, so
 * the literal `{tenant}` stays as it is.
 */
const messages = {
  required: 'Enter a value.',
  'required.name': 'Enter a name.',
  'required.clientId': 'Enter the client ID.',
  'required.clientSecret': 'Enter the client secret.',
  'required.clientKey': 'Enter the private key.',
  'required.clientCertificate': 'Enter the certificate, or upload a file that holds key and certificate.',
  'required.clientKeyPassphrase': 'Enter the passphrase: this key is encrypted.',
  'required.username': 'Enter the user name.',
  'required.password': 'Enter the password.',
  'required.formFields': 'Add a form field for what the user enters.',
  'required.consumerKey': 'Enter the consumer key.',
  'required.consumerSecret': 'Enter the consumer secret.',
  'required.requestTokenUrl': 'Enter a full URL that starts with https://',
  'required.userAuthorizationUrl': 'Enter a full URL that starts with https://',
  'required.accessTokenUrl': 'Enter a full URL that starts with https://',
  'required.tokenRequestUrl': 'Enter a full URL that starts with https://',
  'required.authorizationUrl': 'Enter a full URL that starts with https://',
  'required.baseUrl': 'Enter a full URL that starts with https://',
  'required.key': 'Enter a key, or remove this row.',
  'required.value': 'Enter a value, or remove this row.',
  'required.fieldKey': 'Enter a field key.',
  'required.issuer': 'Enter the issuer, such as https://id.example.com',
  'required.tenant': 'Enter the tenancy.',
  'required.variable': 'Enter the value.',
  'required.title': 'Enter the title that the user sees.',
  'required.startValue': 'Enter a value: nobody else can, since the field cannot be filled in.',
  'required.tokenHeader': 'Enter the name of the header that holds the token.',
  'required.checkUrl': 'Enter the Authorization Check URL: a test calls it.',
  'required.text': 'Paste what to import, or choose a file.',
  invalid_type: 'This value is of the wrong type: {expected} was expected.',
  invalid_value: 'This value is not one of those allowed: {allowed}.',
  datetime_invalid: 'Write date and time in UTC, such as 2026-11-27T09:30:00Z.',
  uuid_invalid: 'Write a UUID, such as 8f14e45f-ceea-467f-8a1b-0242ac120002.',
  base64url_invalid:
    'Use letters, digits, - and _ only (base64url), as it was in the file when it was exported.',
  unknown_key: 'This name is not known here: {key}. Check its spelling, or leave it out.',
  too_short: 'Minimum {minimum} characters.',
  too_long: 'Maximum {maximum} characters.',
  too_many_rows: 'Maximum {maximum} rows.',
  too_small: 'The smallest value is {minimum}.',
  too_large: 'The largest value is {maximum}.',
  control_character: 'Remove the line breaks or control characters.',
  half_character:
    'Half of a character stands here, as of an emoji that was cut. Remove it, or enter it whole.',
  taken: 'Another profile already has this name.',
  url_invalid: 'Enter a full URL that starts with https://',
  url_not_https: 'Use https://. Plain http is only for addresses of this machine, such as http://localhost.',
  url_userinfo: 'Remove the user name and password from the URL.',
  url_fragment: 'Remove the # and what follows it.',
  address_blocked: 'This address is blocked ({reason}), and no setting opens it.',
  'address_blocked.setting': 'This address is blocked ({reason}). The rule is set by {setting}.',
  tenant_missing: 'Add {tenant} to the Base URL.',
  tenant_not_enabled: 'Choose Yes under Subdomain (aka Tenancy URL) to use {tenant} here.',
  tenant_position: '{tenant} can stand in the host name, the path or the query, not here.',
  tenant_owns_host:
    'Put {tenant} in front of a domain of your own, such as {tenant}.example.com. Here it would decide where the secret is sent.',
  tenant_invalid: 'Use letters, digits and hyphens only, at most {maximum}.',
  unknown_placeholder: '{placeholder} is not known here. Use {known}.',
  'unknown_placeholder.url': 'Replace {placeholder} with a value of your own, or use {known}.',
  'unknown_placeholder.secure': 'What stands in double braces is not known here. Use {known}.',
  placeholder_position:
    '{placeholder} can stand in the path or the query, not where it decides who is called.',
  unknown_variable: 'There is no environment variable {variable}.',
  variable_unreadable:
    'The value of the environment variable {variable} cannot be opened with the keys of this server. Enter it again.',
  variable_name_invalid: 'Use letters, digits and underscores, and begin with a letter or an underscore.',
  too_many_variables: 'Maximum {maximum} environment variables. Delete one first.',
  variable_in_use: 'Used by {profiles}.',
  secrets_would_move: 'With this value the stored secrets of {profiles} would be sent to another address.',
  secret_in_browser:
    'This value travels through the browser of the user, who can read it there. Do not mark it as secret, and do not enter one.',
  reserved_key: '{key} is set by the protocol and cannot be used as a key.',
  unsafe_key: '{key} cannot be used as a key.',
  header_name_invalid: 'Use letters, digits and hyphens for a header name, without spaces.',
  header_name_reserved: 'The header {key} is set by the request itself.',
  header_value_invalid: 'A header value is one line of ISO-8859-1 characters.',
  input_key_invalid: 'Start with a letter, then use letters, digits, hyphens and underscores.',
  data_type_mismatch: 'Enter a value of the type {dataType}.',
  'data_type_mismatch.number': 'Enter a number.',
  'data_type_mismatch.email': 'Enter an e-mail address.',
  answer_path_invalid:
    'Write the names of the members from the outside in, with dots between them, such as data.access_token.',
  basic_fields_missing: '{placeholder} needs a form field of the type Textbox and one of the type Password.',
  payload_needs_post:
    'A {method} has no body to carry {key}. Choose POST as the method, or another field type.',
  path_place_missing: 'Add {place} to the path of the Authorization Check URL, or choose another field type.',
  path_param_invalid: 'Use letters, digits, hyphens and underscores for a path parameter.',
  duplicate_field: '{place} {key} is already in the list.',
  'duplicate_field.scope': '{key} is sent already: it is a key of Scope. Keep one of the two.',
  scope_character: 'A scope cannot contain {character}.',
  'scope_character.secure': 'A scope cannot contain quotes or backslashes.',
  mask_value:
    'This is the mask that stands for a saved secret. Type the secret itself, or leave the field empty to keep it.',
  key_unreadable:
    'This is no private key that can be read. Paste the whole PEM block from -----BEGIN PRIVATE KEY----- to its end, or a private JWK.',
  key_encrypted:
    'This key is encrypted with a passphrase. Use it decrypted: openssl pkcs8 -in key.pem. It is sealed here.',
  passphrase_wrong: 'This passphrase does not open the key. Enter the one that it was encrypted with.',
  'passphrase_wrong.file':
    'This passphrase does not open the secrets of the file. Check it, or import without the secrets.',
  key_file_unreadable:
    'This file cannot be read as PKCS#12. Export it again, or give key and certificate as PEM.',
  key_rounds_too_many:
    'Its passphrase is derived in more than 300,000 rounds, in too many over all its parts, or in more than the other keys of the same import have left, which would hold this server up. Encrypt it anew with fewer (openssl: -iter 100000), import fewer such keys at a time, or give key and certificate decrypted, as PEM. They are sealed here.',
  key_file_without_key: 'This file holds no private key. Export it together with its key.',
  certificate_unreadable:
    'This is no certificate that can be read. Paste the whole PEM block from -----BEGIN CERTIFICATE----- to its end.',
  'certificate_unreadable.key':
    'A private key stands here too. Take it out: only certificates belong here, and what stands here is not sealed.',
  certificate_expired: 'This certificate expired on {validTo}. Use one that is valid.',
  certificate_not_yet_valid: 'This certificate is valid from {validFrom} on. Use one that is valid now.',
  certificate_key_mismatch:
    'The private key does not belong to this certificate. Give the two that were made together.',
  key_not_private: 'This is {found}. Paste the private key that belongs to it.',
  key_kind_unsupported: 'Use an RSA key, a key on the curve P-256, P-384 or P-521, or an Ed25519 key.',
  key_too_short: 'This RSA key has {bits} bits. Use one of at least {minimum} bits.',
  algorithm_mismatch: '{algorithm} does not fit {found}. Choose one of {fitting}.',
  secret_reentry_required:
    'Enter this secret again: it would now be sent to {destination}, and it was entered for another address.',
  secret_unreadable: 'The stored secret cannot be opened with the keys of this server. Enter it again.',
  unknown_row: 'This row is not saved yet, so it has no stored value. Enter one.',
  passphrase_short:
    'Use at least {minimum} characters: whoever has the file can try as many passphrases as they like.',
  too_many_profiles: 'Maximum {maximum} profiles at once.',
  taken_in_text:
    'Another profile of this import has the same name. Choose another name, or skip one of them.',
  changed_meanwhile:
    'The profile that it replaces was saved or changed after the preview. Look at that one first, or skip this one.',
  import_too_large: 'This is too large to import: the maximum is {maximum} MiB. Import it in parts.',
  'import_too_large.yaml':
    'This is too large to import as YAML: the maximum is {maximum} MiB. Convert it to JSON, or import its security schemes alone.',
  import_too_much: 'This holds too much to import at once. Import it in parts.',
  import_binary: 'This is not text. Choose a JSON, YAML or text file.',
  import_encoding:
    'This file is not in UTF-8, so its letters cannot be read for certain. Save it as UTF-8 in a text editor, and choose it again.',
  import_unknown:
    'This is none of what can be imported: an export file, a cURL command, a Postman collection or auth block, or OpenAPI security schemes.',
  import_postman_v1:
    'This is version 1 of Postman’s format, which is not read here. Import the file into Postman, then open the menu of the collection, choose Export and Collection v2.1, and use that file.',
  import_unreadable: 'This cannot be read as {format}. Check that it is complete.',
  'import_unreadable.line': 'This cannot be read as {format}: see line {line}.',
  import_too_faulty:
    'More is wrong in this file than can be named. Check that it is an export file, as it was exported.',
  import_too_deep: 'This is nested deeper than {maximum} levels.',
  import_newer:
    'This file was made by a newer version (format {version}; this server reads up to {known}). Update this server, or export the profiles again from one of this version.',
  import_changed:
    'The profiles of this file were changed after it was made, so its secrets are not given out. Import it without the secrets, or export it again.',
  import_empty: 'There is nothing in it to make a profile of.',
  import_value_refused: 'This value cannot be given here. Edit the profile after the import.',
  duplicate_id: 'Two rows have the same id.',
} as const;

/** A code, or a code with the field that it is worded for behind a dot. */
export type FieldErrorMessageKey = keyof typeof messages;
/** The closed list of field error codes. */
export type FieldErrorCode = Exclude<FieldErrorMessageKey, `${string}.${string}`>;
/** What a message is filled with. `field` picks a wording of its own where there is one. */
export type FieldErrorParameters = Readonly<Record<string, string | number>>;

/** All field error codes, for tests and translations. */
export const fieldErrorCodes = Object.keys(messages).filter(
  (key): key is FieldErrorCode => !key.includes('.'),
);

/** True for a code of the closed list. */
export function isFieldErrorCode(code: unknown): code is FieldErrorCode {
  return typeof code === 'string' && !code.includes('.') && Object.hasOwn(messages, code);
}

/** The beginning of somebody else's text that a sentence repeats: what was sent must not come back many times over. */
export function shortened(text: string): string {
  const most = limits.fieldErrorText;
  if (text.length <= most) return text;
  const characters = Array.from(text.slice(0, 2 * most + 2));
  return characters.length <= most ? text : `${characters.slice(0, most).join('')}…`;
}

/** Parameters as an answer holds them, each text of them shortened. */
export function shownParameters(parameters: FieldErrorParameters): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'string' ? shortened(value) : value,
    ]),
  );
}

/** The English text of a field error. */
export function fieldErrorMessage(code: FieldErrorCode, parameters: FieldErrorParameters = {}): string {
  const worded = `${code}.${String(parameters.field)}`;
  const template = Object.entries(messages).find(([key]) => key === worded)?.[1] ?? messages[code];
  return fill(template, parameters);
}
