import { describe, expect, it } from 'vitest';
import { scopeGrants } from './scope-grants.ts';

function grants(requestedScope: string[], grantedScope: string[] | null): string[] {
  return scopeGrants({ requestedScope, grantedScope }).grants.map(({ scope, state }) => `${scope} ${state}`);
}

describe('scopeGrants', () => {
  it('sets what was asked for against what was granted', () => {
    expect(grants(['read', 'write'], ['read', 'profile'])).toEqual([
      'read granted',
      'write not_granted',
      'profile not_requested',
    ]);
    expect(scopeGrants({ requestedScope: ['read', 'write'], grantedScope: ['read'] })).toMatchObject({
      granted: 1,
      requested: 2,
      isStated: true,
    });
  });

  it('takes silence for consent', () => {
    expect(grants(['read'], null)).toEqual(['read granted']);
    expect(scopeGrants({ requestedScope: ['read'], grantedScope: null }).isStated).toBe(false);
  });

  it('counts a scope once', () => {
    expect(scopeGrants({ requestedScope: ['a', 'a'], grantedScope: ['a', 'a'] })).toMatchObject({
      granted: 1,
      requested: 1,
    });
  });

  it('has nothing to say where nothing was asked for or granted', () => {
    expect(grants([], null)).toEqual([]);
    expect(grants([], ['all'])).toEqual(['all not_requested']);
  });
});
