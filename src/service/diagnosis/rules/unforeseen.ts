import type { FailureRule } from '../rule.ts';
import type { Seen, SeenAnswer } from '../seen.ts';

/**
 * An answer that nothing else speaks of: it says what was seen and what was
 * expected, and does not guess. Also where our own reading found a token and
 * the protocol library refuses the answer for a reason that no warning names.
 */
export const unforeseenRule: FailureRule<SeenAnswer> = {
  code: 'unforeseen_answer',
  stage: 'oauth',
  confidence: 'open',
  applies: () => true,
  parameters: ({ exchange }) => ({
    libraryCode: exchange.library !== null && !exchange.library.accepted ? exchange.library.code : null,
  }),
  suggestions: () => [{ code: 'check_address', field: 'tokenRequestUrl' }, { code: 'ask_provider' }],
};

/** An exchange that ended early in a way that nothing else speaks of. */
export const unforeseenFailureRule: FailureRule<Seen> = {
  code: 'unforeseen_failure',
  stage: 'headers',
  confidence: 'open',
  applies: () => true,
  parameters: ({ exchange }) => ({ failureCode: exchange.result.failure?.code ?? null }),
  suggestions: () => [{ code: 'test_again' }, { code: 'ask_provider' }],
};
