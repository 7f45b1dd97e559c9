import { headerValue, headerValues } from '../../evidence/answer/headers.ts';
import { isJsonObject, memberOf, textMember } from '../../evidence/answer/json-value.ts';
import { timeClaim } from '../../evidence/answer/jwt.ts';
import type { LifetimeOddity } from '../../evidence/answer/lifetime.ts';
import type { UsableToken } from '../../evidence/answer/token-response.ts';
import type { WarningRule } from '../rule.ts';
import type { SeenToken } from '../seen.ts';

type Rule = WarningRule<SeenToken>;

const b64token = /^[A-Za-z0-9\-._~+/]+=*$/;
const longToken = 7 * 1024;
const jsonType = /^application\/(?:[\w.-]+\+)?json$/;

function lifetimeRule(code: LifetimeOddity): Rule {
  return {
    code,
    find: ({ token: { lifetime }, facts: { tokenPlace } }) =>
      lifetime.oddity === code
        ? {
            stated: lifetime.stated,
            seconds: lifetime.seconds,
            expiryName: lifetime.name ?? tokenPlace.expiryPath?.join('.') ?? 'expires_in',
          }
        : null,
  };
}

const lifetimeRules: readonly Rule[] = [
  lifetimeRule('lifetime_missing'),
  lifetimeRule('lifetime_elsewhere'),
  lifetimeRule('lifetime_as_text'),
  lifetimeRule('lifetime_unreadable'),
  lifetimeRule('lifetime_not_positive'),
  lifetimeRule('lifetime_in_milliseconds'),
  lifetimeRule('lifetime_as_date'),
  lifetimeRule('lifetime_out_of_range'),
  lifetimeRule('lifetime_very_long'),
];

const scopeRules: readonly Rule[] = [
  {
    code: 'scope_narrowed',
    field: 'scope',
    find: ({ token, facts }) => {
      const missing = facts.requestedScope.filter((word) => token.scope.values?.includes(word) === false);
      return missing.length > 0 ? { missing: [...new Set(missing)].join(' ') } : null;
    },
  },
  {
    code: 'scope_widened',
    find: ({ token, facts }) => {
      const added = (token.scope.values ?? []).filter((word) => !facts.requestedScope.includes(word));
      return added.length > 0 && facts.requestedScope.length > 0 ? { added: added.join(' ') } : null;
    },
  },
  { code: 'scope_as_list', find: ({ token }) => (token.scope.form === 'list' ? {} : null) },
  { code: 'scope_with_commas', find: ({ token }) => (token.scope.form === 'commas' ? {} : null) },
  { code: 'scope_unreadable', find: ({ token }) => (token.scope.form === 'unreadable' ? {} : null) },
];

/** The certificate that a JWT says it is bound to (RFC 8705 3.1), or null. */
export function boundCertificate({ jwt }: Pick<UsableToken, 'jwt'>): string | null {
  const confirmation = memberOf(jwt?.claims ?? {}, 'cnf');
  return isJsonObject(confirmation) ? textMember(confirmation, 'x5t#S256') : null;
}

const companions: readonly Rule[] = [
  {
    code: 'token_bound_to_certificate',
    field: 'clientAuthentication',
    find: (seen) =>
      boundCertificate(seen.token) !== null && seen.facts.clientAuthentication !== 'tls_client_auth'
        ? {}
        : null,
  },
  {
    code: 'refresh_token_unused',
    find: ({ token, facts, step }) =>
      step === 'token' &&
      facts.grant === 'client_credentials' &&
      facts.refreshTokenUrl === null &&
      textMember(token.body, 'refresh_token') !== null
        ? {}
        : null,
  },
  {
    code: 'refresh_token_unreadable',
    find: ({ token }) => {
      const value = memberOf(token.body, 'refresh_token');
      return value !== undefined && textMember(token.body, 'refresh_token') === null ? {} : null;
    },
  },
  {
    code: 'refresh_token_missing',
    field: 'refreshTokenUrl',
    find: ({ token, facts, step }) =>
      step === 'token' &&
      facts.refreshTokenUrl !== null &&
      memberOf(token.body, 'refresh_token') === undefined
        ? {}
        : null,
  },
  {
    code: 'id_token_present',
    find: ({ token, facts }) =>
      facts.grant === 'client_credentials' && memberOf(token.body, 'id_token') !== undefined ? {} : null,
  },
  {
    code: 'cookie_set',
    find: ({ answer }) => {
      const names = headerValues(answer.headers, 'set-cookie').map((value) => value.split('=')[0] ?? '');
      return names.length > 0 ? { names: [...new Set(names)].slice(0, 10).join(', ') } : null;
    },
  },
];

const tokenItself: readonly Rule[] = [
  {
    code: 'token_expired',
    find: ({ token, exchange }) => {
      const exp = timeClaim(token.jwt?.claims ?? null, 'exp');
      return exp !== null && exp * 1000 <= exchange.endedAt ? {} : null;
    },
  },
  {
    code: 'token_not_yet_valid',
    find: ({ token, exchange }) => {
      const nbf = timeClaim(token.jwt?.claims ?? null, 'nbf') ?? 0;
      const seconds = Math.ceil(nbf - exchange.endedAt / 1000);
      return seconds > 60 ? { seconds } : null;
    },
  },
  {
    code: 'token_type_assumed',
    field: 'tokenPath',
    find: ({ token }) => (token.typeIsAssumed ? {} : null),
  },
  {
    code: 'token_long',
    find: ({ token }) => (token.accessToken.length > longToken ? { length: token.accessToken.length } : null),
  },
  {
    code: 'token_characters_unusual',
    find: ({ token }) =>
      b64token.test(token.accessToken)
        ? null
        : { character: /[^A-Za-z0-9\-._~+/=]/.exec(token.accessToken)?.[0] ?? '=' },
  },
];

const answerForm: readonly Rule[] = [
  {
    code: 'unexpected_success_status',
    find: ({ answer }) => (answer.status === 200 ? null : { status: answer.status }),
  },
  {
    code: 'no_store_missing',
    find: ({ answer }) =>
      headerValues(answer.headers, 'cache-control').some((value) => /\bno-store\b/i.test(value)) ? null : {},
  },
  {
    code: 'content_type_not_json',
    find: ({ answer, facts: { tokenPlace } }) =>
      tokenPlace.location !== 'json' || jsonType.test(answer.mediaType ?? '')
        ? null
        : { contentType: headerValue(answer.headers, 'content-type') ?? 'nothing' },
  },
  {
    code: 'charset_not_utf8',
    find: ({ answer }) =>
      answer.charset === null || /^(?:utf-?8|us-ascii)$/.test(answer.charset)
        ? null
        : { charset: answer.charset },
  },
  { code: 'byte_order_mark', find: ({ answer }) => (answer.hasByteOrderMark ? {} : null) },
  {
    code: 'duplicate_keys',
    find: ({ answer }) => {
      const names = answer.scan?.duplicates ?? [];
      return names.length > 0 ? { names: names.join(', ') } : null;
    },
  },
];

/** Worth knowing of an answer whose token can be used. */
export const tokenWarningRules: readonly Rule[] = [
  ...tokenItself,
  ...scopeRules,
  ...lifetimeRules,
  ...answerForm,
  ...companions,
];
