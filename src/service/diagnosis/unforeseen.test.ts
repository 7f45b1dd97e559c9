import { describe, expect, it } from 'vitest';
import { verdictOn } from '../testing/diagnosis/unforeseen.ts';
import { answer, tokenAnswer } from '../testing/transport-results.ts';

describe('what nobody has foreseen', () => {
  it('says what came and what was expected where the library refuses what we would take', () => {
    const { diagnosis, token } = verdictOn(tokenAnswer(), { accepted: false, code: 'OAUTH_NEW_REASON' });
    expect(token).toBeNull();
    expect(diagnosis).toMatchObject({ code: 'unforeseen_answer', stage: 'oauth', confidence: 'open' });
    expect(diagnosis?.explanation).toContain('status 200');
    expect(diagnosis?.explanation).toContain('access_token and token_type');
    expect(diagnosis?.explanation).toContain('OAUTH_NEW_REASON');
  });

  it('passes where a warning names why the library refuses', () => {
    const { diagnosis, token, warnings } = verdictOn(tokenAnswer({ expires_in: -1 }), {
      accepted: false,
      code: 'OAUTH_INVALID_RESPONSE',
    });
    expect(diagnosis).toBeNull();
    expect(token?.accessToken).toBe('opaque-token-1');
    expect(warnings.map(({ code }) => code)).toContain('lifetime_not_positive');
  });

  it('says so where an exchange has neither an answer nor a failure', () => {
    const { diagnosis } = verdictOn({ ...answer(), response: null }, null);
    expect(diagnosis).toMatchObject({ code: 'unforeseen_failure', confidence: 'open' });
    expect(diagnosis?.suggestions).not.toEqual([]);
  });
});
