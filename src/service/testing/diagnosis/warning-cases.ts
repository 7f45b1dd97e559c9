import { answer, jsonAnswer, tokenAnswer } from '../transport-results.ts';
import type { TransportResult } from '../../ports/transport.ts';
import { jwtOf } from '../jwt.ts';

/** What passes, and what must be said of it nevertheless. */
export interface WarningCase {
  readonly profile?: Readonly<Record<string, unknown>>;
  readonly results: readonly TransportResult[];
  readonly says?: string;
}

const good = { access_token: 'opaque-token-1', token_type: 'Bearer', expires_in: 3600 };
const asked = { scope: [{ key: 'scope', value: 'read write' }] };
const noStore = { 'content-type': 'application/json', 'cache-control': 'no-store' };
const now = Date.UTC(2026, 10, 23, 12) / 1000;

/** One case of each warning that a test gives. */
export const warningCases = {
  password_grant: {
    profile: {
      type: 'oauth2_password',
      clientId: 'travel-planner-prod',
      clientSecret: 'correct horse battery',
      tokenRequestUrl: 'https://idp.example.com/oauth2/token',
      username: 'ada',
      password: 'p4ss',
    },
    results: [tokenAnswer()],
    says: 'RFC 9700',
  },
  no_store_missing: {
    results: [answer({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(good) })],
  },
  content_type_not_json: {
    results: [jsonAnswer(good, { headers: { 'content-type': 'text/html' } })],
    says: 'text/html',
  },
  charset_not_utf8: {
    results: [jsonAnswer(good, { headers: { 'content-type': 'application/json; charset=iso-8859-1' } })],
    says: 'iso-8859-1',
  },
  byte_order_mark: { results: [answer({ headers: noStore, body: `\ufeff${JSON.stringify(good)}` })] },
  duplicate_keys: {
    results: [
      answer({
        headers: noStore,
        body: '{"expires_in":1,"access_token":"a","token_type":"Bearer","expires_in":60}',
      }),
    ],
    says: 'expires_in',
  },
  unexpected_success_status: { results: [jsonAnswer(good, { status: 201 })], says: '201' },
  lifetime_missing: { results: [tokenAnswer({ expires_in: undefined })] },
  lifetime_elsewhere: {
    results: [tokenAnswer({ expires_in: undefined, expiresIn: 900 })],
    says: 'under expiresIn (900)',
  },
  lifetime_as_text: { results: [tokenAnswer({ expires_in: '3600' })], says: '“3600”' },
  lifetime_unreadable: { results: [tokenAnswer({ expires_in: '60abc' })], says: '“60abc”' },
  lifetime_not_positive: { results: [tokenAnswer({ expires_in: -1 })], says: '-1' },
  lifetime_in_milliseconds: { results: [tokenAnswer({ expires_in: 3_600_000 })], says: '3600 seconds' },
  lifetime_as_date: { results: [tokenAnswer({ expires_in: now + 900 })], says: '900 seconds' },
  lifetime_out_of_range: { results: [tokenAnswer({ expires_in: 1e18 })] },
  lifetime_very_long: { results: [tokenAnswer({ expires_in: 5_011_271 })], says: '5011271' },
  scope_narrowed: { profile: asked, results: [tokenAnswer({ scope: 'read' })], says: 'write' },
  scope_widened: { profile: asked, results: [tokenAnswer({ scope: 'read write admin' })], says: 'admin' },
  scope_as_list: { profile: asked, results: [tokenAnswer({ scope: ['read', 'write'] })] },
  scope_with_commas: { profile: asked, results: [tokenAnswer({ scope: 'read,write' })] },
  scope_unreadable: { profile: asked, results: [tokenAnswer({ scope: 7 })] },
  scope_duplicate: {
    profile: { scope: [{ key: 'scope', value: 'read read' }] },
    results: [tokenAnswer()],
    says: 'read',
  },
  refresh_token_unused: { results: [tokenAnswer({ refresh_token: 'renew-me-please' })] },
  refresh_token_unreadable: { results: [tokenAnswer({ refresh_token: 7 })] },
  refresh_token_missing: {
    profile: { refreshTokenUrl: 'https://idp.example.com/refresh' },
    results: [tokenAnswer()],
  },
  id_token_present: { results: [tokenAnswer({ id_token: jwtOf({ sub: 'x' }) })] },
  cookie_set: {
    results: [jsonAnswer(good, { headers: { 'set-cookie': 'sid=0123456789; HttpOnly' } })],
    says: 'sid',
  },
  clock_skew: {
    results: [jsonAnswer(good, { headers: { date: 'Mon, 23 Nov 2026 12:10:00 GMT' } })],
    says: '600 seconds',
  },
  token_expired: { results: [tokenAnswer({ access_token: jwtOf({ exp: now - 5 }) })] },
  token_not_yet_valid: {
    results: [tokenAnswer({ access_token: jwtOf({ nbf: now + 600 }) })],
    says: '600 seconds',
  },
  token_type_assumed: {
    profile: { tokenPath: 'access_token' },
    results: [tokenAnswer({ token_type: undefined })],
  },
  secret_in_token_address: {
    profile: { tokenRequestMethod: 'GET', clientAuthentication: 'client_secret_post' },
    results: [tokenAnswer()],
    says: 'The client secret stands in the address',
  },
  token_bound_to_certificate: {
    results: [
      tokenAnswer({
        access_token: jwtOf({ cnf: { 'x5t#S256': 'bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2' } }),
      }),
    ],
  },
  token_long: { results: [tokenAnswer({ access_token: 'x'.repeat(8000) })], says: '8000' },
  token_characters_unusual: {
    results: [tokenAnswer({ access_token: '00Dxx0000001gPL!AR8AQ' })],
    says: '“!”',
  },
  hmac_secret_short: {
    profile: { clientAuthentication: 'client_secret_jwt' },
    results: [tokenAnswer()],
    says: '168 bits',
  },
  secret_outer_space: { profile: { clientSecret: 'pasted\n' }, results: [tokenAnswer()] },
  plain_http: {
    profile: { tokenRequestUrl: 'http://idp.example.com/token' },
    results: [tokenAnswer()],
    says: 'idp.example.com',
  },
  plain_http_call: {
    profile: { checkUrl: 'http://api.example.com/me' },
    results: [tokenAnswer(), answer()],
    says: 'api.example.com',
  },
  client_id_with_colon: {
    profile: { clientId: 'urn:client', clientAuthentication: 'client_secret_basic_raw' },
    results: [tokenAnswer()],
  },
} satisfies Record<string, WarningCase>;
