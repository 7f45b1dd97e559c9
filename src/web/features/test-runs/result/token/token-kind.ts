import type { TokenFacts } from '#contract/test-run.ts';

/** What kind of token came. `algorithm` is what its header names. */
export type TokenKind =
  | { readonly kind: 'opaque' }
  | { readonly kind: 'signed_jwt' | 'unsigned_jwt' | 'encrypted_jwt'; readonly algorithm: string };

/** Reads the kind of a token off its JWT header (RFC 7515 4.1, RFC 7516 4.1, RFC 7519 6). */
export function tokenKind({ jwtHeader }: Pick<TokenFacts, 'jwtHeader'>): TokenKind {
  if (jwtHeader === null) return { kind: 'opaque' };
  const algorithm = typeof jwtHeader.alg === 'string' ? jwtHeader.alg : '';
  if (typeof jwtHeader.enc === 'string') return { kind: 'encrypted_jwt', algorithm: jwtHeader.enc };
  if (algorithm.toLowerCase() === 'none' || algorithm === '') return { kind: 'unsigned_jwt', algorithm };
  return { kind: 'signed_jwt', algorithm };
}
