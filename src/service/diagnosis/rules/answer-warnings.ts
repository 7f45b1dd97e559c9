import { secondsAheadOfUs, tolerableSkewSeconds } from '../clock-difference.ts';
import type { WarningRule } from '../rule.ts';
import type { SeenAnswer } from '../seen.ts';

/** Worth knowing of any answer, whether the test passed or failed. */
export const answerWarningRules: readonly WarningRule<SeenAnswer>[] = [
  {
    code: 'clock_skew',
    find: (seen) => {
      const seconds = Math.abs(secondsAheadOfUs(seen) ?? 0);
      return seconds > tolerableSkewSeconds ? { seconds } : null;
    },
  },
];
