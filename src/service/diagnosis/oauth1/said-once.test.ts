import { expect, it } from 'vitest';
import { formAnswer, runOAuth1 } from '../../testing/diagnosis/run-oauth1.ts';

it.each(['nonce_used', 'The nonce is already being used by the consumer with ID 1'])(
  'says what a provider names as its problem once (%s)',
  async (problem) => {
    const results = [formAnswer({ oauth_problem: problem }, { status: 401 })];
    const { diagnosis } = await runOAuth1({ results, suggests: [] });
    expect(diagnosis?.explanation).toContain(`It names the problem ${problem}.`);
    expect(diagnosis?.explanation).not.toContain('It said:');
  },
);
