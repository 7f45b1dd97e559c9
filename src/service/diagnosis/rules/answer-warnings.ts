import { headerValue } from '../../evidence/answer/headers.ts';
import { parseHttpDate } from '../../evidence/answer/retry-after.ts';
import { isLoopbackHost } from '#contract/url-template.ts';
import type { WarningRule } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';

/** A clock that is off by more than this breaks lifetimes and assertions. */
const tolerableSkewSeconds = 60;

/** Worth knowing whether the test passed or failed. */
export const answerWarningRules: readonly WarningRule<SeenAnswer>[] = [
  {
    code: 'plain_http',
    field: 'tokenRequestUrl',
    find: ({ url }) => (url.protocol === 'http:' && !isLoopbackHost(url.hostname) ? {} : null),
  },
  {
    code: 'clock_skew',
    find: ({ answer, exchange }) => {
      const date = parseHttpDate(headerValue(answer.headers, 'date') ?? '');
      const seconds = date === null ? 0 : Math.round(Math.abs(date - exchange.endedAt) / 1000);
      return seconds > tolerableSkewSeconds ? { seconds } : null;
    },
  },
  {
    code: 'secret_outer_space',
    field: 'clientSecret',
    find: ({ facts }) => (facts.secret?.hasOuterSpace === true ? {} : null),
  },
  {
    code: 'client_id_with_colon',
    field: 'clientId',
    find: ({ facts }) =>
      facts.clientAuthentication === 'client_secret_basic_raw' && (facts.clientId ?? '').includes(':')
        ? {}
        : null,
  },
  {
    code: 'scope_duplicate',
    field: 'scope',
    find: ({ facts: { requestedScope } }) => {
      const twice = requestedScope.filter((word, at) => requestedScope.indexOf(word) !== at);
      return twice.length > 0 ? { duplicates: [...new Set(twice)].join(' ') } : null;
    },
  },
];
