import { headerValue } from '../../evidence/answer/headers.ts';
import { parseHttpDate } from '../../evidence/answer/retry-after.ts';
import type { WarningRule } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';

/** A clock that is off by more than this breaks lifetimes and assertions. */
const tolerableSkewSeconds = 60;

/** Worth knowing of any answer, whether the test passed or failed. */
export const answerWarningRules: readonly WarningRule<SeenAnswer>[] = [
  {
    code: 'clock_skew',
    find: ({ answer, exchange }) => {
      const date = parseHttpDate(headerValue(answer.headers, 'date') ?? '');
      const seconds = date === null ? 0 : Math.round(Math.abs(date - exchange.endedAt) / 1000);
      return seconds > tolerableSkewSeconds ? { seconds } : null;
    },
  },
];
