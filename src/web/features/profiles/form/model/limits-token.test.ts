import { describe, expect, it } from 'vitest';
import { blankPair } from './blank-values.ts';
import { limitsToken } from './limits-token.ts';

describe('what is asked for', () => {
  it.each(['scope', 'audience', 'resource', ' Scope '])('limits the token by %j', (key) => {
    expect(limitsToken([blankPair, { ...blankPair, key, value: 'read' }])).toBe(true);
    expect(limitsToken([{ ...blankPair, key, secure: true, stored: 'readable' }])).toBe(true);
  });

  it('does not limit it where neither scope nor audience is among it (RFC 9700 2.3)', () => {
    expect(limitsToken([])).toBe(false);
    expect(limitsToken([blankPair, { ...blankPair, key: 'scope', value: ' ' }])).toBe(false);
    expect(limitsToken([{ ...blankPair, key: 'account_id', value: '7' }])).toBe(false);
  });
});
