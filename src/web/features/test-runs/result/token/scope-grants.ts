import type { TokenFacts } from '#contract/test-run.ts';

export interface ScopeGrant {
  readonly scope: string;
  readonly state: 'granted' | 'not_granted' | 'not_requested';
}

export interface ScopeGrants {
  readonly grants: readonly ScopeGrant[];
  readonly granted: number;
  readonly requested: number;
  /** False where the provider named no scopes: by RFC 6749 5.1 it then granted what was asked for. */
  readonly isStated: boolean;
}

/** What was asked for against what was granted, then what was granted beyond it. */
export function scopeGrants({
  requestedScope,
  grantedScope,
}: Pick<TokenFacts, 'requestedScope' | 'grantedScope'>): ScopeGrants {
  const requested = [...new Set(requestedScope)];
  const granted = new Set(grantedScope ?? requested);
  const grants = [
    ...requested.map((scope) => ({ scope, state: granted.has(scope) ? 'granted' : 'not_granted' }) as const),
    ...[...granted]
      .filter((scope) => !requested.includes(scope))
      .map((scope) => ({ scope, state: 'not_requested' }) as const),
  ];
  return {
    grants,
    granted: requested.filter((scope) => granted.has(scope)).length,
    requested: requested.length,
    isStated: grantedScope !== null,
  };
}
