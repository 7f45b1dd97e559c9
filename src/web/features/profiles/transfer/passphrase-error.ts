import type { FieldError } from '#contract/problem.ts';
import { ApiProblem } from '../../../lib/api/errors.ts';

/** What the server has against the passphrase of a file; undefined where it is something else. */
export function passphraseError(error: unknown): FieldError | undefined {
  return error instanceof ApiProblem
    ? error.fieldErrors.find(({ path }) => path === 'passphrase')
    : undefined;
}
