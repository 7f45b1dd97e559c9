/** What a test ends with that gets a token and then calls a fault. */
export interface CallOutcome {
  readonly fault: string;
  readonly expected: string;
  /** Members of the profile beside the usual ones; with a `type`, all of them but the Check URL. */
  readonly profile?: Readonly<Record<string, unknown>>;
}

const header = (fieldValue: string) => ({
  authorizationFields: [{ fieldType: 'header', fieldKey: 'Authorization', fieldValue }],
});

/** One fault of the practice provider for each code that a call can fail with. */
export const callOutcomes: readonly CallOutcome[] = [
  { fault: 'redirect-302', expected: 'call_redirected' },
  { fault: 'rate-limit-seconds', expected: 'call_rate_limited' },
  { fault: 'insufficient-scope', expected: 'call_scope_insufficient' },
  { fault: 'forbidden-firewall', expected: 'call_blocked_by_firewall' },
  { fault: 'token-not-accepted', expected: 'call_without_token', profile: { authorizationFields: [] } },
  { fault: 'account-locked', expected: 'call_locked_out' },
  { fault: 'wants-user', expected: 'call_user_wanted' },
  { fault: 'token-not-accepted', expected: 'call_scheme_wrong', profile: header('Token {{accessToken}}') },
  { fault: 'wants-dpop', expected: 'call_dpop_required' },
  { fault: 'token-not-accepted', expected: 'call_token_refused' },
  {
    fault: 'challenge-only',
    expected: 'call_credentials_refused',
    profile: { type: 'basic', name: 'Faulty' },
  },
  { fault: 'wants-another-header', expected: 'call_unauthorized' },
  { fault: 'forbidden-json', expected: 'call_forbidden' },
  { fault: 'not-found', expected: 'call_not_found' },
  { fault: 'method-not-allowed', expected: 'call_method_not_allowed' },
  { fault: 'unsupported-media-type', expected: 'call_media_type_refused' },
  { fault: 'input-refused', expected: 'call_invalid' },
  { fault: 'unavailable', expected: 'call_not_available' },
  { fault: 'server-error', expected: 'call_server_error' },
  { fault: 'teapot', expected: 'call_refused' },
  { fault: 'not-modified', expected: 'call_status_unexpected' },
  { fault: 'login-page', expected: 'call_login_page' },
  { fault: 'captive-portal', expected: 'call_web_page' },
  { fault: 'ok-false', expected: 'call_error_in_success' },
];
