import type { WarningCode } from './texts/warnings.ts';

/**
 * Oddities for which the protocol library refuses an answer although its token
 * can be used. Any other refusal of the library is a failure of the test.
 */
const tolerated: ReadonlySet<string> = new Set<WarningCode>([
  'unexpected_success_status',
  'lifetime_unreadable',
  'lifetime_not_positive',
  'lifetime_out_of_range',
  'lifetime_as_date',
  'scope_as_list',
  'scope_unreadable',
  'refresh_token_unreadable',
]);

/** True where a warning already names why the library refuses the answer. */
export function explainsLibraryRefusal(warningCodes: readonly string[]): boolean {
  return warningCodes.some((code) => tolerated.has(code));
}
