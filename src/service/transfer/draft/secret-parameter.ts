import { sensitiveKind } from '../../evidence/secrets/sensitive-name.ts';

/** Nothing but variables of the assistant, as a header may hold them: after the name of a scheme. */
const reference = /^(?:(?:bearer|basic|token)\s+)?(?:\{\{env\.\w+\}\})+$/i;

/**
 * Endings of names that speak about a secret and hold none: `token_type`, `tokenFormat`, `token_expires_in`. Fewer than
 * evidence knows, and whatever the value: what is not named here is sealed.
 */
const about =
  /(?:[_.-](?:types?|format|use|usage|hint|alg|method|version|lifetime|ttl|expires_in)|Types?|Format|Use|Usage|Hint|Alg|Method|Version|Lifetime|Ttl|ExpiresIn)$/;

/**
 * True for a parameter or header whose value is a secret. One that only speaks about a secret, as `token_type` does,
 * or that stands for one, as `{{env.name}}` does, may be read by anybody.
 */
export function isSecretParameter(key: string, value: string): boolean {
  if (sensitiveKind(key) === null || value === '') return false;
  // Any other placeholder is taken for text: nothing here says what it stands for.
  return value.includes('{{') ? !reference.test(value) : !about.test(key);
}

/** True also where a value stands for a secret: what is sent is one in both cases. */
export function sendsSecret(key: string, value: string): boolean {
  return isSecretParameter(key, value) || (sensitiveKind(key) !== null && reference.test(value));
}
