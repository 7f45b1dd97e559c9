import { sensitiveKind } from '../../evidence/secrets/sensitive-name.ts';

/** Nothing but variables of the assistant, as a header may hold them: after the name of a scheme. */
const reference = /^(?:(?:bearer|basic|token)\s+)?(?:\{\{env\.\w+\}\})+$/i;

/**
 * Endings of names that speak about a secret and hold none: `token_type`, `tokenFormat`, `token_expires_in`. Fewer than
 * evidence knows, and whatever the value: what is not named here is sealed.
 */
const about =
  /(?:[_.-](?:types?|format|use|usage|hint|alg|method|version|lifetime|ttl|expires_in)|Types?|Format|Use|Usage|Hint|Alg|Method|Version|Lifetime|Ttl|ExpiresIn)$/;

/** Names of a secret that evidence has none for: the signature of a link that is shared, a key in short. */
const shortName = /^(?:sig|(?:x-)?auth)$/i;

/** Names by which some call a key and others what anybody may read, and what a key looks like there. */
const keyLike: readonly (readonly [name: RegExp, value: RegExp])[] = [
  [/^code$/i, /^[\w~+/=-]{24,}$/],
  [/^appid$/i, /^[0-9a-f]{32}$|key/i],
];

/** True where a name, or a name with such a value, says that the value is a secret, or what stands for one. */
function namesSecret(key: string, value: string): boolean {
  return (
    sensitiveKind(key) !== null ||
    shortName.test(key) ||
    keyLike.some(([name, text]) => name.test(key) && text.test(value))
  );
}

/**
 * True for a parameter or header whose value is a secret. One that only speaks about a secret, as `token_type` does,
 * or that stands for one, as `{{env.name}}` does, may be read by anybody.
 */
export function isSecretParameter(key: string, value: string): boolean {
  if (value === '' || !namesSecret(key, value)) return false;
  // Any other placeholder is taken for text: nothing here says what it stands for.
  return value.includes('{{') ? !reference.test(value) : !about.test(key);
}

/** True also where a value stands for a secret: what is sent is one in both cases. */
export function sendsSecret(key: string, value: string): boolean {
  return isSecretParameter(key, value) || (reference.test(value) && namesSecret(key, value));
}
