import type { PairValue } from './form-values.ts';

/** The parameters that narrow down what a token may do, and for whom (RFC 6749 3.3, RFC 8707 2). */
const limiting: readonly string[] = ['scope', 'audience', 'resource'];

/** True where something that is asked for limits the token (RFC 9700 2.3). */
export function limitsToken(pairs: readonly PairValue[]): boolean {
  return pairs.some(
    ({ key, value, stored }) =>
      limiting.includes(key.trim().toLowerCase()) && (value.trim() !== '' || stored !== 'none'),
  );
}
