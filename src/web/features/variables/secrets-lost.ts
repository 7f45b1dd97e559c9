import { isProblem } from '../../lib/api/errors.ts';

/**
 * The profiles whose stored secrets a value would send elsewhere, as the server names them. Null where it refused for
 * another reason, or names none: nobody agrees to lose secrets of which nothing is said.
 */
export function secretsLost(error: unknown): string | null {
  if (!isProblem(error, 'secrets_would_move')) return null;
  const profiles = error.fieldErrors[0]?.parameters?.profiles;
  return profiles === undefined ? null : String(profiles);
}
