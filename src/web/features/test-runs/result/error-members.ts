/** Members that say what is wrong, as OAuth (RFC 6749 5.2) and well-known providers name them, in lower case. */
const members = new Set([
  'error',
  'error_description',
  'error_code',
  'error_codes',
  'error_message',
  'error_reason',
  'error_subcode',
  'errorcode',
  'errormessage',
  'errors',
  'errorsummary',
  'fault',
  'faultstring',
  'ok',
  'success',
]);

/** True for a member of an answer that says what went wrong. */
export function isErrorMember(name: string): boolean {
  return members.has(name.toLowerCase());
}
